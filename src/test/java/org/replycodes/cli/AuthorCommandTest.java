package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** The commands that write into the content: nobody's work is lost. */
class AuthorCommandTest {

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
        site = whole.copy(temporary);
    }

    private Shell.Run run(String... arguments) {
        Shell.Run run = Shell.on(site.content(), site.templates()).run(arguments);
        assertFalse(run.showsStackTrace(), run.err());
        return run;
    }

    private SortedMap<String, String> content() {
        return FileTree.of(site.content());
    }

    private Set<String> newFiles(SortedMap<String, String> before) {
        Set<String> files = new TreeSet<>(content().keySet());
        files.removeAll(before.keySet());
        return files;
    }

    private String dates() throws IOException {
        return Files.readString(site.content().resolve("changes.json"));
    }

    @Test
    void touchDatesEveryFileOnce() throws IOException {
        Shell.Run first = run("touch", "--date", "2026-01-31");
        assertEquals(ExitCode.OK, first.exitCode(), first.err());
        long files = dates().lines().filter(line -> line.contains("2026-01-31")).count();
        assertTrue(
                first.out().startsWith(files + " files dated 2026-01-31, " + files), first.out());
        String before = dates();
        Shell.Run second = run("touch", "--date", "2026-02-28");
        assertTrue(second.out().startsWith("0 files dated"), second.out());
        assertEquals(before, dates());
    }

    @Test
    void touchDatesOnlyWhatChanged() throws IOException {
        run("touch", "--date", "2026-01-31");
        String file = "dataset/toy/codes/550.json";
        site.files().replace(file, "Not there.", "Not here.");
        assertTrue(run("touch", "--date", "2026-02-28").out().startsWith("1 files dated"));
        List<String> renewed = dates().lines().filter(line -> line.contains("2026-02-28")).toList();
        assertEquals(1, renewed.size());
        assertTrue(renewed.get(0).contains(file), renewed.toString());
    }

    @Test
    void touchForgetsWhatIsGone() throws IOException {
        site.files().write("dataset/toy/dialogues/450.json", "{}");
        run("touch", "--date", "2026-01-31");
        assertTrue(dates().contains("dialogues/450.json"));
        site.files().delete("dataset/toy/dialogues/450.json");
        run("touch", "--date", "2026-02-28");
        assertFalse(dates().contains("dialogues/450.json"));
        assertFalse(dates().contains("2026-02-28"));
    }

    @Test
    void touchLeavesBrokenDatesAlone() throws IOException {
        site.files().write("changes.json", "{ \"site.json\": { \"date\": \"2026-02-30\" } }");
        String before = dates();
        Shell.Run run = run("touch");
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertTrue(run.err().contains("`2026-02-30` is not a day"), run.err());
        assertEquals(before, dates());
    }

    @Test
    void touchLeavesNoDraft() {
        run("touch");
        assertFalse(Files.exists(site.content().resolve("changes.json.new")));
    }

    @Test
    void aDateThatIsNoDayIsRefused() {
        assertEquals(ExitCode.USAGE, run("touch", "--date", "2026-02-30").exitCode());
        assertFalse(Files.exists(site.content().resolve("changes.json")));
    }

    @Test
    void checkFindsAChangeWithoutADate() {
        run("touch");
        assertEquals(ExitCode.OK, run("check").exitCode());
        site.files().replace("dataset/toy/codes/550.json", "Not there.", "Not here.");
        Shell.Run run = run("check");
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertTrue(run.err().contains("error[undated-change]"), run.err());
    }

    @Test
    void newCodeWritesFilesThatCheckAsksToFill() {
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-code", "551");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals(
                Set.of(
                        "dataset/toy/codes/551.json",
                        "dataset/toy/dialogues/551.json",
                        "text/en/toy/codes/551.md"),
                newFiles(before));
        Shell.Run check = run("check");
        assertEquals(ExitCode.CONTENT, check.exitCode());
        assertTrue(check.err().contains("551.json"), check.err());
        assertTrue(check.err().contains("551.md"), check.err());
        assertFalse(check.err().contains("error[invalid-json]"), check.err());
        assertFalse(check.err().contains("error[missing-heading] no section"), check.err());
    }

    @Test
    void newCodeNeverOverwrites() {
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-code", "550");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.complaint().contains("exists already; nothing was written"), run.err());
        assertEquals(before, content());
    }

    /** Only the last of the files that new-code would write is there already. */
    @Test
    void newCodeWritesAllOrNothing() {
        site.files().write("text/en/toy/codes/551.md", "mine");
        SortedMap<String, String> before = content();
        assertFalse(run("new-code", "551").exitCode() == ExitCode.OK);
        assertEquals(before, content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "5500", "abc", "../x", "０５０", ""})
    void whatIsNoCodeIsRefused(String code) {
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-code", code);
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertEquals(before, content());
    }

    @Test
    void newLanguageCopiesEverythingButHowEnglishIsWritten() throws IOException {
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-language", "pt-BR");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().contains("content/text/pt-br"), run.out());
        Set<String> made = newFiles(before);
        made.removeIf(file -> Files.isDirectory(site.content().resolve(file)));
        assertEquals(
                before.keySet().stream()
                        .filter(file -> file.startsWith("text/en/"))
                        .filter(file -> !file.endsWith("writing.json"))
                        .filter(file -> Files.isRegularFile(site.content().resolve(file)))
                        .map(file -> file.replace("text/en/", "text/pt-br/"))
                        .toList(),
                List.copyOf(made));
        String original = before.get("text/en/toy/codes/550.md");
        String draft = Files.readString(site.content().resolve("text/pt-br/toy/codes/550.md"));
        assertTrue(draft.startsWith("---\nsource: " + original + "\nreview: draft\n"), draft);
    }

    @Test
    void newLanguageNeverOverwrites() {
        site.files().write("text/ja/toy/codes/550.md", "mine");
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-language", "ja");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.complaint().contains("exists already; nothing was written"), run.err());
        assertEquals(before, content());
        assertEquals(ExitCode.USAGE, run("new-language", "en").exitCode());
        assertEquals(before, content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "../x", "english", "pt_BR", "x", "pt-br", ""})
    void whatIsNoLanguageIsRefused(String tag) {
        SortedMap<String, String> before = content();
        Shell.Run run = run("new-language", tag);
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertEquals(before, content());
    }

    @Test
    void readersCommandsWriteNothing() throws IOException {
        Files.setLastModifiedTime(
                site.files().path("site.json"), FileTime.fromMillis(1_000_000_000_000L));
        SortedMap<String, FileTime> times = FileTree.times(temporary);
        run("explain", "550");
        run("compare", "450", "550");
        run("find", "nothing");
        run("check");
        assertEquals(times, FileTree.times(temporary));
    }
}
