package org.replycodes.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replycodes.page.Link;
import org.replycodes.text.Html;

/** Collects a page as Markdown (CommonMark, with the tables of GitHub). */
final class Markdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /** A bar that would end the cell of a table. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_\\[\\]<>`|]");

    private final MarkdownPieces pieces;
    private final StringBuilder out = new StringBuilder();

    Markdown(MarkdownPieces pieces) {
        this.pieces = pieces;
    }

    /** A heading of a level from 1. */
    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + escaped(text));
    }

    /** Markup as blocks. */
    Markdown html(Html html) {
        return block(pieces.of(html));
    }

    /** A heading and what stands below it, unless that is nothing. */
    Markdown section(int level, String heading, Html body) {
        return body.isEmpty() ? this : heading(level, heading).html(body);
    }

    /** A list, unless it is empty; each item a line. */
    Markdown list(List<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** A table, unless it has no row. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<List<String>> lines = new ArrayList<>(List.of(head));
        lines.add(head.stream().map(cell -> "---").toList());
        lines.addAll(rows);
        return block(
                lines.stream()
                        .map(
                                cells ->
                                        cells.stream()
                                                .map(cell -> BAR.matcher(cell).replaceAll("\\\\|"))
                                                .collect(Collectors.joining(" | ", "| ", " |")))
                        .collect(Collectors.joining("\n")));
    }

    /** Literal lines. */
    Markdown literal(List<String> lines) {
        return block("```\n" + String.join("\n", lines) + "\n```");
    }

    private Markdown block(String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
        return this;
    }

    /** A piece of markup on one line. */
    String inline(Html html) {
        String text = pieces.of(html);
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
    }

    /** A link on one line. */
    String link(Link link) {
        return link(link.href(), inline(link.text()));
    }

    /** A link on one line, to an address with marks. */
    String link(String href, String text) {
        return "[" + text + "](" + pieces.address(href) + ")";
    }

    /** A literal on one line: between more backticks than stand in it anywhere together. */
    static String code(String literal) {
        int longest =
                BACKTICKS
                        .matcher(literal)
                        .results()
                        .mapToInt(run -> run.end() - run.start())
                        .max()
                        .orElse(0);
        String fence = "`".repeat(longest + 1);
        // A space on both sides is no part of the literal; one of its own would be taken for it.
        boolean isPadded =
                longest > 0
                        || literal.startsWith(" ") && literal.endsWith(" ") && !literal.isBlank();
        return isPadded ? fence + " " + literal + " " + fence : fence + literal + fence;
    }

    /** Pieces of a line with a space between them, without those that are empty. */
    static String spaced(String... pieces) {
        return Stream.of(pieces)
                .filter(piece -> !piece.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** Text without markup, with the signs of Markdown taken literally. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** All of it. */
    String text() {
        return out.toString();
    }
}
