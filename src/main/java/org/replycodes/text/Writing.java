package org.replycodes.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language is written, as far as a program can tell: the content of {@code writing.json}.
 *
 * @param scripts the scripts of its letters, by their Unicode names
 * @param share how many percent of the letters of a text are at least of these scripts
 * @param names words of other scripts that count as no letters: products and the like
 * @param refused what may not stand in a text
 * @param headNoun what stands before the first code of a text, such as the word for code
 * @param length how long a translation is, compared with its original
 */
public record Writing(
        List<Character.UnicodeScript> scripts,
        int share,
        List<String> names,
        List<Refused> refused,
        Pattern headNoun,
        Length length) {

    /** A language that says nothing of how it is written. */
    static final Writing UNKNOWN =
            new Writing(List.of(), 0, List.of(), List.of(), Pattern.compile("$"), Length.ANY);

    /** Stands for a code span in the words of a block. */
    static final char CODE_SPAN = '\uFFFC';

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.+_-]*");
    private static final Pattern QUOTATION = Pattern.compile("[「«“][^」»”]*[」»”]");

    /** A thread, as {@code owner/name#number}. */
    private static final Pattern THREAD = Pattern.compile("[\\w.-]+/[\\w.-]+#[0-9]+");

    private static final int FEWEST_LETTERS = 16;

    /** Copies the lists. */
    public Writing {
        scripts = List.copyOf(scripts);
        names = List.copyOf(names);
        refused = List.copyOf(refused);
    }

    /**
     * A form that a language refuses.
     *
     * @param pattern what to find; a code span counts as one U+FFFC
     * @param advice what to write instead
     */
    public record Refused(Pattern pattern, String advice) {}

    /**
     * How long a translation is: percent of the letters of its original.
     *
     * @param least the fewest
     * @param most the most
     */
    public record Length(int least, int most) {
        static final Length ANY = new Length(0, Integer.MAX_VALUE);

        boolean includes(int percent) {
            return percent >= least && percent <= most;
        }
    }

    /** Whether words end in what stands before a code. */
    boolean endsInHeadNoun(String words) {
        Matcher matcher = headNoun.matcher(new LimitedText(words));
        while (matcher.find()) {
            if (matcher.end() == words.length()) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many percent of the letters of a text are of the scripts of the language. Names in
     * capitals, the listed names and quotations in another script count as no letters; a text with
     * hardly any other letter is all right.
     */
    int share(String text) {
        String counted = withoutNames(withoutQuotations(THREAD.matcher(text).replaceAll(" ")));
        int all = (int) counted.codePoints().filter(Character::isLetter).count();
        int own = (int) counted.codePoints().filter(this::isOwn).count();
        return all < FEWEST_LETTERS ? 100 : 100 * own / all;
    }

    private boolean isOwn(int point) {
        return Character.isLetter(point) && scripts.contains(Character.UnicodeScript.of(point));
    }

    /** Without words of another script that are written like names, or listed as such. */
    private String withoutNames(String text) {
        return scripts.contains(Character.UnicodeScript.LATIN)
                ? text
                : LATIN_WORD
                        .matcher(text)
                        .replaceAll(
                                word ->
                                        names.contains(word.group())
                                                        || word.group()
                                                                .chars()
                                                                .anyMatch(Character::isUpperCase)
                                                ? " "
                                                : Matcher.quoteReplacement(word.group()));
    }

    /** Without what somebody else says in another script: labels of programs, texts of servers. */
    String withoutQuotations(String text) {
        return QUOTATION
                .matcher(text)
                .replaceAll(
                        quotation ->
                                quotation.group().codePoints().anyMatch(this::isOwn)
                                        ? Matcher.quoteReplacement(quotation.group())
                                        : " ");
    }
}
