package org.replycodes.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.language.Direction;
import org.replycodes.source.Fingerprint;

/**
 * A language that does not exist, made from English. Every piece of running text stands between ⟦
 * and ⟧: what is read outside of them comes from Java or from a template, and a bracket without its
 * twin shows that something was cut or glued. Codes, verbs and literals stay what they are.
 *
 * <p>{@code x-rtl} runs from right to left in Arabic letters, and every message of it carries a
 * sign of its own. {@code x-pseudo} runs from left to right; its letters have accents, and its
 * words are 40 % longer than in English.
 */
public final class PseudoLanguage {

    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^( *\"([^\"]+)\": \")((?:[^\"\\\\]|\\\\.)*)(\",?)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}|\\\\.|([^{\\\\]+)");

    /** In a line of Markdown: code, verbs and addresses in links, entities; the rest is words. */
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "`+[^`]*`+|\\[[A-Z-]+\\]\\(command:[^)]*\\)|\\]\\([^)]*\\)|<[a-z]+:[^>]*>"
                            + "|&[a-z]+;|([^`\\[\\]<&|]+|.)");

    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[-*] |[0-9]+\\. )");

    /** A text may be cut behind any of its sentences; the stop stands outside the brackets. */
    private static final Pattern SENTENCE =
            Pattern.compile("([\\s.,:;?!)]*)(.+?)([.?!]+(?=\\s|$)|\\s*$)");

    private final String tag;
    private final Direction direction;
    private final UnaryOperator<String> letters;
    private final boolean signed;
    private final boolean bracketed;
    private final Map<String, String> messages = new LinkedHashMap<>();

    private PseudoLanguage(
            String tag,
            Direction direction,
            UnaryOperator<String> letters,
            boolean signed,
            boolean bracketed) {
        this.tag = tag;
        this.direction = direction;
        this.letters = letters;
        this.signed = signed;
        this.bracketed = bracketed;
    }

    /** From right to left. */
    static PseudoLanguage mirrored() {
        return new PseudoLanguage("x-rtl", Direction.RTL, Letters::arabic, true, true);
    }

    /** With accents, and longer than English. */
    static PseudoLanguage accented() {
        return new PseudoLanguage("x-pseudo", Direction.LTR, Letters::accented, false, true);
    }

    /**
     * One of many, to measure with: no two have the same words, and none is longer than English, so
     * that all limits of length hold.
     */
    static PseudoLanguage foreign(int number) {
        return new PseudoLanguage(
                "x-" + number,
                Direction.LTR,
                english -> Letters.foreign(english, number),
                false,
                false);
    }

    /** Its tag, from those for private use. */
    public String tag() {
        return tag;
    }

    /** Its row in {@code languages.json}. */
    String row() {
        return "{ \"tag\": \"%s\", \"autonym\": \"%s\", \"direction\": \"%s\" }"
                .formatted(tag, sentence("autonym", letters), direction.id());
    }

    /** How it is written: in any way. */
    private static String writing() {
        return "{ \"scripts\": [\"Latin\", \"Arabic\"], \"share\": 0, \"refused\": [] }\n";
    }

    /** Sign → file and key of the message that carries it. */
    public Map<String, String> messages() {
        return messages;
    }

    /**
     * An English file in this language.
     *
     * @param path its path below the folder of its language
     */
    String written(String path, String english) {
        if (path.equals("writing.json")) {
            return writing();
        }
        if (path.endsWith("messages.json")) {
            return messages(path, english);
        }
        if (path.endsWith(".json")) {
            return notes(english);
        }
        return isFragment(path) ? fragment(english) : english;
    }

    /** Whether a file below the folder of a language is a fragment. */
    static boolean isFragment(String path) {
        return path.endsWith(".md") && !path.equals("style.md");
    }

    /** The messages of a file in this language. */
    private String messages(String file, String json) {
        return MESSAGE.matcher(json)
                .replaceAll(
                        line ->
                                Matcher.quoteReplacement(
                                        line.group(1) + message(file, line) + line.group(4)));
    }

    private String message(String file, MatchResult line) {
        // A separator is no message of its own: it only stands between others.
        if (line.group(2).endsWith(".separator")) {
            return line.group(3);
        }
        String words = sentences(line.group(3), this::pattern);
        if (!signed) {
            return words;
        }
        String sign = sign(messages.size());
        messages.put(sign, file + ": " + line.group(2));
        return words.replaceFirst("⟦", "⟦‹" + sign + "›");
    }

    /** Three letters. */
    private String sign(int number) {
        String alphabet = "abcdefghijklmnopqrstuvwxyz";
        return letters.apply(
                ""
                        + alphabet.charAt(number / 676)
                        + alphabet.charAt(number / 26 % 26)
                        + alphabet.charAt(number % 26));
    }

    /** The notes of a file in this language. */
    private String notes(String json) {
        return MESSAGE.matcher(json)
                .replaceAll(
                        line ->
                                Matcher.quoteReplacement(
                                        line.group(1)
                                                + sentences(line.group(3), this::pattern)
                                                + line.group(4)));
    }

    private String pattern(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        part ->
                                Matcher.quoteReplacement(
                                        part.group(1) == null
                                                ? part.group()
                                                : letters.apply(part.group(1))));
    }

    /** A fragment in this language. */
    private String fragment(String text) {
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        int frontMatter = 0;
        for (String line : text.split("\n", -1)) {
            if (line.equals("---") && frontMatter < 2) {
                frontMatter++;
                out.append(line);
            } else if (line.startsWith("```")) {
                fenced = !fenced;
                out.append(line);
            } else if (fenced || line.startsWith("#")) {
                out.append(line);
            } else if (frontMatter == 1 && line.contains(": ")) {
                int colon = line.indexOf(": ") + 2;
                out.append(line, 0, colon).append(prose(line.substring(colon)));
            } else {
                out.append(prose(line));
            }
            out.append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    /** The fragment as a translation of another. */
    static String translated(String fragment, String original) {
        String lines = "source: " + Fingerprint.of(original.getBytes(UTF_8)) + "\nreview: draft\n";
        return fragment.startsWith("---\n")
                ? "---\n" + lines + fragment.substring(4)
                : "---\n" + lines + "---\n\n" + fragment;
    }

    private String prose(String line) {
        Matcher item = LIST_ITEM.matcher(line);
        int start = item.find() ? item.end() : 0;
        return line.substring(0, start)
                + MARKDOWN.matcher(line.substring(start))
                        .replaceAll(
                                part ->
                                        Matcher.quoteReplacement(
                                                part.group(1) == null
                                                        ? part.group()
                                                        : sentences(part.group(1), letters)));
    }

    /** Sets every sentence between brackets, unless it has no letter. */
    private String sentences(String words, UnaryOperator<String> written) {
        return SENTENCE.matcher(words)
                .replaceAll(
                        sentence ->
                                Matcher.quoteReplacement(
                                        sentence.group(1)
                                                + sentence(sentence.group(2), written)
                                                + sentence.group(3)));
    }

    private String sentence(String words, UnaryOperator<String> written) {
        if (words.chars().noneMatch(Character::isLetter)) {
            return words;
        }
        return bracketed ? "⟦" + written.apply(words) + "⟧" : written.apply(words);
    }
}
