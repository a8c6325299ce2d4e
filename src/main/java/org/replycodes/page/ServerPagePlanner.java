package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;
import org.replycodes.text.Arguments;
import org.replycodes.text.Html;

/** Plans the page of a server. */
final class ServerPagePlanner {

    private final Edition edition;
    private final Frames frames;
    private final ServerTexts serverTexts;

    ServerPagePlanner(Edition edition, Frames frames, ServerTexts serverTexts) {
        this.edition = edition;
        this.frames = frames;
        this.serverTexts = serverTexts;
    }

    ServerPage plan(Server server) {
        return new ServerPage(
                frames.frame(
                        edition.addresses().server(server.id()),
                        server.name()
                                + edition.label("title.separator")
                                + edition.label("server.title"),
                        edition.phrases()
                                        .plain(
                                                "server.description",
                                                Arguments.NONE.number(server.messages().size()))
                                + edition.label("title.separator")
                                + edition.phrases().isolate(server.name()),
                        List.of(frames.protocolCrumb(), frames.indexCrumb("servers")),
                        List.of(serverTexts.file(server))),
                server.name(),
                facts(server),
                departures(server),
                codes(server));
    }

    private List<Labeled> facts(Server server) {
        return List.of(
                fact("version", Html.isolated(server.version())),
                fact("basis", Html.escape(edition.word("basis", server.basis()))),
                fact("published", published(server.repository())));
    }

    private static Html published(String repository) {
        return repository.startsWith("https://")
                ? Html.link(repository, Html.isolated(Edition.shortAddress(repository)))
                : Html.isolated(repository);
    }

    private Labeled fact(String key, Html value) {
        return new Labeled(key, edition.label("server." + key), value);
    }

    private List<ServerPage.Departure> departures(Server server) {
        Map<ReplyCode, Set<String>> found = new TreeMap<>();
        for (ServerMessage message : server.messages()) {
            ReplyCode code = new ReplyCode(message.number());
            List<String> verbs = serverTexts.departures(message);
            if (!verbs.isEmpty() && edition.protocol().codes().containsKey(code)) {
                found.computeIfAbsent(code, key -> new TreeSet<>()).addAll(verbs);
            }
        }
        return found.entrySet().stream()
                .map(
                        entry ->
                                new ServerPage.Departure(
                                        edition.item(entry.getKey()),
                                        edition.verbs(List.copyOf(entry.getValue()))))
                .toList();
    }

    private List<ServerPage.CodeTexts> codes(Server server) {
        List<ServerPage.CodeTexts> codes = new ArrayList<>();
        server.messages().stream()
                .map(ServerMessage::number)
                .distinct()
                .sorted()
                .forEach(
                        number ->
                                codes.add(
                                        new ServerPage.CodeTexts(
                                                item(new ReplyCode(number)),
                                                serverTexts.texts(server, number))));
        return codes;
    }

    private CodeItem item(ReplyCode code) {
        return edition.protocol().codes().containsKey(code)
                ? edition.item(code)
                : new CodeItem(
                        edition.addresses().otherNumbers().href("n" + code),
                        code.digits(),
                        code.firstDigit(),
                        edition.label("number." + code),
                        Html.EMPTY);
    }
}
