package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.EditableSite;

/** The words of a language against the facts: complete, nothing too many, no link into nowhere. */
class TextRulesTest {

    private static final String CODE = "text/en/toy/codes/250.md";
    private static final String HINT =
            "\n    hint: write it; its sections are listed in content/README.md";

    @TempDir private Path temporary;

    private EditableSite site;

    @BeforeEach
    void writeSite() {
        site = EditableSite.in(temporary);
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), site.problems());
    }

    private void write(String file, String text) {
        site.files().write(file, text);
    }

    /** Replaces the words of a section of a code. */
    private void section(String key, String words) {
        String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        site.files().replace(CODE, name + " of toy codes 250.", words);
    }

    @Test
    void completeWordsPass() {
        assertProblems();
    }

    @Test
    void everyThingOfTheDatasetHasItsWords() {
        List<String> files =
                List.of(
                        "about.md",
                        "home.md",
                        "toy/classes/5yz.md",
                        "toy/codes/550.md",
                        "toy/commands/greeting.md",
                        "toy/groups/x3z.md",
                        "toy/other-numbers.md",
                        "toy/protocol.md");
        files.forEach(file -> site.files().delete("text/en/" + file));
        assertProblems(
                files.stream()
                        .map(
                                file ->
                                        "content/text/en/"
                                                + file
                                                + ":1:1: error[missing-fragment] there is no such"
                                                + " fragment in en"
                                                + HINT)
                        .toArray(String[]::new));
    }

    @Test
    void aFragmentDescribesSomethingOfTheDataset() {
        write("text/en/toy/codes/251.md", site.text(CODE));
        assertProblems(
                """
                content/text/en/toy/codes/251.md:1:1: error[path-mismatch] the dataset has nothing that this fragment describes
                    hint: did you mean `toy/codes/250.md`?\
                """);
    }

    @Test
    void aPairIsTwoKnownCodesTheLowerOneFirst() {
        String words =
                "## verdict\n\nV.\n\n## differences\n\n1. D.\n\n## react\n\nR.\n\n## choose\n\nC.\n";
        write("text/en/toy/pairs/450-vs-550.md", words);
        assertProblems();
        write("text/en/toy/pairs/550-vs-450.md", words);
        write("text/en/toy/pairs/450-vs-450.md", words);
        write("text/en/toy/pairs/450-vs-551.md", words);
        String message =
                ":1:1: error[path-mismatch] the name is no pair of two codes, the lower one first";
        assertProblems(
                "content/text/en/toy/pairs/450-vs-450.md" + message,
                "content/text/en/toy/pairs/450-vs-551.md" + message,
                "content/text/en/toy/pairs/550-vs-450.md"
                        + message
                        + "\n    hint: call it 450-vs-550.md");
    }

    @Test
    void theItemsOfACodeAreThoseOfItsFacts() {
        site.files().replace("text/en/toy/codes/550.md", "### too-early", "### too-late");
        site.files()
                .replace(
                        "text/en/toy/codes/450.md",
                        "## meanings\n\n### busy\n\nMeanings of busy.\n",
                        "");
        String code = "content/text/en/toy/codes/550.md";
        long line =
                site.text("text/en/toy/codes/550.md")
                                .lines()
                                .takeWhile(text -> !text.startsWith("### "))
                                .count()
                        + 1;
        assertProblems(
                """
                content/text/en/toy/codes/450.md:1:1: error[missing-heading] section meanings has no item busy
                    hint: add ### busy with its words\
                """,
                code
                        + """
                        :1:1: error[missing-heading] section misuse has no item too-early
                            hint: add ### too-early with its words\
                        """,
                code
                        + ":"
                        + line
                        + ":1: error[unknown-heading] the dataset has no misuse too-late"
                        + "\n    hint: take it out, or add it to the dataset");
    }

    @Test
    void linksToWhatExistsPass() {
        section(
                "meaning",
                "[a](code:550) [b](pair:450-550) [c](command:get) [d](command:greeting) [e](class:5yz)"
                        + " [f](group:x3z) [g](server:demod) [h](messages:099) [i](toy1:1.1)"
                        + " [j](page:other-numbers) [k](https://example.com/nowhere)");
        assertProblems();
    }

    @Test
    void linksToWhatDoesNotExistAreDead() {
        section(
                "user",
                """
                [a](code:551)
                [b](pair:450-551)
                [c](command:got)
                [d](class:1yz)
                [e](group:x4z)
                [f](server:demon)
                [g](messages:250)
                [h](toy1:3)
                [i](toy2:1)
                [j](page:abuot)\
                """);
        String[] expected = {
            "reply code 551, which does not exist\n    hint: nearest is 550",
            "reply code 551, which does not exist\n    hint: nearest is 550",
            "command got, which does not exist\n    hint: did you mean `get`?",
            "class 1yz, which does not exist",
            "group x4z, which does not exist",
            "server demon, which does not exist\n    hint: did you mean `demod`?",
            "message with the code 250, which does not exist\n    hint: nearest is 550",
            "section 3 of TOY 1, which does not exist\n    hint: nearest are 1 and 2",
            "specification toy2, which does not exist\n    hint: did you mean `toy1`?",
            "page abuot, which does not exist\n    hint: did you mean `about`?"
        };
        long first = 1 + site.text(CODE).lines().takeWhile(text -> !text.startsWith("[a]")).count();
        for (int index = 0; index < expected.length; index++) {
            expected[index] =
                    "content/"
                            + CODE
                            + ":"
                            + (first + index)
                            + ":1: error[dead-link] a link to "
                            + expected[index];
        }
        assertEquals(List.of(expected), withoutNearNumbers(site.problems()));
    }

    /** Which numbers are near is for the test of near names. */
    private static List<String> withoutNearNumbers(List<String> problems) {
        return problems.stream()
                .map(
                        problem ->
                                problem.contains("class ")
                                                || problem.contains("group ")
                                                || problem.contains("messages of")
                                                || problem.contains("section of")
                                        ? problem.lines().findFirst().orElseThrow()
                                        : problem)
                .toList();
    }

    @Test
    void linksAreFollowedInFrontMatterItemsAndParts() {
        site.files()
                .replace(CODE, "name: Name of", "name: [a](code:999)")
                .replace("text/en/toy/codes/550.md", "Misuse of too-early.", "[a](code:999)");
        assertEquals(
                List.of("dead-link", "dead-link"),
                site.problems().stream()
                        .map(problem -> problem.replaceAll("(?s).*error\\[([a-z-]+)].*", "$1"))
                        .toList());
    }

    @Test
    void aSummaryHasFortyWords() {
        site.files()
                .replace(CODE, "summary: Summary of toy codes 250.", "summary: " + "a ".repeat(40));
        assertProblems();
        site.files().replace(CODE, "summary: a", "summary: a a");
        assertProblems(
                """
                content/text/en/toy/codes/250.md:3:10: error[text-too-long] summary has 41 words
                    hint: at most 40 fit in its place; cut it\
                """);
    }

    @Test
    void theFirstSentenceOfASummaryStandsAlone() {
        String sentence = "a".repeat(154) + ".";
        site.files()
                .replace(
                        CODE,
                        "Summary of toy codes 250.",
                        sentence + " And " + "b".repeat(200) + ".");
        assertProblems();
        site.files().replace(CODE, sentence, "a" + sentence);
        assertProblems(
                """
                content/text/en/toy/codes/250.md:3:10: error[text-too-long] the first sentence of the summary has 156 characters
                    hint: it stands alone as the description of the page: at most 155\
                """);
    }

    @Test
    void everySectionOfACodeHasALimit() {
        section("user", "a ".repeat(90));
        section("when", "a ".repeat(120));
        section("client-author", "a ".repeat(110));
        assertProblems();
        site.files().replace(CODE, "## user\n\na", "## user\n\na a");
        assertEquals(
                List.of("user has 91 words\n    hint: at most 90 fit in its place; cut it"),
                site.problems().stream()
                        .map(problem -> problem.replaceAll("(?s).*text-too-long] ", ""))
                        .toList());
    }

    @Test
    void onlyTheDefaultLanguageIsMeasured() {
        String english = site.text(CODE).replace("summary: ", "summary: " + "a ".repeat(60));
        write(
                "languages.json",
                """
                [
                  { "tag": "en", "autonym": "English", "direction": "ltr" },
                  { "tag": "ja", "autonym": "日本語", "direction": "ltr" }
                ]
                """);
        write("text/ja/toy/codes/250.md", english);
        assertEquals(
                List.of(),
                site.problems().stream().filter(problem -> problem.contains("too-long")).toList());
    }

    @Test
    void notesBelongToMessagesAndConstants() {
        write(
                "text/en/toy/server-notes/demod.json",
                "{ \"550-name-not-there\": \"The file is missing.\" }\n");
        write(
                "text/en/toy/client-notes.json",
                "{ \"democ/550\": \"N.\", \"democ/4yz\": \"M.\" }\n");
        assertProblems();
        write(
                "text/en/toy/server-notes/demod.json",
                "{\n  \"550-name-not-their\": \"The file is missing.\"\n}\n");
        write("text/en/toy/server-notes/other.json", "{ \"550-name-not-there\": \"N.\" }\n");
        write("text/en/toy/client-notes.json", "{ \"democ/551\": \"N.\" }\n");
        assertProblems(
                """
                content/text/en/toy/client-notes.json:1:3: error[unused-note] the dataset has no constant democ/551
                    hint: did you mean `democ/550`?\
                """,
                """
                content/text/en/toy/server-notes/demod.json:2:3: error[unused-note] the dataset has no message 550-name-not-their
                    hint: did you mean `550-name-not-there`?\
                """,
                """
                content/text/en/toy/server-notes/other.json:1:1: error[unused-note] the dataset has no server other
                    hint: there are: demod\
                """);
    }
}
