package org.replycodes.source;

import java.util.Arrays;
import org.replycodes.problem.SourcePosition;

/** The text of a file, and the position of each of its places. */
public final class SourceText {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name the file's name in problems
     * @param text its text, lines separated by line feeds
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The file's name in problems. */
    public String name() {
        return name;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The position of a place in the text; a place beyond its end counts as the end. */
    public SourcePosition position(int offset) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, place);
        // Between two starts, the search answers with the second of them, coded as -(index) - 1.
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(name, line + 1, place - lineStarts[line] + 1);
    }

    /** The place in the text that a position names. */
    public int offset(SourcePosition position) {
        int start = lineStarts[Math.min(position.line(), lineStarts.length) - 1];
        return Math.min(start + position.column() - 1, text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(unit -> unit == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
