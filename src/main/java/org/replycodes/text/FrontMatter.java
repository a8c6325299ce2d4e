package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * The flat {@code key: value} lines between two lines of {@code ---} at the top of a fragment.
 *
 * @param entries key → value and where it stands
 * @param body what follows
 * @param bodyLine the line of the file on which the body begins, from 1
 */
record FrontMatter(Map<String, Entry> entries, String body, int bodyLine) {

    /** Keys that only translations have. */
    static final List<String> TRANSLATION = List.of("source", "review");

    private static final String FENCE = "---";

    /**
     * One value.
     *
     * @param value the text
     * @param line the line of the file, from 1
     * @param column where the value begins, from 1
     */
    record Entry(String value, int line, int column) {}

    /** Reads it; a file that does not begin with a fence has none. */
    static FrontMatter parse(String text, String file, Problems problems) {
        String[] lines = text.split("\n", -1);
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!isFence(lines[0])) {
            return new FrontMatter(entries, text, 1);
        }
        int line = 1;
        // Behind the last line feed there is no line.
        int end = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        while (line < end && !isFence(lines[line])) {
            int colon = lines[line].indexOf(": ");
            if (colon <= 0) {
                problems.add(
                        Rule.UNKNOWN_FRONT_MATTER,
                        new SourcePosition(file, line + 1, 1),
                        "a line that is not key: value",
                        "write one pair on each line, with a space behind the colon");
            } else if (entries.put(
                            lines[line].substring(0, colon), entry(lines[line], line, colon + 2))
                    != null) {
                problems.add(
                        Rule.UNKNOWN_FRONT_MATTER,
                        new SourcePosition(file, line + 1, 1),
                        lines[line].substring(0, colon) + " stands here a second time",
                        "keep one of the two lines");
            }
            line++;
        }
        if (line == end) {
            problems.add(
                    Rule.UNKNOWN_FRONT_MATTER,
                    SourcePosition.of(file),
                    "the front matter does not end",
                    "close it with a line of " + FENCE);
            return new FrontMatter(entries, "", line);
        }
        String body = String.join("\n", List.of(lines).subList(line + 1, lines.length));
        return new FrontMatter(entries, body, line + 2);
    }

    /** Spaces around it are what is left of refused characters, such as carriage returns. */
    private static boolean isFence(String line) {
        return line.strip().equals(FENCE);
    }

    private static Entry entry(String text, int line, int start) {
        String value = text.substring(start).strip();
        return new Entry(value, line + 1, text.indexOf(value, start) + 1);
    }
}
