package org.replycodes.problem;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong, with its place and a remedy. Ordered by place, then rule and message.
 *
 * <p>The texts quote what authors wrote, so characters that a terminal would obey or hide are shown
 * as {@code \\uXXXX}, and a text that is longer than a screen is cut.
 *
 * @param rule the rule that is broken
 * @param position where
 * @param message what is wrong, in one line
 * @param hint what helps, in one line, or empty
 */
public record Problem(Rule rule, SourcePosition position, String message, String hint)
        implements Comparable<Problem> {

    private static final int LONGEST = 500;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position)
                    .thenComparing(Problem::rule)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::hint);

    /** Makes the texts safe to print. */
    public Problem {
        message = printable(message);
        hint = printable(hint);
    }

    /** How much it weighs. */
    public Level level() {
        return rule.level();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String line = printable(position.toString()) + ": " + level() + "[" + rule + "] " + message;
        return hint.isEmpty() ? line : line + "\n    hint: " + hint;
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> appendPrintable(shown, point));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void appendPrintable(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    shown.append("\\u").append(String.format(Locale.ROOT, "%04X", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
