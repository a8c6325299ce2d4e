package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** The way of a translator from an empty folder to a language that is published. */
class NewLanguageTest {

    private static final String ENGLISH =
            "  { \"tag\": \"en\", \"autonym\": \"English\", \"direction\": \"ltr\" }";

    @TempDir private Path temporary;

    private EditableSite site;

    @BeforeEach
    void makeSite() {
        site = EditableSite.in(temporary);
        assertEquals(ExitCode.OK, run("new-language", "de").exitCode());
        list(", \"draft\": true");
    }

    private Shell.Run run(String... arguments) {
        Shell.Run run = Shell.on(site.content(), site.templates()).run(arguments);
        assertFalse(run.showsStackTrace(), run.err());
        return run;
    }

    private void list(String draft) {
        site.files()
                .write(
                        "languages.json",
                        "[\n%s,\n  { \"tag\": \"de\", \"autonym\": \"Deutsch\", \"direction\": \"ltr\"%s }\n]\n"
                                .formatted(ENGLISH, draft));
        run("touch");
    }

    private List<String> translations() {
        return FileTree.of(site.content()).keySet().stream()
                .filter(file -> file.matches("text/de/.*(?:\\.md|messages\\.json)"))
                .toList();
    }

    /** Words of another language than English, the same for everybody. */
    private void translate() {
        site.files()
                .write(
                        "text/de/writing.json",
                        "{ \"scripts\": [\"Latin\"], \"share\": 50, \"refused\": [] }\n");
        for (String file : translations()) {
            String text = site.text(file);
            site.files()
                    .write(
                            file,
                            text.replaceAll("\\bof\\b", "von")
                                    .replaceAll("(\": \"[A-Za-z])", "$1x"));
        }
        run("touch");
    }

    @Test
    void theNextStepsAreNamed() {
        Shell.Run run = run("new-language", "fr");
        for (String step :
                List.of(
                        "\"draft\": true",
                        "text/fr/writing.json",
                        "translations",
                        "check --drafts",
                        "serve --drafts",
                        "touch")) {
            assertTrue(run.out().contains(step), run.out());
        }
    }

    @Test
    void aNewLanguageIsNotPublished() {
        Shell.Run check = run("check");
        assertEquals(ExitCode.OK, check.exitCode());
        assertTrue(
                check.out()
                        .endsWith(
                                "1 draft was left out: de; `check --drafts` tells what is wrong"
                                        + " there\n"),
                check.out());
        assertFalse(run("check", "--drafts").out().contains("left out"));
        Shell.Run build = run("build", "--output", temporary.resolve("out").toString());
        assertEquals(ExitCode.OK, build.exitCode(), build.err());
        assertFalse(temporary.resolve("out/de").toFile().exists());
    }

    /** It would be neither checked nor counted, and nobody would know. */
    @Test
    void aFolderWithoutItsRowIsNotPassedOver() {
        run("new-language", "fr");
        run("touch");
        Shell.Run check = run("check");
        assertEquals(ExitCode.CONTENT, check.exitCode());
        String told =
                site.content()
                        + "/text/fr:1:1: error[unexpected-file] no language of languages.json has"
                        + " this folder";
        assertTrue(check.err().contains(told), check.err());
        Shell.Run translations = run("translations");
        assertEquals(ExitCode.OK, translations.exitCode());
        assertTrue(translations.err().contains(told), translations.err());
        assertFalse(run("translations").out().contains("fr"), translations.out());
    }

    @Test
    void everythingOfANewLanguageIsMissing() {
        String told = run("translations").out();
        assertTrue(told.contains("text/de/toy/codes/550.md: missing"), told);
        assertTrue(told.contains("text/de/messages.json: about.year: missing"), told);
        String[] counts = told.lines().reduce("", (before, line) -> line).trim().split(" +");
        assertEquals("de", counts[0]);
        assertEquals("(draft)", counts[1]);
        assertEquals(counts[2], counts[3], told);
    }

    @Test
    void whatIsWrongWithANewLanguageIsToldOnDemand() {
        Shell.Run run = run("check", "--drafts");
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertTrue(
                run.err()
                        .lines()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                ".*text/de/writing\\.json.* error\\[missing-file\\] nothing says how de is written")),
                run.err());
        assertTrue(run.err().contains("error[untranslated-message]"), run.err());
    }

    @Test
    void aCompleteLanguageIsPublishedWithoutItsMark() {
        translate();
        Shell.Run draft = run("check", "--drafts");
        assertEquals(ExitCode.OK, draft.exitCode(), draft.err());
        list("");
        Shell.Run build = run("build", "--output", temporary.resolve("out").toString());
        assertEquals(ExitCode.OK, build.exitCode(), build.err());
        assertTrue(temporary.resolve("out/de/toy/550.html").toFile().exists());
    }

    @Test
    void aReleaseHasNoOldTranslation() {
        translate();
        list("");
        assertEquals(ExitCode.OK, run("check", "--release").exitCode());
        site.files()
                .write("text/en/home.md", site.text("text/en/home.md").replace("of ", "of the "));
        run("touch");
        Shell.Run stale = run("check", "--release");
        assertEquals(ExitCode.CONTENT, stale.exitCode());
        assertTrue(stale.err().contains("warning[stale-translation]"), stale.err());
        assertTrue(
                stale.err()
                        .endsWith("no release: bring the stale translations up to date first: 1\n"),
                stale.err());
        Shell.Run everyday = run("check");
        assertEquals(ExitCode.OK, everyday.exitCode());
        assertFalse(everyday.err().contains("no release"), everyday.err());
    }

    @Test
    void theFirstLanguageIsNoDraft() {
        site.files()
                .write(
                        "languages.json",
                        "[\n" + ENGLISH.replace(" }", ", \"draft\": true }") + "\n]\n");
        Shell.Run run = run("check");
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertTrue(run.err().contains("languages.json:2:"), run.err());
        assertTrue(run.err().contains("error[invalid-value] the first language"), run.err());
    }
}
