package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replycodes.model.Phase;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Html;

/** The rows of the question “Which command did you send?”. */
final class CommandRows {

    private final Edition edition;
    private final ServerTexts serverTexts;

    CommandRows(Edition edition, ServerTexts serverTexts) {
        this.edition = edition;
        this.serverTexts = serverTexts;
    }

    /** The commands whose tables have a code, with the sections. */
    List<CodePage.CommandRow> documented(ReplyCode code) {
        List<CodePage.CommandRow> rows = new ArrayList<>();
        edition.compared()
                .table()
                .rows(code)
                .forEach(
                        (verb, replies) ->
                                rows.add(
                                        new CodePage.CommandRow(
                                                commandLink(verb),
                                                edition.fragment("commands/" + slug(verb) + ".md")
                                                        .name(),
                                                phases(replies),
                                                edition.references(
                                                        replies.stream()
                                                                .map(Reply::reference)
                                                                .toList()))));
        return rows;
    }

    private String slug(String verb) {
        return edition.protocol().commands().get(verb).slug();
    }

    private Link commandLink(String verb) {
        boolean event = edition.protocol().commands().get(verb).isEvent();
        return new Link(
                edition.addresses().command(verb).href(),
                event ? Html.escape(edition.label("command." + verb)) : Html.code(verb));
    }

    private String phases(List<Reply> replies) {
        Set<String> keys = new LinkedHashSet<>();
        replies.forEach(reply -> keys.add(reply.phase()));
        return edition.protocol().grammar().phases().stream()
                .map(Phase::key)
                .filter(keys::contains)
                .map(key -> edition.label("phase." + key))
                .collect(Collectors.joining(edition.label("list.separator")));
    }

    /** Commands that servers answer with the code although no document lists it for them. */
    List<CodePage.CommandRow> observed(ReplyCode code) {
        Map<String, Set<String>> senders = serverTexts.observedCommands(code);
        edition.protocol().code(code).commands().stream()
                .filter(verb -> edition.protocol().commands().containsKey(verb))
                .forEach(verb -> senders.computeIfAbsent(verb, key -> new LinkedHashSet<>()));
        List<CodePage.CommandRow> rows = new ArrayList<>();
        senders.forEach(
                (verb, servers) ->
                        rows.add(
                                new CodePage.CommandRow(
                                        commandLink(verb),
                                        edition.fragment("commands/" + slug(verb) + ".md").name(),
                                        "",
                                        servers.stream().map(edition::server).toList())));
        return rows;
    }
}
