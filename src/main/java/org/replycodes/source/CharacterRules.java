package org.replycodes.source;

import java.util.Locale;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * Refuses characters that make text differ from what a reader of it sees: invisible ones, those
 * that turn its direction, those without a meaning of their own, and decomposed letters. The only
 * control character of a file is the line feed.
 */
public final class CharacterRules {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CharacterRules() {}

    /** Checks the text of a file; gives it back with a space in place of what was refused. */
    static SourceText check(SourceText source, Problems problems) {
        String text = source.text();
        StringBuilder allowed = new StringBuilder(text);
        NormalForm.check(source, allowed, problems);
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            if (point != '\n' && isForbidden(point)) {
                // A row of the same character is one fault.
                if (point != previous && !problems.isFull(source.name())) {
                    add(point, source.position(i), problems);
                }
                // Not by replace, which copies the rest of the text each time.
                for (int unit = i; unit < i + length; unit++) {
                    allowed.setCharAt(unit, ' ');
                }
            }
            previous = point;
            i += length;
        }
        return new SourceText(source.name(), allowed.toString());
    }

    /**
     * Checks a text that a parser has made, where escapes may have hidden a character. Here the
     * line feed is refused as well.
     *
     * @param text the text
     * @param position where the text begins
     * @param problems receives what is refused
     */
    public static void check(String text, SourcePosition position, Problems problems) {
        text.codePoints()
                .filter(CharacterRules::isForbidden)
                .distinct()
                .forEach(point -> add(point, position, problems));
        if (!NormalForm.isComposed(text)) {
            problems.add(
                    Rule.DECOMPOSED_TEXT,
                    position,
                    "the text is not composed (Unicode normalization form C)",
                    "write each letter and its accent as one character");
        }
    }

    private static void add(int point, SourcePosition position, Problems problems) {
        problems.add(Rule.FORBIDDEN_CHARACTER, position, name(point) + " is refused", hint(point));
    }

    /** A character's number and name: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    static String name(int point) {
        String number = String.format(Locale.ROOT, "U+%04X", point);
        String name = Character.getName(point);
        return name == null ? number : number + " " + name;
    }

    private static String hint(int point) {
        if (point == '\t') {
            return "indent with spaces";
        }
        if (point == '\r') {
            return "end lines with a line feed alone";
        }
        if (point == BYTE_ORDER_MARK) {
            return "save the file as UTF-8 without a byte order mark";
        }
        return isDirection(point)
                ? "remove it; the generator sets codes and literals apart by itself"
                : "remove it";
    }

    private static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> isDirection(point) || isInvisible(point) || isNoCharacter(point);
        };
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }

    /** Not the joiners U+200C and U+200D: Persian and the languages of India cannot do without. */
    private static boolean isInvisible(int point) {
        return point == 0x200B
                || (point >= 0x2060 && point <= 0x2064)
                || point == BYTE_ORDER_MARK
                || (point >= 0xE0000 && point <= 0xE007F);
    }

    /** Noncharacters, and the signs that stand for text that got lost (U+FFF9 to U+FFFD). */
    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point >= 0xFFF9 && point <= 0xFFFD);
    }
}
