package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problems;
import org.replycodes.problem.SourcePosition;

/** Letters, forms and head nouns of a language, wherever in its texts they stand. */
class WritingRulesTest {

    private static final String FILE = "content/text/ja/" + TwoLanguages.FRAGMENT;
    private static final String SHARE_HINT =
            "\n    hint: translate it; put literals between backticks, and names into writing.json";
    private static final String ENGLISH_HINT =
            "\n    hint: translate the sentence; put a literal between backticks";
    private static final String NOUN_HINT =
            "\n    hint: write what it is before it, such as the word for code";

    @TempDir private Path temporary;

    private TwoLanguages texts;

    @BeforeEach
    void writeTexts() {
        texts = new TwoLanguages(temporary);
    }

    private void assertProblems(String japanese, String... expected) {
        assertEquals(
                List.of(expected), texts.words("Words.", japanese).writingProblems(), japanese);
    }

    @Test
    void aTextInTheLettersOfItsLanguagePasses() {
        assertProblems("サーバーは`GET`コマンドにコード550を返しました。550は後でも同じです。");
    }

    @Test
    void aTextInOtherLettersIsNamedWithItsBlock() {
        assertProblems(
                """
                ファイルがありません。

                файл не найден на этом сервере

                | 表 | 説明 |
                |---|---|
                | これは表です | файл не найден на сервере |
                """,
                FILE
                        + ":10:1: error[foreign-text] only 0 % of the letters are of this language"
                        + SHARE_HINT,
                FILE
                        + ":14:11: error[foreign-text] only 0 % of the letters are of this language"
                        + SHARE_HINT);
    }

    @Test
    void frontMatterMessagesAndNotesAreTextsToo() {
        texts.words("Words.", "ファイルです。")
                .replace("name: ファイル", "name: файл не найден на сервере")
                .japanese("messages.json", "{\n  \"a\": \"файл не найден на сервере\"\n}\n")
                .japanese("toy/messages.json", "{ \"b\": \"コード{code} не найден на сервере\" }\n")
                .japanese("toy/client-notes.json", "{ \"c/550\": \"файл не найден нигде\" }\n")
                .japanese(
                        "toy/server-notes/demod.json", "{ \"550-x\": \"файл не найден нигде\" }\n");
        assertEquals(
                List.of(
                        "content/text/ja/messages.json:2:3",
                        "content/text/ja/toy/client-notes.json:1:3",
                        FILE + ":4:7",
                        "content/text/ja/toy/messages.json:1:3",
                        "content/text/ja/toy/server-notes/demod.json:1:3"),
                texts.writingProblems().stream()
                        .map(problem -> problem.substring(0, problem.indexOf(": error[foreign")))
                        .toList());
    }

    @Test
    void aSentenceLeftInEnglishIsNamed() {
        assertProblems(
                "サーバーがファイルを見つけられなかったという応答が返されました。 the end of it",
                FILE
                        + ":8:1: error[foreign-text] English words in a translation:"
                        + " サーバーがファイルを見つけられなかったと…"
                        + ENGLISH_HINT);
    }

    @Test
    void oneEnglishWordOrFewAmongManyAreNoSentence() {
        assertProblems("サーバーがファイルを見つけられなかったという応答が返されました。 the end");
        assertProblems(
                "サーバーがファイルを見つけられなかったという応答が、また返されました。また何度でも"
                        + "返されます。 a b c d e f g the h j k l of n o p");
    }

    @Test
    void namesCapitalsCodeAndQuotationsCountForNothing() {
        assertProblems("表示は「could not open the file」、curlとProFTPDとIISは`the file of the server`です。");
    }

