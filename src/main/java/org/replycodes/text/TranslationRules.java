package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceFolder;

/**
 * Whether a translation says what the original says, as far as a program can tell: the same
 * fragments, and in each text the same codes, literals, links and specifications.
 */
final class TranslationRules {

    /** Shorter texts differ too much in length to tell anything. */
    private static final int FEWEST_LETTERS = 80;

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![0-9A-Za-z.])(?:RFC ?[0-9]+|[1-6][0-9]{2}|[0-9]yz|x[0-9]z)(?![0-9A-Za-z])");

    /** Two words in lower case, one after the other. */
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}{2,} \\p{Ll}{2,}");

    private final SourceFolder content;
    private final TextLibrary original;
    private final Memory memory;
    private final Problems problems;

    TranslationRules(SourceFolder content, TextLibrary original, Memory memory, Problems problems) {
        this.content = content;
        this.original = original;
        this.memory = memory;
        this.problems = problems;
    }

    void check(TextLibrary translation) {
        original.fragments()
                .forEach(
                        (path, source) -> {
                            Fragment fragment = translation.fragments().get(path);
                            if (fragment == null) {
                                if (source.kind() == FragmentKind.PAIR) {
                                    problems.add(
                                            Rule.MISSING_FRAGMENT,
                                            content.positionOf(
                                                    TextReader.folder(translation.language())
                                                            + path),
                                            "there is no such fragment in "
                                                    + translation.language().tag(),
                                            "translate " + source.file());
                                }
                            } else {
                                memory.recall(
                                        "translation " + fragment.file(),
                                        List.of(
                                                source.fingerprint(),
                                                fragment.fingerprint(),
                                                translation.writing()),
                                        problems,
                                        found -> {
                                            new TranslationRules(content, original, memory, found)
                                                    .check(
                                                            source,
                                                            fragment,
                                                            translation.writing().length());
                                            return true;
                                        });
                            }
                        });
        translation
                .fragments()
                .forEach(
                        (path, fragment) -> {
                            if (!original.fragments().containsKey(path)) {
                                problems.add(
                                        Rule.PATH_MISMATCH,
                                        content.positionOf(fragment.file()),
                                        "the language it is translated from has no such fragment",
                                        "write it in " + original.language().tag() + " first");
                            }
                        });
        compare(original.siteMessages(), translation.siteMessages());
        translation
                .protocolMessages()
                .forEach(
                        (protocol, messages) ->
                                compare(
                                        original.protocolMessages()
                                                .getOrDefault(protocol, Map.of()),
                                        messages));
    }

    private void check(Fragment source, Fragment translation, Writing.Length length) {
        SourcePosition position = content.positionOf(translation.file());
        checkReview(translation, position);
        if (TranslationState.isStale(translation, source)) {
            problems.add(
                    Rule.STALE_TRANSLATION,
                    position,
                    source.file() + " has changed since it was translated",
                    "bring it up to date and write source: " + source.fingerprint());
        }
        Map<String, Prose> texts = translation.texts();
        source.texts()
                .forEach(
                        (key, text) -> {
                            Prose translated = texts.get(key);
                            if (translated == null) {
                                problems.add(
                                        Rule.MISSING_HEADING,
                                        position,
                                        "no " + key,
                                        "translate it from " + source.file());
                            } else {
                                compare(key, text, translated);
                                compareWords(key, text, translated);
                                compareLength(key, text, translated, length);
                            }
                        });
        texts.forEach(
                (key, text) -> {
                    if (!source.texts().containsKey(key)) {
                        problems.add(
                                Rule.UNKNOWN_HEADING,
                                text.position(),
                                key + " is not in the original",
                                "take it out, or write it in " + source.file() + " first");
                    }
                });
    }

    private void checkReview(Fragment translation, SourcePosition file) {
        Prose review = translation.lines().get("review");
        if (review == null) {
            problems.add(
                    Rule.MISSING_FRONT_MATTER,
                    file,
                    "no state of the translation",
                    "add a line review: with draft, checked or native");
        } else if (Review.of(translation).isEmpty()) {
            problems.add(
                    Rule.UNKNOWN_VALUE,
                    review.position(),
                    review.plain() + " is no state of a translation",
                    "write draft, checked or native");
        }
    }

    private void compare(String key, Prose source, Prose translation) {
        compare(key, "code spans", spans(source), spans(translation), translation.position());
        compare(key, "links", links(source), links(translation), translation.position());
        compare(key, "codes", numbers(source), numbers(translation), translation.position());
    }

    private void compare(
            String key,
            String noun,
            Map<String, Integer> source,
            Map<String, Integer> translation,
            SourcePosition position) {
        if (!source.equals(translation)) {
            Map<String, Integer> missing = without(source, translation);
            Map<String, Integer> extra = without(translation, source);
            problems.add(
                    Rule.DIFFERENT_LITERALS,
                    position,
                    key + " has other " + noun + " than the original",
                    Stream.of(named("missing", missing), named("too many", extra))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("; ")));
        }
    }

    /** What other scripts show by their letters, a neighbor of English shows in no other way. */
    private void compareWords(String key, Prose source, Prose translation) {
        if (isText(source) && source.plain().equals(translation.plain())) {
            problems.add(
                    Rule.FOREIGN_TEXT,
                    translation.position(),
                    key + " is the same as in the original",
                    "translate it");
        }
    }

    /** Whether there is more to it than literals and names. */
    private static boolean isText(Prose prose) {
        return prose.parts().stream().anyMatch(block -> WORDS.matcher(block.words()).find());
    }

    private static String named(String what, Map<String, Integer> literals) {
        return literals.isEmpty() ? "" : what + ": " + String.join(", ", literals.keySet());
    }

    /** A sentence was left out, or something was added. */
    private void compareLength(String key, Prose source, Prose translation, Writing.Length length) {
        int letters = source.letters();
        if (letters >= FEWEST_LETTERS) {
            int percent = 100 * translation.letters() / letters;
            if (!length.includes(percent)) {
                problems.add(
                        Rule.UNLIKE_LENGTH,
                        translation.position(),
                        key + " has " + percent + " % of the letters of the original",
                        length.least()
                                + " to "
                                + length.most()
                                + " % are usual; look whether something is missing or too much");
            }
        }
    }

    private static Map<String, Integer> without(
            Map<String, Integer> counts, Map<String, Integer> others) {
        Map<String, Integer> rest = new TreeMap<>();
        counts.forEach(
                (literal, count) -> {
                    if (count > others.getOrDefault(literal, 0)) {
                        rest.put(literal, count);
                    }
                });
        return rest;
    }

    private static Map<String, Integer> spans(Prose prose) {
        List<String> spans = new ArrayList<>();
        prose.parts().forEach(block -> spans.addAll(block.spans()));
        return counted(spans);
    }

    private static Map<String, Integer> links(Prose prose) {
        return counted(prose.links().stream().map(link -> link.target().destination()).toList());
    }

    private static Map<String, Integer> numbers(Prose prose) {
        List<String> numbers = new ArrayList<>();
        for (Prose.Block block : prose.parts()) {
            Matcher matcher = NUMBERS.matcher(block.words());
            while (matcher.find()) {
                numbers.add(matcher.group().replace(" ", ""));
            }
        }
        return counted(numbers);
    }

    private static Map<String, Integer> counted(List<String> literals) {
        Map<String, Integer> counts = new TreeMap<>();
        literals.forEach(literal -> counts.merge(literal, 1, Integer::sum));
        return counts;
    }

    /** A message that says the same in both languages has not been translated. */
    private void compare(Map<String, Message> source, Map<String, Message> translation) {
        translation.forEach(
                (key, message) -> {
                    Message original = source.get(key);
                    if (original != null && message.hasWordsOf(original)) {
                        problems.add(
                                Rule.UNTRANSLATED_MESSAGE,
                                message.position(),
                                "message " + key + " is the same as in the original",
                                "translate it");
                    }
                });
    }
}
