package org.replycodes.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceText;
import org.replycodes.testing.TestContent;

/**
 * English and Japanese as the rules of languages see them: no more than a test writes. The words of
 * the fragment that it writes begin on line 8, and those of its second section on line 12.
 */
final class TwoLanguages {

    /** The fragment below the folder of a language. */
    static final String FRAGMENT = "toy/groups/x5z.md";

    private static final Language ENGLISH = new Language("en", "English", Direction.LTR, true);
    private static final Language JAPANESE = new Language("ja", "日本語", Direction.LTR, false);
    private static final Map<String, ProseVocabulary> VOCABULARIES =
            Map.of("toy", new ProseVocabulary(Set.of("450", "550"), Set.of("GET")));

    private final TestContent content;

    TwoLanguages(Path temporary) {
        content = TestContent.minimal(temporary);
        japanese(
                "writing.json",
                """
                {
                  "scripts": ["Han", "Hiragana", "Katakana"],
                  "share": 50,
                  "names": ["curl"],
                  "refused": [
                    { "pattern": "[\\"“”]", "advice": "write 「 and 」" },
                    { "pattern": "\\\\uFFFC +コマンド", "advice": "no space" }
                  ],
                  "headNoun": "コード|番号",
                  "length": { "least": 40, "most": 120 }
                }
                """);
    }

    TwoLanguages english(String path, String text) {
        content.write(TextReader.folder(ENGLISH) + path, text);
        return this;
    }

    TwoLanguages japanese(String path, String text) {
        content.write(TextReader.folder(JAPANESE) + path, text);
        return this;
    }

    /** The fragment in both languages, fresh and read, with these words in its first section. */
    TwoLanguages words(String english, String japanese) {
        String original =
                """
                ---
                name: Files
                summary: Of files.
                ---

                ## meaning

                %s

                ## choose

                Choose it.
                """
                        .formatted(english);
        english(FRAGMENT, original);
        return japanese(
                FRAGMENT,
                """
                ---
                source: %s
                review: checked
                name: ファイル
                summary: ファイルの応答です。
                ---
                ## meaning
                %s

                ## choose

                これを選びます。
                """
                        .formatted(fingerprint(original), japanese));
    }

    /** Replaces a text in the Japanese fragment. */
    TwoLanguages replace(String old, String replacement) {
        content.replace(TextReader.folder(JAPANESE) + FRAGMENT, old, replacement);
        return this;
    }

    TwoLanguages delete(String path) {
        content.delete(TextReader.folder(JAPANESE) + path);
        return this;
    }

    static String fingerprint(String text) {
        return Fingerprint.of(new SourceText("", text)).digits();
    }

    TextLibrary english() {
        return read(ENGLISH, new Problems());
    }

    TextLibrary japanese() {
        return read(JAPANESE, new Problems());
    }

    /** What is wrong with how the Japanese is written. */
    List<String> writingProblems() {
        Problems problems = new Problems();
        TextLibrary library = read(JAPANESE, problems);
        new WritingRules(library.writing(), true, problems).check(library, new Memory());
        return printed(problems);
    }

    /** What the Japanese says otherwise than the English. */
    List<String> translationProblems() {
        Problems problems = new Problems();
        TextLibrary original = read(ENGLISH, problems);
        TextLibrary translation = read(JAPANESE, problems);
        new TranslationRules(content.folder(), original, new Memory(), problems).check(translation);
        return printed(problems);
    }

    private TextLibrary read(Language language, Problems problems) {
        return TextReader.read(
                content.folder(), language, VOCABULARIES, "toy", new Memory(), problems);
    }

    private static List<String> printed(Problems problems) {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
