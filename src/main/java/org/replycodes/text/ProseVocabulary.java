package org.replycodes.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The literals of a protocol that running text may contain: codes, which are set apart, and verbs,
 * which have to be marked as code by the author.
 *
 * @param codes the reply codes
 * @param verbs the verbs, in capitals
 */
public record ProseVocabulary(Set<String> codes, Set<String> verbs) {

    /**
     * No number of a thread: set apart, it would stand before the name of its project in Arabic.
     */
    private static final String NUMBER =
            "(?<![A-Za-z0-9_.,:/#-])(?:[0-9]{3}|[0-9]yz|x[0-9]z)(?![A-Za-z0-9_/]|[.,:-][0-9])";

    /**
     * One of several Latin words or numbers with Arabic commas between them: they would run from
     * left to right, the last of them first. Where a text begins or ends with such a comma, a link
     * stands on its other side.
     */
    private static final String LISTED =
            "(?<![A-Za-z0-9§#._/:+*-])ITEM(?=، ?(?:[A-Za-z0-9§#]|$))|(?<=(?:^|[A-Za-z0-9*)])، )ITEM"
                    .replace("ITEM", "[A-Za-z0-9§#](?:[A-Za-z0-9 ._/:§#+*-]*[A-Za-z0-9*])?");

    private static final Pattern LITERAL = Pattern.compile("(?<listed>" + LISTED + ")|" + NUMBER);

    /** No number of a document or a thread, and none at the head of a literal line. */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?<![A-Za-z0-9_.,:/#«「“-]|RFC |§)[0-9]{3}"
                            + "(?![A-Za-z0-9_/]|[.,:-][0-9]| [A-Z])");

    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9_-])[A-Z][A-Z0-9]*(?![A-Za-z0-9_-])");

    /** Copies the sets. */
    public ProseVocabulary {
        codes = new HashSet<>(codes);
        verbs = new HashSet<>(verbs);
    }

    /**
     * Markup for running text: codes, patterns of classes and groups, and Latin words in an Arabic
     * list are set apart.
     */
    public Html mark(String text) {
        return new Html(
                literals(
                        text,
                        words -> Html.escape(words).markup(),
                        literal -> Html.isolated(literal).markup()));
    }

    /** The same in plain text, where a function sets apart. */
    String plain(String text, UnaryOperator<String> isolate) {
        return literals(text, UnaryOperator.identity(), isolate);
    }

    private String literals(
            String text, UnaryOperator<String> words, UnaryOperator<String> literal) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = LITERAL.matcher(text);
        int done = 0;
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.start("listed") >= 0 || found.endsWith("z") || codes.contains(found)) {
                out.append(words.apply(text.substring(done, matcher.start())));
                out.append(literal.apply(found));
                done = matcher.end();
            }
        }
        return out.append(words.apply(text.substring(done))).toString();
    }

    /** Markup for a plain note: codes are set apart, and verbs are marked as code. */
    public Html markNote(String text) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = WORD.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (verbs.contains(matcher.group())) {
                out.append(mark(text.substring(done, matcher.start())).markup());
                out.append(Html.code(matcher.group()).markup());
                done = matcher.end();
            }
        }
        return new Html(out.append(mark(text.substring(done)).markup()).toString());
    }

    /** What stands before the first code that running text speaks of, where it does. */
    Optional<String> beforeFirstCode(String text) {
        return SPOKEN.matcher(text)
                .results()
                .filter(number -> codes.contains(number.group()))
                .findFirst()
                .map(number -> text.substring(0, number.start()));
    }

    /** Where in running text bare verbs stand, from 0. */
    List<Integer> bareVerbs(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> verbs.contains(word.group()))
                .map(MatchResult::start)
                .toList();
    }
}
