package org.replycodes.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replycodes.page.Link;
import org.replycodes.text.Html;

/**
 * Collects a page as Markdown (CommonMark, with the tables of GitHub). Pieces of markup are written
 * anew: they hold only what the Markdown of authors and the planners of pages make. Links are
 * public addresses.
 */
final class Markdown {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_\\[\\]<>`|]");

    private final String address;
    private final StringBuilder out = new StringBuilder();

    Markdown(String address) {
        this.address = address;
    }

    /** A heading of a level from 1. */
    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + escaped(text));
    }

    /** Markup as blocks. */
    Markdown html(Html html) {
        return block(of(html));
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
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
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
        return of(html).replaceAll("\\s*\\n\\s*", " ");
    }

    /** A link on one line. */
    String link(Link link) {
        return link(link.href(), inline(link.text()));
    }

    /** A link on one line, to an address with marks. */
    String link(String href, String text) {
        return "[" + text + "](" + PlainText.address(address, href) + ")";
    }

    /** Text without markup, with the signs of Markdown taken literally. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private String of(Html html) {
        StringBuilder text = new StringBuilder();
        Deque<String> lists = new ArrayDeque<>();
        Deque<String> links = new ArrayDeque<>();
        boolean literal = false;
        boolean pre = false;
        Matcher token = TOKEN.matcher(html.markup());
        while (token.find()) {
            if (token.group(2) == null) {
                String plain = PlainText.unescaped(token.group());
                text.append(literal ? plain : escaped(plain.replaceAll("\\s+", " ")));
                continue;
            }
            boolean open = token.group(1).isEmpty();
            switch (token.group(2)) {
                case "code" -> {
                    literal = open;
                    text.append(pre ? "" : "`");
                }
                case "pre" -> {
                    pre = open;
                    text.append(open ? "\n\n```\n" : "\n```\n\n");
                }
                case "strong", "b" -> text.append("**");
                case "em", "i" -> text.append('*');
                case "a" -> {
                    if (open) {
                        links.push(href(token.group(3)));
                        text.append('[');
                    } else {
                        text.append("](").append(links.pop()).append(')');
                    }
                }
                case "ul", "ol" -> {
                    if (open) {
                        lists.push(token.group(2).equals("ul") ? "- " : "1. ");
                    } else {
                        lists.pop();
                    }
                    text.append(lists.isEmpty() ? "\n\n" : "");
                }
                case "li" -> text.append(open ? "\n" + indent(lists) + lists.peek() : "");
                case "p", "div", "table" -> text.append(lists.isEmpty() ? "\n\n" : " ");
                case "tr" -> text.append(open ? "\n|" : "");
                case "th", "td" -> text.append(open ? " " : " |");
                case "thead" -> text.append(open ? "" : "\n|---|---|");
                case "br" -> text.append("\n");
                default -> {
                    // Elements that only set a literal apart.
                }
            }
        }
        return text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("(?m)^(\\s*(?:-|1\\.)) +", "$1 ")
                .strip();
    }

    private static String indent(Deque<String> lists) {
        return "   ".repeat(lists.size() - 1);
    }

    private String href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        return href.find()
                ? PlainText.address(address, PlainText.unescaped(href.group(1)))
                : address;
    }

    /** All of it. */
    String text() {
        return out.toString();
    }
}
