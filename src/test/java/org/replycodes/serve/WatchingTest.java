package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.EditableSite;

/** The preview follows its source, and what is open in a browser follows the preview. */
class WatchingTest {

    private static final String FRAGMENT = EditableSite.WORDS + "toy/codes/550.md";
    private static final String FINE = "data:";

    @TempDir private Path temporary;

    private EditableSite site;
    private RunningPreview preview;

    @BeforeEach
    void makeSite() {
        site = EditableSite.in(temporary);
    }

    @AfterEach
    void stop() {
        preview.close();
        assertEquals(List.of(), preview.faults());
    }

    private void start() {
        preview = new RunningPreview(site, "/").listen();
        preview.await("event: edition");
        preview.await("event: problems");
        preview.await("data:");
    }

    /** What open pages are told next: the edition, and the lines of the problems. */
    private String next() {
        preview.await("event: edition");
        String edition = preview.await("data: ");
        preview.await("event: problems");
        return edition + preview.await("data:");
    }

    private void addSummary(String words) {
        String text = site.text(FRAGMENT);
        site.files().write(FRAGMENT, text.replaceFirst("summary: ", "summary: " + words + " "));
    }

    @Test
    void aChangedFragmentIsShown() {
        start();
        assertFalse(preview.get("/toy/550").body().contains("Quickly seen."));
        addSummary("Quickly seen.");
        assertTrue(next().endsWith("\n" + FINE + "\n"));
        assertTrue(preview.get("/toy/550").body().contains("Quickly seen."));
    }

    @Test
    void aChangedTemplateAndStyleSheetAreShown() {
        start();
        site.addToTemplate("assets/css/base.css", ".seen-soon { color: red }\n");
        next();
        String page = preview.get("/toy/550").body();
        String sheet = page.replaceFirst("(?s).*?rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertTrue(
                preview.get(preview.home().resolve("/toy/").resolve(sheet).toString())
                        .body()
                        .contains("seen-soon"));
    }

    @Test
    void aProblemIsToldAndTheLastGoodSiteStays() {
        start();
        String good = site.text(FRAGMENT);
        String before = preview.get("/toy/550").body();
        site.files().write(FRAGMENT, good + "\n## no-such-section\n\nText.\n");
        String told = next();
        assertTrue(told.contains("data: "), told);
        assertTrue(told.contains("error["), told);
        assertTrue(
                preview.told().stream().anyMatch(line -> line.contains("no-such-section")),
                preview.told().toString());
        assertEquals(before, preview.get("/toy/550").body());
        site.files().write(FRAGMENT, good);
        assertTrue(next().endsWith("\n" + FINE + "\n"));
    }

    @Test
    void aNewFolderIsWatched() {
        start();
        site.files().write(EditableSite.WORDS + "toy/odd/odd.md", "Odd.\n");
        assertTrue(next().contains("error["));
        site.files().delete(EditableSite.WORDS + "toy/odd/odd.md");
        assertTrue(next().endsWith("\n" + FINE + "\n"));
    }

    @Test
    void theFilesOfAnEditorAreNoProblem() {
        start();
        site.files().write(EditableSite.WORDS + "toy/codes/.550.md.swp", "swap");
        assertTrue(next().endsWith("\n" + FINE + "\n"));
    }

    @Test
    void problemsAtTheStartAreAPage() throws IOException {
        String good = site.text(FRAGMENT);
        site.files().write(FRAGMENT, good + "\n## <b>no-such-section\n\nText.\n");
        start();
        var page = preview.get("/toy/550");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("error["), page.body());
        assertFalse(page.body().contains("<b>"), page.body());
        site.files().write(FRAGMENT, good);
        assertTrue(next().endsWith("\n" + FINE + "\n"));
        assertEquals(200, preview.get("/toy/550").statusCode());
    }

    /** Only when its page is asked for does a template show what it lacks. */
    @Test
    void aTemplateThatAsksForTooMuchIsTold() throws IOException {
        start();
        Path template = site.templates().resolve("pages/code-page.ftlh");
        Files.writeString(template, Files.readString(template) + "${page.nothing}");
        next();
        var page = preview.get("/toy/550");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("invalid-template"), page.body());
        assertEquals(200, preview.get("/").statusCode());
    }
}
