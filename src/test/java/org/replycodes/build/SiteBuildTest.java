package org.replycodes.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.publish.SiteFolderException;
import org.replycodes.publish.SizeLimit;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.TemplateFaultException;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** A site is built from its source, and only what changed is written again. */
class SiteBuildTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private static Path shared;

    private static EditableSite whole;

    @TempDir private Path temporary;

    private EditableSite site;

    @BeforeAll
    static void makeWhole() {
        whole = EditableSite.in(shared);
    }

    @BeforeEach
    void makeSite() {
        site = whole.copy(temporary.resolve("one"));
    }

    /** What the source as it is now gives when it is built into an empty folder. */
    private SortedMap<String, String> clean() {
        SiteFolders folders =
                new SiteFolders(site.content(), site.templates(), temporary.resolve("clean"));
        new SiteBuild(site.load(), 1)
                .run(folders, Inputs.of(folders, ""), SizeLimit.OF_HOST, BuildListener.DEAF);
        return FileTree.of(folders.output());
    }

    private void age() throws IOException {
        for (String file : FileTree.times(site.output()).keySet()) {
            Files.setLastModifiedTime(site.output().resolve(file), LONG_AGO);
        }
    }

    private Set<String> rewritten() {
        Set<String> files = new TreeSet<>();
        FileTree.times(site.output())
                .forEach(
                        (file, time) -> {
                            if (!time.equals(LONG_AGO) && !file.startsWith(".")) {
                                files.add(file);
                            }
                        });
        return files;
    }

    @Test
    void theTestSiteHasNoProblem() {
        assertEquals(List.of(), site.problems());
    }

    @Test
    void theReportCountsPagesAndPairs() {
        BuildReport report = site.build();
        assertEquals(6, report.pages().get("code"));
        assertEquals(15, report.pages().get("pair"));
        assertEquals(15, report.relations().values().stream().mapToInt(Integer::intValue).sum());
        int pages = report.pages().values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(report.published().files() > pages, "there is a style sheet as well");
        assertEquals(report.published().files(), report.published().written());
    }

    @Test
    void theSameSourceWritesNothingAgain() throws IOException {
        site.build();
        age();
        assertEquals(0, site.build().published().written());
        assertEquals(Set.of(), rewritten());
    }

    /** Where nothing is published; heads are left out there, for they need all pages. */
    @Test
    void theFilesMadeOneByOneAreThePublishedOnes() throws IOException {
        site.build();
        Map<String, Supplier<RenderedFile>> files = new SiteBuild(site.load(), 1).files("/");
        Set<String> missing = new TreeSet<>(FileTree.times(site.output()).keySet());
        missing.removeIf(file -> file.startsWith(".") || files.containsKey(file));
        assertEquals(Set.of("llms.txt", "robots.txt", "sitemap-en.xml", "sitemap.xml"), missing);
        for (Map.Entry<String, Supplier<RenderedFile>> file : files.entrySet()) {
            Path published = site.output().resolve(file.getKey());
            assertTrue(Files.exists(published), file.getKey());
            RenderedFile made = file.getValue().get();
            assertEquals(file.getKey(), made.path());
            if (!file.getKey().endsWith(".html")) {
                assertArrayEquals(Files.readAllBytes(published), made.bytes(), file.getKey());
            }
        }
    }

    @Test
    void anEditRewritesWhatShowsIt() throws IOException {
        site.build();
        age();
        String words = EditableSite.WORDS + "toy/commands/pass.md";
        site.files()
                .write(
                        words,
                        Files.readString(site.files().path(words)) + "\nOne sentence more.\n");
        BuildReport report = site.build();
        assertEquals(Set.of("toy/commands/pass.html", "toy/commands/pass.md"), rewritten());
        assertEquals(2, report.published().written());
        assertEquals(clean(), FileTree.of(site.output()));
    }

    @Test
    void aPageThatIsGoneIsDeleted() throws IOException {
        site.files()
                .write(
                        "dataset/toy/commands/quit.json",
                        Files.readString(site.files().path("dataset/toy/commands/pass.json"))
                                .replace("PASS", "QUIT"))
                .write(
                        EditableSite.WORDS + "toy/commands/quit.md",
                        Files.readString(
                                site.files().path(EditableSite.WORDS + "toy/commands/pass.md")));
        site.build();
        assertTrue(Files.exists(site.output().resolve("toy/commands/quit.html")));
        site.files()
                .delete("dataset/toy/commands/quit.json")
                .delete(EditableSite.WORDS + "toy/commands/quit.md");
        // The page, its twin, and the search index that named it.
        assertEquals(3, site.build().published().deleted());
        assertEquals(clean(), FileTree.of(site.output()));
    }

    @Test
    void aNewStyleSheetHasANewNameAndTheOldIsDeleted() throws IOException {
        site.build();
        Path sheet = site.templates().resolve("assets/css/base.css");
        Files.writeString(sheet, Files.readString(sheet) + "\nb { color: red }\n");
        assertEquals(1, site.build().published().deleted());
        assertEquals(clean(), FileTree.of(site.output()));
    }

    @Test
    void aTemplateFaultOnAnyPageLeavesTheSiteAsItWas() throws IOException {
        site.build();
        SortedMap<String, String> before = FileTree.of(site.output());
        // The page for unknown addresses is the last of the plan or close to it.
        site.addToTemplate("pages/not-found-page.ftlh", "${page.nothing}");
        site.addToTemplate("pages/home-page.ftlh", "<p>new</p>");
        TemplateFaultException fault = assertThrows(TemplateFaultException.class, site::build);
        assertTrue(
                fault.problems().sorted().toString().contains("not-found-page.ftlh:"),
                fault.problems().sorted().toString());
        assertEquals(before, FileTree.of(site.output()));
    }

    @Test
    void aFaultOnTheFirstBuildLeavesNoPage() {
        site.addToTemplate("pages/not-found-page.ftlh", "${page.nothing}");
        assertThrows(TemplateFaultException.class, site::build);
        assertEquals(Set.of(), FileTree.published(site.output()).keySet());
    }

    @Test
    void afterAFaultTheNextBuildIsClean() throws IOException {
        Path template = site.templates().resolve("pages/not-found-page.ftlh");
        String text = Files.readString(template);
        site.addToTemplate("pages/not-found-page.ftlh", "${page.nothing}");
        assertThrows(TemplateFaultException.class, site::build);
        Files.writeString(template, text);
        site.build();
        assertEquals(clean(), FileTree.of(site.output()));
    }

    @Test
    void aForeignFolderIsLeftAlone() throws IOException {
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("cat.txt"), "cat");
        assertThrows(SiteFolderException.class, site::build);
        assertEquals(List.of("cat.txt"), List.copyOf(FileTree.of(site.output()).keySet()));
    }

    @Test
    void threadsDoNotChangeTheBytes() {
        site.build();
        assertEquals(clean(), FileTree.of(site.output()));
        assertFalse(FileTree.of(site.output()).isEmpty());
    }
}
