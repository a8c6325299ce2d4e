package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A translation has the fragments, literals and numbers of its original, and is not older. */
class TranslationRulesTest {

    private static final String FILE = "content/text/ja/" + TwoLanguages.FRAGMENT;
    private static final String PAIR = "toy/pairs/450-vs-550.md";

    @TempDir private Path temporary;

    private TwoLanguages texts;

    @BeforeEach
    void writeTexts() {
        texts = new TwoLanguages(temporary);
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), texts.translationProblems());
    }

    @Test
    void theSameInAnotherOrderPasses() {
        texts.words(
                "First `GET x`, then 450 and [550](code:550): see [RFC 959 §4.2](https://example.com/), RFC 1123,"
                        + " 5yz.",
                "RFC1123、5yz、[RFC 959 §4.2](https://example.com/)。[550](code:550)と450、その前に`GET x`。");
        assertProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`GET a` and `GET b` | `GET a`と`GET a`"
                        + " | code spans | missing: GET b; too many: GET a",
                "`GET a` twice | ありません | code spans | missing: GET a",
                "450 and 550 | コード550 | codes | missing: 450",
                "450 | コード450と5yzとx3z | codes | too many: 5yz, x3z",
                "as of RFC 959 | RFC 969による | codes | missing: RFC959; too many: RFC969",
                "450 twice: 450 | コード450 | codes | missing: 450",
            })
    void aLiteralLeftOutOrAddedIsNamed(String english, String japanese, String noun, String hint) {
        texts.words(english, japanese);
        assertProblems(
                FILE
                        + ":8:1: error[different-literals] ## meaning has other "
                        + noun
                        + " than the original\n    hint: "
                        + hint);
    }

    @Test
    void aLinkLeftOutOrAddedIsNamed() {
        texts.words("See [it](code:550).", "[これ](code:450)を見てください。");
        assertProblems(
                FILE
                        + ":8:1: error[different-literals] ## meaning has other links than the"
                        + " original\n    hint: missing: code:550; too many: code:450");
    }

    @Test
    void numbersThatAreNoCodesAreFree() {
        texts.words("Within 5 minutes, 1000 bytes or 3.550 of 2026.", "5分で。");
        assertProblems();
    }

    @Test
    void frontMatterIsCompared() {
        texts.words("Words.", "言葉です。").replace("summary: ファイルの応答です。", "summary: `GET`の応答です。");
        assertProblems(
                FILE
                        + ":5:10: error[different-literals] summary has other code spans than the"
                        + " original\n    hint: too many: GET");
    }

    /** A language in the letters of English shows in no other way that a text is left. */
    @Test
    void aTextInTheWordsOfTheOriginalIsNamed() {
        texts.words("Wrong user name.", "Wrong user name.");
        assertProblems(
                FILE
                        + ":8:1: error[foreign-text] ## meaning is the same as in the original\n"
                        + "    hint: translate it");
    }

    @Test
    void namesAndLiteralsAreTheSameInEveryLanguage() {
        texts.words("FileZilla Server, `GET some file`", "FileZilla Server, `GET some file`");
        assertProblems();
    }

    @Test
    void onlyPairsAreLookedForHereBecauseEverythingElseIsRequired() {
        texts.words("Words.", "言葉です。")
                .english(
                        PAIR,
                        "## verdict\n\nV.\n\n## differences\n\n1. D.\n\n## react\n\nR.\n\n## choose\n\nC.\n")
                .delete(TwoLanguages.FRAGMENT);
        assertProblems(
                """
                content/text/ja/toy/pairs/450-vs-550.md:1:1: error[missing-fragment] there is no such fragment in ja
                    hint: translate text/en/toy/pairs/450-vs-550.md\
                """);
    }

    @Test
    void aFragmentWithoutAnOriginalIsNamed() {
        texts.japanese(
                "toy/groups/x3z.md",
                "---\nname: 名\nsummary: 文。\n---\n## meaning\n\n文。\n\n## choose\n\n文。\n");
        assertProblems(
                """
                content/text/ja/toy/groups/x3z.md:1:1: error[path-mismatch] the language it is translated from has no such fragment
                    hint: write it in en first\
                """);
    }

    @Test
    void aTranslationTellsItsState() {
        texts.words("Words.", "言葉です。").replace("review: checked\n", "");
        assertProblems(
                FILE
                        + ":1:1: error[missing-front-matter] no state of the translation\n"
                        + "    hint: add a line review: with draft, checked or native");
    }

    @Test
    void theStateHasToBeOneOfThree() {
        texts.words("Words.", "言葉です。").replace("review: checked", "review: perfect");
        assertProblems(
                FILE
                        + ":3:9: error[unknown-value] perfect is no state of a translation\n"
                        + "    hint: write draft, checked or native");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "checked", "native"})
    void eachStateIsAState(String state) {
        texts.words("Words.", "言葉です。").replace("review: checked", "review: " + state);
        assertProblems();
    }

    @Test
    void aTranslationOfAnOlderOriginalIsAWarning() {
        texts.words("Words.", "言葉です。");
        String changed =
                "---\nname: F\nsummary: S.\n---\n\n## meaning\n\nNew.\n\n## choose\n\nC.\n";
        texts.english(TwoLanguages.FRAGMENT, changed);
        assertProblems(
                FILE
                        + ":1:1: warning[stale-translation] text/en/"
                        + TwoLanguages.FRAGMENT
                        + " has changed since it was translated\n"
                        + "    hint: bring it up to date and write source: "
                        + TwoLanguages.fingerprint(changed));
    }

    @Test
    void aSectionThatOnlyOneOfThemHasIsNamed() {
        String sections = "## purpose\n\n%1$s\n\n## replies\n\n%1$s\n%2$s";
        String english =
                "---\nname: N\nsummary: S.\n---\n"
                        + sections.formatted("W.", "\n## pitfalls\n\nW.\n");
        String japanese = "name: 名\nsummary: 文。\n---\n" + sections.formatted("文。", "");
        texts.english("toy/commands/get.md", english)
                .japanese(
                        "toy/commands/get.md",
                        "---\nsource: "
                                + TwoLanguages.fingerprint(english)
                                + "\nreview: draft\n"
                                + japanese);
        assertProblems(
                """
                content/text/ja/toy/commands/get.md:1:1: error[missing-heading] no ## pitfalls
                    hint: translate it from text/en/toy/commands/get.md\
                """);
        String shorter = "---\nname: N\nsummary: S.\n---\n" + sections.formatted("W.", "");
        texts.english("toy/commands/get.md", shorter)
                .japanese(
                        "toy/commands/get.md",
                        "---\nsource: "
                                + TwoLanguages.fingerprint(shorter)
                                + "\nreview: draft\n"
                                + japanese
                                + "\n## pitfalls\n\n文。\n");
        assertProblems(
                """
                content/text/ja/toy/commands/get.md:17:1: error[unknown-heading] ## pitfalls is not in the original
                    hint: take it out, or write it in text/en/toy/commands/get.md first\
                """);
    }

    @Test
    void aMessageThatSaysTheSameIsNotTranslated() {
        texts.english(
                        "messages.json",
                        "{ \"a\": \"Commands\", \"b\": \"FTP\", \"c\": \"{a} and {b}\", \"d\": \"Not {code}\" }\n")
                .japanese(
                        "messages.json",
                        """
                        {
                          "a": "コマンド",
                          "b": "FTP",
                          "c": "{b} and {a}",
                          "d": "{code}ではない"
                        }
                        """)
                .english("toy/messages.json", "{ \"e\": \"Codes\" }\n")
                .japanese("toy/messages.json", "{ \"e\": \"Codes\" }\n");
        String problem = " is the same as in the original\n    hint: translate it";
        assertProblems(
                "content/text/ja/messages.json:4:3: error[untranslated-message] message c"
                        + problem,
                "content/text/ja/toy/messages.json:1:3: error[untranslated-message] message e"
                        + problem);
    }

    @Test
    void aTextOfAnotherLengthIsAWarning() {
        String hint =
                "\n    hint: 40 to 120 % are usual; look whether something is missing or too much";
        texts.words("word ".repeat(20), "字".repeat(32));
        assertProblems();
        texts.words("word ".repeat(20), "字".repeat(31));
        assertProblems(
                FILE
                        + ":8:1: warning[unlike-length] ## meaning has 38 % of the letters of the"
                        + " original"
                        + hint);
        texts.words("word ".repeat(20), "字".repeat(97));
        assertProblems(
                FILE
                        + ":8:1: warning[unlike-length] ## meaning has 121 % of the letters of the"
                        + " original"
                        + hint);
    }

    @Test
    void aShortTextMayHaveAnyLength() {
        texts.words("word ".repeat(19), "字");
        assertProblems();
    }
}
