package org.replycodes.machine;

import java.util.List;
import java.util.stream.Collectors;
import org.replycodes.page.PairPage;

/** Writes the page of a pair as Markdown. */
final class PairTwin {

    private final Markdown out;
    private final TwinWriter twin;

    PairTwin(Markdown out, TwinWriter twin) {
        this.out = out;
        this.twin = twin;
    }

    void write(PairPage page) {
        out.heading(
                1,
                page.lower().code().code()
                        + " "
                        + page.lower().code().name()
                        + " – "
                        + page.higher().code().code()
                        + " "
                        + page.higher().code().name());
        out.list(page.relations().stream().map(Markdown::escaped).toList()).html(page.verdict());
        out.heading(2, twin.label("pair.differs"));
        out.table(
                List.of(" ", page.lower().code().code(), page.higher().code().code()),
                page.differing().stream()
                        .map(
                                row ->
                                        List.of(
                                                Markdown.escaped(row.label()),
                                                out.inline(row.left()),
                                                out.inline(row.right())))
                        .toList());
        if (!page.shared().isEmpty()) {
            out.heading(3, twin.label("pair.shared"));
            twin.facts(page.shared());
        }
        if (!page.differences().isEmpty()) {
            out.heading(2, twin.label("pair.differences"));
            out.list(page.differences().stream().map(this::line).toList());
        }
        if (!page.dialogues().isEmpty()) {
            out.heading(2, twin.label("pair.dialogues"));
            twin.dialogues(page.dialogues());
        }
        for (PairPage.Side side : List.of(page.lower(), page.higher())) {
            out.heading(2, side.code().code() + " " + side.code().name());
            out.section(3, twin.label("pair.meaning"), side.meaning());
            out.section(3, twin.label("pair.when"), side.when());
            out.section(
                    3, twin.label(side.isError() ? "pair.fix" : "pair.next-step"), side.remedy());
        }
        out.section(2, twin.label("pair.react"), page.react());
        out.section(2, twin.label("pair.choose"), page.choose());
        if (!page.instead().isEmpty()) {
            out.heading(3, twin.label("pair.instead"));
            out.list(page.instead().stream().map(out::inline).toList());
        }
        out.section(2, twin.label("pair.mixed-up"), page.mixedUp());
        if (!page.neighbors().isEmpty()) {
            out.heading(2, twin.label("pair.neighbors"));
            twin.pairs(page.neighbors());
        }
        twin.sources(page.sources());
    }

    private String line(PairPage.Point point) {
        return point.sentences().stream()
                .map(out::inline)
                .collect(Collectors.joining(twin.label("sentence.separator")));
    }
}
