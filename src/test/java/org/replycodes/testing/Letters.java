package org.replycodes.testing;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English in other letters: no language, but everything that is still English shows. */
public final class Letters {

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    /** The letters from a to z, each with a mark; Unicode has no q with an accent. */
    private static final String ACCENTED = "áḃćďéḟǵĥíĵḱĺḿńóṕʠŕśťúṽẃẋýź";

    /** What keeps its letters in every language: patterns of classes and groups, identifiers. */
    private static final Pattern WORD =
            Pattern.compile("[0-9]yz|x[0-9]z|[A-Za-z]+_\\w+|([A-Za-z]+)");

    /** Two bytes each, as a letter of most languages has. */
    private static final String FOREIGN = "àáâãäåæçèéêëìíîïðñòóôõöøùú";

    private static final double LONGER = 1.4;

    private Letters() {}

    /** Replaces letter by letter; numbers, patterns and punctuation stay. */
    public static String arabic(String english) {
        return words(english, word -> letters(word.toLowerCase(Locale.ROOT), ARABIC));
    }

    /** Replaces letter by letter, in one of 26 ways. */
    static String foreign(String english, int number) {
        int turn = number % FOREIGN.length();
        String alphabet = FOREIGN.substring(turn) + FOREIGN.substring(0, turn);
        // Numbers of specifications are the same in every language.
        return words(
                english,
                word ->
                        word.equals("RFC")
                                ? word
                                : letters(word.toLowerCase(Locale.ROOT), alphabet));
    }

    /**
     * Gives every letter an accent, and makes every word 40 % longer, as if from a language with
     * long words; numbers, patterns and punctuation stay.
     */
    static String accented(String english) {
        return words(english, Letters::longer);
    }

    private static String longer(String word) {
        String lower = letters(word.toLowerCase(Locale.ROOT), ACCENTED);
        StringBuilder out = new StringBuilder(lower);
        int length = (int) Math.ceil(LONGER * word.length());
        while (out.length() < length) {
            out.append(lower.charAt(out.length() % lower.length()));
        }
        if (Character.isUpperCase(word.charAt(0))) {
            out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        }
        return out.toString();
    }

    private static String letters(String word, String alphabet) {
        StringBuilder out = new StringBuilder();
        word.chars().forEach(letter -> out.append(alphabet.charAt(letter - 'a')));
        return out.toString();
    }

    private static String words(String english, UnaryOperator<String> written) {
        return WORD.matcher(english)
                .replaceAll(
                        word ->
                                Matcher.quoteReplacement(
                                        word.group(1) == null
                                                ? word.group()
                                                : written.apply(word.group())));
    }
}
