package org.replycodes.testing;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English written in Arabic letters: no language, but everything that is not English shows. */
public final class Letters {

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    /** What keeps its letters in every language: patterns of classes and groups. */
    private static final Pattern WORD = Pattern.compile("[0-9]yz|x[0-9]z|([A-Za-z]+)");

    private Letters() {}

    /** Replaces letter by letter; numbers, patterns and punctuation stay. */
    public static String arabic(String english) {
        return WORD.matcher(english).replaceAll(Letters::written);
    }

    private static String written(MatchResult word) {
        if (word.group(1) == null) {
            return Matcher.quoteReplacement(word.group());
        }
        StringBuilder out = new StringBuilder();
        word.group()
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> out.append(ARABIC.charAt(letter - 'a')));
        return out.toString();
    }
}
