package org.replycodes.machine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replycodes.page.AboutPage;
import org.replycodes.page.CodeItem;
import org.replycodes.page.CommandPage;
import org.replycodes.page.DialogueView;
import org.replycodes.page.IndexPage;
import org.replycodes.page.Labeled;
import org.replycodes.page.Link;
import org.replycodes.page.MessagesPage;
import org.replycodes.page.Origin;
import org.replycodes.page.OtherNumbersPage;
import org.replycodes.page.PairItem;
import org.replycodes.page.Section;
import org.replycodes.page.ServerPage;
import org.replycodes.text.Html;
import org.replycodes.text.Phrases;

/** The pieces that Markdown twins are made of, and the twins of the shorter pages. */
final class TwinWriter {

    /** Between a thing and what belongs to it: brackets differ from script to script. */
    static final String ASIDE = " · ";

    private final Markdown out;
    private final Phrases phrases;

    TwinWriter(Markdown out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    String label(String key) {
        return phrases.label(key);
    }

    void sections(int level, List<Section> sections) {
        sections.forEach(
                section -> out.section(level, PlainText.of(section.heading()), section.body()));
    }

    String code(CodeItem item) {
        String link = out.link(item.href(), item.code() + " " + Markdown.escaped(item.name()));
        return item.note().isEmpty() ? link : link + ": " + out.inline(item.note());
    }

    void codes(List<CodeItem> codes) {
        out.list(codes.stream().map(this::code).toList());
    }

    void pairs(List<PairItem> pairs) {
        out.list(
                pairs.stream()
                        .map(
                                pair ->
                                        out.link(pair.href(), pair.lower() + " – " + pair.higher())
                                                + ": "
                                                + Markdown.escaped(pair.relationLabel()))
                        .toList());
    }

    void entries(List<IndexPage.Entry> entries) {
        out.list(
                entries.stream()
                        .map(
                                entry -> {
                                    String link = out.link(entry.href(), out.inline(entry.term()));
                                    String name = Markdown.escaped(entry.name());
                                    return (link + " " + name + " " + out.inline(entry.note()))
                                            .replaceAll(" +", " ")
                                            .strip();
                                })
                        .toList());
    }

    void facts(List<Labeled> facts) {
        out.list(
                facts.stream()
                        .map(
                                fact ->
                                        Markdown.escaped(fact.label())
                                                + ": "
                                                + out.inline(fact.value()))
                        .toList());
    }

    void sources(List<Link> sources) {
        if (!sources.isEmpty()) {
            out.heading(2, label("sources.title"));
            out.list(sources.stream().map(out::link).toList());
        }
    }

    String links(List<Link> links) {
        return links.stream().map(out::link).collect(Collectors.joining(label("list.separator")));
    }

    /** Sections with what is true of them: the words stand behind the sections they belong to. */
    String origins(List<Origin> origins) {
        return origins.stream().map(this::origin).collect(Collectors.joining("; "));
    }

    private String origin(Origin origin) {
        String sources = links(origin.sources());
        return origin.words().isEmpty()
                ? sources
                : sources + ASIDE + Markdown.escaped(origin.words());
    }

    void dialogues(List<DialogueView> dialogues) {
        for (DialogueView dialogue : dialogues) {
            out.html(new Html("<p>" + dialogue.caption().markup() + "</p>"));
            out.literal(
                    dialogue.lines().stream()
                            .map(line -> line.speaker() + ": " + line.text())
                            .toList());
        }
    }

    void about(AboutPage page) {
        out.heading(1, page.name()).html(page.summary());
        sections(2, page.sections());
        if (!page.translations().isEmpty()) {
            out.heading(2, label("about.languages"));
            out.table(
                    Stream.of(
                                    "language",
                                    "texts",
                                    "missing",
                                    "drafts",
                                    "checked",
                                    "native",
                                    "stale")
                            .map(column -> Markdown.escaped(label("about." + column)))
                            .toList(),
                    page.translations().stream().map(TwinWriter::row).toList());
        }
        if (!page.specifications().isEmpty()) {
            out.heading(2, label("about.specifications"));
            out.list(
                    page.specifications().stream()
                            .map(
                                    item ->
                                            Markdown.spaced(
                                                    out.link(item.link()),
                                                    Markdown.escaped(item.title().value())))
                            .toList());
        }
    }

    private static List<String> row(AboutPage.TranslationItem item) {
        return List.of(
                Markdown.escaped(item.language().autonym()),
                Integer.toString(item.fragments()),
                Integer.toString(item.missing()),
                Integer.toString(item.drafts()),
                Integer.toString(item.checked()),
                Integer.toString(item.nativeRead()),
                Integer.toString(item.stale()));
    }

    void command(CommandPage page) {
        out.heading(1, (page.verb() + " " + page.name()).strip()).html(page.summary());
        facts(page.facts());
        for (CommandPage.PhaseTable phase : page.phases()) {
            out.heading(2, phase.label());
            out.list(
                    phase.rows().stream()
                            .map(row -> code(row.code()) + ASIDE + origins(row.origins()))
                            .toList());
        }
        if (!page.observed().isEmpty()) {
            out.heading(2, label("command.observed"));
            out.list(
                    page.observed().stream()
                            .map(row -> code(row.code()) + ASIDE + links(row.servers()))
                            .toList());
        }
        sections(2, page.sections());
    }

    void server(ServerPage page) {
        out.heading(1, page.name());
        facts(page.facts());
        if (!page.departures().isEmpty()) {
            out.heading(2, label("server.departures"));
            out.list(
                    page.departures().stream()
                            .map(row -> code(row.code()) + ASIDE + out.inline(row.commands()))
                            .toList());
        }
        for (ServerPage.CodeTexts texts : page.codes()) {
            out.heading(2, texts.code().code() + " " + texts.code().name());
            texts(texts.texts());
        }
    }

    void texts(List<ServerPage.Text> texts) {
        out.list(
                texts.stream()
                        .map(
                                text ->
                                        (out.inline(text.text()) + " " + out.inline(text.note()))
                                                .strip())
                        .toList());
    }

    void messages(MessagesPage page) {
        out.heading(1, (page.number() + " " + page.name()).strip());
        out.list(List.of(out.link(page.about())));
        out.list(
                page.texts().stream()
                        .map(
                                text ->
                                        out.inline(text.text())
                                                + ": "
                                                + text.senders().stream()
                                                        .map(this::sender)
                                                        .collect(Collectors.joining("; ")))
                        .toList());
    }

    private String sender(MessagesPage.Sender sender) {
        String commands = out.inline(sender.commands());
        return Markdown.spaced(
                out.link(sender.server()),
                commands.isEmpty()
                        ? ""
                        : Markdown.escaped(label("messages.answers")) + " " + commands,
                sender.documented()
                        ? "(" + Markdown.escaped(label("messages.documented")) + ")"
                        : "",
                out.inline(sender.note()));
    }

    void otherNumbers(OtherNumbersPage page) {
        out.heading(1, page.name()).html(page.summary());
        for (OtherNumbersPage.Kind kind : page.kinds()) {
            out.section(2, kind.heading(), kind.body());
            out.list(
                    kind.numbers().stream()
                            .map(
                                    number ->
                                            number.number()
                                                    + ": "
                                                    + out.inline(number.note())
                                                    + ASIDE
                                                    + links(number.sources()))
                            .toList());
        }
    }
}
