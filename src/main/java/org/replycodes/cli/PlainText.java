package org.replycodes.cli;

import org.replycodes.text.Html;

/** Markup as it is read in a terminal: blocks on lines of their own, no elements, no entities. */
final class PlainText {

    private static final int WIDTH = 78;

    private PlainText() {}

    /** The text of some markup. */
    static String of(Html html) {
        return html.markup()
                .replaceAll("(?s)</p>|</pre>|</tr>|</ol>|</ul>", "\n")
                .replaceAll("<li>(?:\\s*<p>)?", "\n- ")
                .replaceAll("</t[dh]>\\s*<t[dh][^>]*>", " | ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]*\\n[\\s]*", "\n")
                .strip();
    }

    /** The text of some markup, wrapped and indented. */
    static String wrapped(Html html, String indent) {
        StringBuilder out = new StringBuilder();
        for (String line : of(html).split("\n")) {
            wrap(line, indent, out);
        }
        return out.toString();
    }

    private static void wrap(String line, String indent, StringBuilder out) {
        int column = 0;
        out.append(indent);
        for (String word : line.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH - indent.length()) {
                out.append('\n').append(indent).append(line.startsWith("- ") ? "  " : "");
                column = line.startsWith("- ") ? 2 : 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        out.append('\n');
    }
}
