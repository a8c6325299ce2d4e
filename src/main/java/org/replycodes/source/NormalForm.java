package org.replycodes.source;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Finds text that is not in Unicode normalization form C, in which equal text has equal bytes. */
final class NormalForm {

    private NormalForm() {}

    static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * Names every letter that has to be composed, with its position.
     *
     * @param allowed the same text, in which spaces are put in place of such letters
     */
    static void check(SourceText source, StringBuilder allowed, Problems problems) {
        String text = source.text();
        if (isComposed(text)) {
            return;
        }
        for (int start = 0; start < text.length() && !problems.isFull(source.name()); ) {
            int end = endOfLetter(text, start);
            String letter = text.substring(start, end);
            if (!isComposed(letter)) {
                problems.add(
                        Rule.DECOMPOSED_TEXT,
                        source.position(start),
                        names(letter) + " is not composed (Unicode normalization form C)",
                        "write " + names(Normalizer.normalize(letter, Normalizer.Form.NFC)));
                for (int unit = start; unit < end; unit++) {
                    allowed.setCharAt(unit, ' ');
                }
            }
            start = end;
        }
    }

    private static String names(String letter) {
        return letter.codePoints()
                .mapToObj(CharacterRules::name)
                .collect(Collectors.joining(" + "));
    }

    private static int endOfLetter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && continuesLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continuesLetter(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            // The vowels and finals of decomposed Hangul are letters by type.
            default -> point >= 0x1160 && point <= 0x11FF;
        };
    }
}
