package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * Whether the texts of a language are written as it is written: its letters, its punctuation, its
 * words, and no sentence left in English.
 */
final class WritingRules {

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "to", "is", "in", "that", "for", "with", "this", "are",
                    "not", "you", "your", "it", "or", "when", "from", "has", "can");

    /** What a note of the first language quotes of a server. */
    private static final java.util.regex.Pattern QUOTED =
            java.util.regex.Pattern.compile("\"[^\"]*\"");

    /** Digits of other scripts: no log and no server writes a code in them. */
    private static final java.util.regex.Pattern OTHER_DIGIT =
            java.util.regex.Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private static final int FEWEST_ENGLISH_WORDS = 2;
    private static final int MOST_ENGLISH_IN_PERCENT = 15;

    private final Writing writing;
    private final boolean translated;
    private final Problems problems;

    /**
     * Rules for a language.
     *
     * @param writing how it is written
     * @param translated whether it is another language than English
     */
    WritingRules(Writing writing, boolean translated, Problems problems) {
        this.writing = writing;
        this.translated = translated;
        this.problems = problems;
    }

    /** Checks what is not remembered of a language. */
    void check(TextLibrary library, Memory memory) {
        for (Fragment fragment : library.fragments().values()) {
            recall(
                    memory,
                    fragment.file(),
                    fragment.fingerprint(),
                    rules -> fragment.texts().values().forEach(rules::check));
        }
        String folder = TextReader.folder(library.language());
        List<Map<String, Message>> messages = new ArrayList<>(List.of(library.siteMessages()));
        messages.addAll(library.protocolMessages().values());
        recall(
                memory,
                folder + "messages",
                messages,
                rules -> messages.forEach(of -> of.values().forEach(rules::check)));
        List<Map<String, Note>> notes = new ArrayList<>(library.clientNotes().values());
        library.serverNotes().values().forEach(servers -> notes.addAll(servers.values()));
        recall(
                memory,
                folder + "notes",
                notes,
                rules -> notes.forEach(of -> of.values().forEach(rules::check)));
    }

    /** Checks something unless it was checked in this state. */
    private void recall(Memory memory, String subject, Object state, Consumer<WritingRules> check) {
        memory.recall(
                "writing " + subject,
                List.of(state, writing),
                problems,
                found -> {
                    check.accept(new WritingRules(writing, translated, found));
                    return true;
                });
    }

    private void check(Prose prose) {
        for (Prose.Block block : prose.parts()) {
            check(block.words(), block.position());
            prose.vocabulary()
                    .beforeFirstCode(block.words())
                    .ifPresent(before -> checkHeadNoun(before, block.words(), block.position()));
        }
    }

    private void checkHeadNoun(String before, String words, SourcePosition position) {
        if (!endsInHeadNoun(before, position)) {
            problems.add(
                    Rule.MISSING_HEAD_NOUN,
                    position,
                    "a code without its noun: " + excerpt(words, before.length()),
                    "write what it is before it, such as the word for code");
        }
    }

    private boolean endsInHeadNoun(String before, SourcePosition position) {
        try {
            return writing.endsInHeadNoun(before);
        } catch (LimitedText.TooManyLooksException | StackOverflowError endless) {
            addEndless(writing.headNoun(), position);
            return true;
        }
    }

    private void check(Note note) {
        checkLetters(note.text(), note.position());
        // The notes of the first language quote texts of servers between straight marks.
        checkForms(
                translated
                        ? note.text()
                        : QUOTED.matcher(note.text()).replaceAll(String.valueOf(Writing.CODE_SPAN)),
                note.position());
    }

    private void check(Message message) {
        String words = message.pattern().words();
        check(words, message.position());
        message.pattern()
                .beforeFirstCode()
                .ifPresent(before -> checkHeadNoun(before, words, message.position()));
    }

    private void check(String words, SourcePosition position) {
        checkLetters(words, position);
        checkForms(words, position);
    }

    private void checkLetters(String words, SourcePosition position) {
        if (writing.share(words) < writing.share()) {
            problems.add(
                    Rule.FOREIGN_TEXT,
                    position,
                    "only " + writing.share(words) + " % of the letters are of this language",
                    "translate it; put literals between backticks, and names into writing.json");
        }
        if (translated && isEnglish(writing.withoutQuotations(words))) {
            problems.add(
                    Rule.FOREIGN_TEXT,
                    position,
                    "English words in a translation: " + excerpt(words, 0),
                    "translate the sentence; put a literal between backticks");
        }
    }

    private void checkForms(String words, SourcePosition position) {
        Matcher digit = OTHER_DIGIT.matcher(words);
        if (digit.find()) {
            problems.add(
                    Rule.REFUSED_FORM,
                    position,
                    "“" + excerpt(words, digit.start()) + "”",
                    "digits are 0 to 9 in every language");
        }
        for (Writing.Refused refused : writing.refused()) {
            checkForm(refused, words, position);
        }
    }

    private void checkForm(Writing.Refused refused, String words, SourcePosition position) {
        Matcher matcher = refused.pattern().matcher(new LimitedText(words));
        try {
            if (matcher.find()) {
                problems.add(
                        Rule.REFUSED_FORM,
                        position,
                        "“"
                                + shown(matcher.group())
                                + "” in “"
                                + excerpt(words, matcher.start())
                                + "”",
                        refused.advice());
            }
        } catch (LimitedText.TooManyLooksException | StackOverflowError endless) {
            addEndless(refused.pattern(), position);
        }
    }

    private void addEndless(Pattern pattern, SourcePosition position) {
        problems.add(
                Rule.INVALID_VALUE,
                position,
                "the pattern `" + pattern + "` of writing.json does not come to an end here",
                "write it without a repetition in a repetition");
    }

    private static boolean isEnglish(String words) {
        int all = 0;
        int english = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            all += word.isEmpty() ? 0 : 1;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english >= FEWEST_ENGLISH_WORDS && 100 * english >= MOST_ENGLISH_IN_PERCENT * all;
    }

    private static String excerpt(String words, int at) {
        int from = Math.max(0, at - 10);
        int to = Math.min(words.length(), at + 20);
        return (from > 0 ? "…" : "")
                + shown(words.substring(from, to))
                + (to < words.length() ? "…" : "");
    }

    /** A code span or placeholder is no character that anybody can read. */
    private static String shown(String words) {
        return words.replace(Writing.CODE_SPAN, '…');
    }
}
