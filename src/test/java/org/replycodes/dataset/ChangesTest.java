package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.testing.TestContent;

class ChangesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 1);
    private static final String CODE = "dataset/toy/codes/550.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void aTouchedFolderHasNoUndatedChange() {
        touch(FIRST);
        assertEquals(List.of(), printedProblems());
        assertEquals(List.of(), content.printedProblems());
    }

    @Test
    void everyFileHasALineInTheOrderOfTheNames() {
        content.write("text/en/ftp/codes/550.md", "x\n").write("README.md", "not dated\n");
        touch(FIRST);
        List<String> files = List.copyOf(changes().files().keySet());
        assertEquals(files.stream().sorted().toList(), files);
        assertEquals(19 + 1, files.size());
        String json = new String(changes().toJson(), StandardCharsets.UTF_8);
        assertEquals(files.size() + 2, json.lines().count());
        assertEquals(
                "  \"text/en/ftp/codes/550.md\": "
                        + "{ \"date\": \"2026-01-31\", \"fingerprint\": \"73cb3858a687\" }",
                json.lines().skip(files.size()).findFirst().orElseThrow());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Changes changes = touch(FIRST);
        assertEquals(changes, changes());
    }

    @Test
    void onlyAChangedFileGetsANewDay() {
        touch(FIRST);
        content.replace(CODE, "Not there.", "Not here.");
        touch(SECOND);
        assertEquals(Optional.of(SECOND), changes().date(CODE));
        assertEquals(Optional.of(FIRST), changes().date("dataset/toy/codes/450.json"));
        assertEquals(Optional.empty(), changes().date("dataset/toy/codes/999.json"));
    }

    @Test
    void aChangedAndANewFileWithoutADayAreReported() {
        touch(FIRST);
        content.replace(CODE, "Not there.", "Not here.");
        content.write("text/en/style.md", "x\n");
        assertEquals(
                List.of(
                        """
                        content/dataset/toy/codes/550.json:1:1: error[undated-change] the file changed after 2026-01-31
                            hint: run `replycodes touch`\
                        """,
                        """
                        content/text/en/style.md:1:1: error[undated-change] the file is new and has no date
                            hint: run `replycodes touch`\
                        """),
                printedProblems());
    }

    @Test
    void aDayOfAFileThatIsGoneIsReported() {
        touch(FIRST);
        content.delete("dataset/toy/dialogues/550.json");
        assertEquals(
                List.of(
                        "content/changes.json:13:3: error[unknown-file] the file"
                                + " dataset/toy/dialogues/550.json does not exist"),
                printedProblems().stream()
                        .map(line -> line.lines().findFirst().orElseThrow())
                        .toList());
    }

    @Test
    void daysAndFingerprintsHaveTheirForm() {
        content.write(
                "changes.json",
                """
                {
                  "a": { "date": "2026-02-30", "fingerprint": "73cb3858a687" },
                  "b": { "date": "2026-02-28", "fingerprint": "73CB3858A687" }
                }
                """);
        Problems problems = new Problems();
        ChangesReader.read(content.folder(), problems);
        assertEquals(
                List.of(
                        "content/changes.json:2:18 invalid-value",
                        "content/changes.json:3:47 invalid-value"),
                problems.sorted().stream()
                        .map(problem -> problem.position() + " " + problem.rule())
                        .toList());
    }

    private Changes touch(LocalDate day) {
        Changes changes = changes().touch(FingerprintReader.read(content.folder()), day);
        content.write("changes.json", new String(changes.toJson(), StandardCharsets.UTF_8));
        return changes;
    }

    private Changes changes() {
        return ChangesReader.read(content.folder(), new Problems()).orElseThrow().changes();
    }

    private List<String> printedProblems() {
        Problems problems = new Problems();
        ChangesReader.read(content.folder(), problems)
                .ifPresent(
                        changes ->
                                ChangeRules.check(
                                        changes,
                                        FingerprintReader.read(content.folder()),
                                        content.folder(),
                                        problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
