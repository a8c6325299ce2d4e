package org.replycodes.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.text.Html;
import org.replycodes.text.PieceMemory;

/**
 * Turns pieces of markup into Markdown. They hold only what the Markdown of authors and the
 * planners of pages make. Links become public addresses. May be used by several threads.
 */
final class MarkdownPieces {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACES_AT_THE_END = Pattern.compile("[ \\t]+\\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SPACES_OF_AN_ITEM = Pattern.compile("(?m)^(\\s*(?:-|1\\.)) +");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private final String address;
    private final PieceMemory<String> memory = new PieceMemory<>();

    MarkdownPieces(String address) {
        this.address = address;
    }

    /** The public address of a link. */
    String address(String href) {
        return PlainText.address(address, href);
    }

    /** A piece as Markdown. */
    String of(Html html) {
        return memory.recall(html.markup(), () -> write(html.markup()));
    }

    private String write(String markup) {
        StringBuilder text = new StringBuilder();
        Deque<String> lists = new ArrayDeque<>();
        Deque<String> links = new ArrayDeque<>();
        boolean literal = false;
        int start = 0;
        boolean pre = false;
        Matcher token = TOKEN.matcher(markup);
        while (token.find()) {
            if (token.group(2) == null) {
                String plain = PlainText.unescaped(token.group());
                text.append(
                        literal ? plain : Markdown.escaped(SPACES.matcher(plain).replaceAll(" ")));
                continue;
            }
            boolean open = token.group(1).isEmpty();
            switch (token.group(2)) {
                case "code" -> {
                    literal = open;
                    if (open) {
                        start = text.length();
                    } else if (!pre) {
                        String code = Markdown.code(text.substring(start));
                        text.setLength(start);
                        text.append(code);
                    }
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
        return text.indexOf("\n") < 0 ? text.toString().strip() : lines(text.toString());
    }

    private static String lines(String text) {
        String trimmed = SPACES_AT_THE_END.matcher(text).replaceAll("\n");
        String joined = EMPTY_LINES.matcher(trimmed).replaceAll("\n\n");
        return SPACES_OF_AN_ITEM.matcher(joined).replaceAll("$1 ").strip();
    }

    private static String indent(Deque<String> lists) {
        return "   ".repeat(lists.size() - 1);
    }

    private String href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        return href.find() ? address(PlainText.unescaped(href.group(1))) : address;
    }
}
