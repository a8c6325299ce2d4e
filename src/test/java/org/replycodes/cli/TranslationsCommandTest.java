package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.TestSite;

/** What each language lacks, and the table of how far it is. */
class TranslationsCommandTest {

    private static final String HEAD =
            "                  texts  missing   stale   draft  checked  native  messages  missing";

    private static final String ROW = "%-15s %7d %8d %7d %7d %8d %7d %9d %8d";

    @TempDir private Path temporary;

    private TestSite site;

    @BeforeEach
    void writeSite() {
        site = TestSite.of("bilingual", temporary);
    }

    private List<String> told() {
        Shell.Run run =
                Shell.on(site.folders().content(), site.folders().templates()).run("translations");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals("", run.err());
        return run.out().replace(site.folders().content().toString(), "content").lines().toList();
    }

    /** How many messages the site has is a matter of its labels. */
    private void assertTold(String row, List<Integer> counts, String... lines) {
        List<String> told = told();
        List<String> expected = new ArrayList<>(List.of(lines));
        expected.add(HEAD);
        String[] cells = told.get(told.size() - 1).split(" +");
        int messages = Integer.parseInt(cells[cells.length - 2]);
        assertTrue(messages > 100, "messages: " + messages);
        expected.add(
                ROW.formatted(
                        row,
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        counts.get(3),
                        counts.get(4),
                        counts.get(5),
                        messages,
                        counts.get(6)));
        assertEquals(expected, told);
    }

    @Test
    void everyLanguageButTheFirstHasARow() {
        assertTold("pt-BR", List.of(21, 0, 0, 21, 0, 0, 0));
    }

    @Test
    void statesAndOldTextsAreCounted() {
        site.content()
                .replace("text/pt-br/home.md", "review: draft", "review: checked")
                .replace("text/pt-br/about.md", "review: draft", "review: native")
                .replace("text/pt-br/toy/codes/550.md", "source: ", "source: 0");
        assertTold(
                "pt-BR",
                List.of(21, 0, 1, 19, 1, 1, 0),
                "content/text/pt-br/toy/codes/550.md: stale");
    }

    /** Otherwise the table of what is missing would be missing itself. */
    @Test
    void whatIsMissingIsNoReasonToStop() {
        site.content()
                .delete("text/pt-br/toy/codes/550.md")
                .delete("text/pt-br/writing.json")
                .replace("text/pt-br/messages.json", "\"about.year\"", "\"about.yeer\"");
        assertTold(
                "pt-BR",
                List.of(21, 1, 0, 20, 0, 0, 1),
                "content/text/pt-br/toy/codes/550.md: missing",
                "content/text/pt-br/messages.json: about.year: missing");
    }

    @Test
    void aDraftIsCountedAsWell() {
        site.content()
                .replace("languages.json", "\"ltr\" }\n]", "\"ltr\", \"draft\": true }\n]")
                .delete("text/pt-br/toy/codes/550.md");
        assertTold(
                "pt-BR (draft)",
                List.of(21, 1, 0, 20, 0, 0, 0),
                "content/text/pt-br/toy/codes/550.md: missing");
    }

    @Test
    void aSiteInOneLanguageHasNoTranslations(@TempDir Path other) {
        site = TestSite.minimal(other);
        assertEquals(List.of(HEAD), told());
    }
}