    /** What stands in the original stands there for all languages. */
    @Test
    void theFirstLanguageMayBeEnglish() {
        texts.english("messages.json", "{ \"a\": \"The end of the file\" }\n");
        Problems problems = new Problems();
        TextLibrary english = texts.english();
        new WritingRules(english.writing(), false, problems).check(english, new Memory());
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void aFormThatTheLanguageRefusesIsShownWithItsAdvice() {
        assertProblems(
                "はじめの文。\n\n- ここに“引用”があります。\n- ここに「引用」があります。",
                FILE
                        + ":10:3: error[refused-form] ““” in “ここに“引用”があります。”\n    hint: write 「 and 」");
    }

    @Test
    void whatStandsInCodeIsNoForm() {
        assertProblems("`\"quoted\"`と`“`です。\n\n```\n\"quoted\"\n```");
    }

    @Test
    void thePlaceOfCodeOrAPlaceholderIsSeen() {
        texts.japanese("messages.json", "{ \"a\": \"{cmd} コマンド\", \"b\": \"{cmd}コマンド\" }\n");
        assertEquals(
                List.of(
                        "content/text/ja/messages.json:1:3: error[refused-form] “… コマンド” in “… コマンド”"
                                + "\n    hint: no space"),
                texts.writingProblems());
        texts.delete("messages.json");
        assertProblems(
                "`GET` コマンドです。",
                FILE + ":8:1: error[refused-form] “… コマンド” in “… コマンドです。”\n    hint: no space");
    }

    @Test
    void theFirstCodeOfABlockStandsBehindItsNoun() {
        assertProblems("コード550か450です。\n\n番号550。");
        assertProblems(
                "コード450です。\n\nこれは550です。コード450ではありません。",
                FILE
                        + ":10:1: error[missing-head-noun] a code without its noun:"
                        + " これは550です。コード450ではありません。"
                        + NOUN_HINT);
    }

    @Test
    void theFirstCodeOfAMessageStandsBehindItsNounToo() {
        texts.japanese(
                "messages.json",
                "{\n  \"a\": \"コード{a}と{b}\",\n  \"b\": \"{cmd}の{code}です\",\n  \"c\": \"{n}\"\n}\n");
        assertEquals(
                List.of(
                        "content/text/ja/messages.json:3:3: error[missing-head-noun] a code without"
                                + " its noun: …の…です"
                                + NOUN_HINT),
                texts.writingProblems());
    }

    @Test
    void digitsAreThoseOfLogsInEveryLanguage() {
        assertProblems(
                "\u0665回です。\n\n5回です。",
                FILE
                        + ":8:1: error[refused-form] “\u0665回です。”\n    hint: digits are 0 to 9 in"
                        + " every language");
    }

    /** Texts of servers stand between straight marks there. */
    @Test
    void notesOfTheFirstLanguageAreCheckedOutsideTheirQuotations() {
        texts.english(
                        "writing.json",
                        "{ \"scripts\": [\"Latin\"], \"share\": 0, \"refused\": ["
                                + "{ \"pattern\": \"'\", \"advice\": \"write ’\" } ] }\n")
                .english(
                        "toy/client-notes.json",
                        "{\n  \"a/1\": \"says \\\"can't\\\"\",\n  \"a/2\": \"it can't\"\n}\n");
        Problems problems = new Problems();
        TextLibrary english = texts.english();
        new WritingRules(english.writing(), false, problems).check(english, new Memory());
        assertEquals(
                List.of("content/text/en/toy/client-notes.json:3:3"),
                problems.sorted().stream().map(problem -> problem.position().toString()).toList());
    }

    @Test
    void aNumberThatIsNoCodeNeedsNoNoun() {
        assertProblems("RFC 550と[a/b#550](https://example.com/)と551と「550 ありません」と550 Noです。");
    }

    @Test
    void aLanguageThatSaysNothingOfItselfRefusesNothing() {
        Problems problems = new Problems();
        TextLibrary library =
                new TextLibrary(
                        new Language("ru", "Русский", Direction.LTR, false),
                        Writing.UNKNOWN,
                        Map.of("a", new Message(pattern("550 “x”"), SourcePosition.of("a"))),
                        Map.of(),
                        texts.words("W.", "550“です”。").japanese().fragments(),
                        Map.of(),
                        Map.of());
        new WritingRules(library.writing(), true, problems).check(library, new Memory());
        assertEquals(List.of(), problems.sorted());
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.parse(text);
        } catch (Pattern.MalformedPatternException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
