package org.replycodes.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.replycodes.testing.VisibleText;

/** Traces that a machine leaves where it puts sentences together. */
enum Glue {
    /** What was to be filled in or left out. */
    LEFT_OVER("[{}]|\\$\\{|\\bnull\\b|\\bOptional\\[|@[0-9a-f]{6,}|\\[\\]"),
    /** A word twice, in a language that parts its words. */
    DOUBLED("(?iu)(?<![\\p{L}’'-])(\\p{L}+)\\s+\\1(?![\\p{L}’'-])"),
    /** Two beginnings of one clause. */
    TWO_BEGINNINGS(
            "(?i)\\b(?:when|while|during|if) (?:when|while|during|if|in reply to|the server (?:when|if))\\b"),
    /** Punctuation that no author writes. */
    PUNCTUATION(
            "\\s[,;!?،؛؟、。，；：！？]|\\s[.:](?![\\p{L}\\p{N}.])|,[,;:.]|;;"
                    + "|[،、，](?:[،؛、。，；：,;:]|\\.(?![\\p{L}\\p{N}]))|。。|؛؛"
                    + "|(?<=[\\p{L}\\p{N}◦”)])\\.\\.(?!\\.)");

    /** What is quoted between straight marks is somebody else's text. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Arabic says "one by one" with the word twice. */
    private static final Pattern ONE_BY_ONE = Pattern.compile("صفحة صفحة");

    private static final int AROUND = 40;

    private final Pattern pattern;

    Glue(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The place in a text, with what stands around it; nothing if there is none. */
    Stream<String> in(String text) {
        String words = QUOTED.matcher(text).replaceAll(VisibleText.LITERAL);
        Matcher matcher =
                pattern.matcher(ONE_BY_ONE.matcher(words).replaceAll(VisibleText.LITERAL));
        return matcher.find()
                ? Stream.of(
                        words.substring(
                                Math.max(0, matcher.start() - AROUND),
                                Math.min(words.length(), matcher.end() + AROUND)))
                : Stream.of();
    }
}
