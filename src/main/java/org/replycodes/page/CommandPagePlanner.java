package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.replycodes.model.Command;
import org.replycodes.model.Phase;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Arguments;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** Plans the page of a command. */
final class CommandPagePlanner {

    private final Edition edition;
    private final Frames frames;
    private final ServerTexts serverTexts;

    CommandPagePlanner(Edition edition, Frames frames, ServerTexts serverTexts) {
        this.edition = edition;
        this.frames = frames;
        this.serverTexts = serverTexts;
    }

    CommandPage plan(Command command) {
        Fragment fragment = edition.fragment("commands/" + command.slug() + ".md");
        return new CommandPage(
                frame(command, fragment),
                command.isEvent() ? "" : command.verb(),
                fragment.name(),
                edition.line(fragment, "summary"),
                facts(command),
                phases(command),
                observed(command),
                edition.sections(fragment, "command", List.of("purpose", "replies", "pitfalls")));
    }

    private Frame frame(Command command, Fragment fragment) {
        String title =
                command.isEvent()
                        ? edition.label("command." + command.verb() + ".title")
                        : edition.phrases()
                                .plain("command.title", Arguments.NONE.verb(command.verb()));
        return frames.frame(
                edition.addresses().command(command.verb()),
                title,
                edition.plain(fragment.line("summary")),
                List.of(frames.protocolCrumb(), frames.indexCrumb("commands")),
                List.of(fragment.file(), edition.dataFile("commands/" + command.slug() + ".json")));
    }

    private List<Labeled> facts(Command command) {
        List<Labeled> facts = new ArrayList<>();
        if (!command.syntax().isEmpty()) {
            facts.add(
                    fact(
                            "syntax",
                            edition.joined(command.syntax().stream().map(Html::code).toList())));
        }
        facts.add(fact("standing", Html.escape(edition.word("standing", command.standing()))));
        facts.add(fact("stage", Html.escape(edition.label("stage." + command.stage()))));
        facts.add(
                fact(
                        "defined-in",
                        edition.joined(
                                edition.references(command.definedBy()).stream()
                                        .map(link -> Html.link(link.href(), link.text()))
                                        .toList())));
        return facts;
    }

    private Labeled fact(String key, Html value) {
        return new Labeled(key, edition.label("command." + key), value);
    }

    private List<CommandPage.PhaseTable> phases(Command command) {
        List<CommandPage.PhaseTable> tables = new ArrayList<>();
        for (Phase phase : edition.protocol().grammar().phases()) {
            Map<ReplyCode, List<Reply>> rows = new LinkedHashMap<>();
            command.replies().stream()
                    .filter(reply -> reply.phase().equals(phase.key()))
                    .forEach(
                            reply ->
                                    rows.computeIfAbsent(reply.code(), code -> new ArrayList<>())
                                            .add(reply));
            if (!rows.isEmpty()) {
                tables.add(
                        new CommandPage.PhaseTable(
                                "phase-" + phase.key(),
                                edition.label("phase." + phase.key()),
                                rows.entrySet().stream()
                                        .map(row -> row(row.getKey(), row.getValue()))
                                        .toList()));
            }
        }
        return tables;
    }

    private CommandPage.ReplyRow row(ReplyCode code, List<Reply> replies) {
        return new CommandPage.ReplyRow(
                edition.summarized(code), Origin.of(edition, replies, this::strengthAndSender));
    }

    private String strengthAndSender(Reply reply) {
        String strength = edition.word("strength", edition.protocol().strength(reply));
        String sender = Origin.sender(edition, reply);
        return sender.isEmpty() ? strength : strength + edition.label("list.separator") + sender;
    }

    /** What servers send in reply to the command although no document lists it. */
    private List<CommandPage.ObservedReply> observed(Command command) {
        Map<ReplyCode, Set<String>> senders = new TreeMap<>();
        edition.protocol()
                .servers()
                .forEach(
                        server ->
                                server.messages().stream()
                                        .filter(sent -> sent.commands().contains(command.verb()))
                                        .forEach(
                                                message -> {
                                                    ReplyCode code =
                                                            new ReplyCode(message.number());
                                                    if (edition.protocol().codes().containsKey(code)
                                                            && serverTexts
                                                                    .departures(message)
                                                                    .contains(command.verb())) {
                                                        senders.computeIfAbsent(
                                                                        code,
                                                                        key -> new TreeSet<>())
                                                                .add(server.id());
                                                    }
                                                }));
        return senders.entrySet().stream()
                .map(
                        entry ->
                                new CommandPage.ObservedReply(
                                        edition.item(entry.getKey()),
                                        entry.getValue().stream().map(edition::server).toList()))
                .toList();
    }
}
