package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.model.Client;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Misuse;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** What programs make of a code: constants of client libraries, and uses against the documents. */
final class Practice {

    private final Edition edition;

    Practice(Edition edition) {
        this.edition = edition;
    }

    /** What the best-known client libraries call a code. */
    List<CodePage.Constant> constants(ReplyCode code) {
        List<String> wellKnown = edition.protocol().grammar().wellKnownClients();
        List<CodePage.Constant> constants = new ArrayList<>();
        for (String id : wellKnown) {
            edition.protocol().clients().stream()
                    .filter(client -> client.id().equals(id))
                    .forEach(client -> constant(client, code).ifPresent(constants::add));
        }
        return constants;
    }

    private Optional<CodePage.Constant> constant(Client client, ReplyCode code) {
        List<Client.Constant> own =
                client.constants().stream()
                        .filter(constant -> constant.code().equals(code.digits()))
                        .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Html> names =
                own.stream()
                        .map(Client.Constant::name)
                        .filter(name -> !name.isEmpty())
                        .map(Html::code)
                        .toList();
        return Optional.of(
                new CodePage.Constant(
                        client.name(),
                        edition.joined(names),
                        edition.clientNote(client.id() + "/" + code)));
    }

    /** Known uses of a code against the documents. */
    List<CodePage.MisuseItem> misuses(CodeEntry entry, Fragment fragment) {
        Map<String, Fragment.Item> words = new LinkedHashMap<>();
        fragment.section("misuse")
                .ifPresent(section -> section.items().forEach(item -> words.put(item.key(), item)));
        return entry.misuses().stream()
                .map(
                        misuse ->
                                new CodePage.MisuseItem(
                                        misuse.key(),
                                        who(misuse),
                                        edition.blocks(words.get(misuse.key()).body()),
                                        misuse.instead()
                                                .map(
                                                        code ->
                                                                Html.link(
                                                                        edition.addresses()
                                                                                .code(code)
                                                                                .href(),
                                                                        Html.isolated(
                                                                                code.digits())))
                                                .orElse(Html.EMPTY),
                                        edition.source(misuse.source())))
                .toList();
    }

    private Html who(Misuse misuse) {
        if (!misuse.server().isEmpty()) {
            Link server = edition.server(misuse.server());
            return Html.link(server.href(), server.text());
        }
        return edition.protocol().clients().stream()
                .filter(client -> client.id().equals(misuse.client()))
                .map(client -> Html.isolated(client.name()))
                .findFirst()
                .orElse(Html.EMPTY);
    }
}
