package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.TestSite;

/** The table of how far each language is. */
class TranslationsCommandTest {

    private static final String HEAD = "           texts  missing   stale   draft  checked  native";

    @TempDir private Path temporary;

    private TestSite site;

    @BeforeEach
    void writeSite() {
        site = TestSite.of("bilingual", temporary);
    }

    private void assertTable(String... rows) {
        Shell.Run run =
                Shell.on(site.folders().content(), site.folders().templates()).run("translations");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals(List.of(rows), run.out().lines().toList());
    }

    @Test
    void everyLanguageButTheFirstHasARow() {
        assertTable(HEAD, "pt-BR         21        0       0      21        0       0");
    }

    @Test
    void statesAndOldTextsAreCounted() {
        site.content()
                .replace("text/pt-br/home.md", "review: draft", "review: checked")
                .replace("text/pt-br/about.md", "review: draft", "review: native")
                .replace("text/pt-br/toy/codes/550.md", "source: ", "source: 0");
        assertTable(HEAD, "pt-BR         21        0       1      19        1       1");
    }

    @Test
    void aSiteInOneLanguageHasNoTranslations(@TempDir Path other) {
        site = TestSite.minimal(other);
        assertTable(HEAD);
    }
}
