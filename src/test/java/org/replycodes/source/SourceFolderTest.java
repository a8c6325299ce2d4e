package org.replycodes.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder.Entry;

/** A folder of an author is read in order, and nothing outside it. */
class SourceFolderTest {

    @TempDir private Path temporary;

    private final Problems problems = new Problems();
    private SourceFolder folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(temporary.resolve("content/codes"));
        Files.writeString(temporary.resolve("content/codes/550.json"), "{}");
        Files.writeString(temporary.resolve("content/codes/421.json"), "{}");
        Files.writeString(temporary.resolve("secret"), "secret");
        folder = new SourceFolder(temporary.resolve("content"), "content");
    }

    @Test
    void entriesAreSortedByName() {
        assertEquals(
                List.of(new Entry("421.json", false), new Entry("550.json", false)),
                folder.list("codes", problems));
        assertEquals(List.of(new Entry("codes", true)), folder.list("", problems));
    }

    /** Of two names, every second order would be the right one by chance. */
    @Test
    void theOrderOfTheSystemDoesNotMatter() throws IOException {
        List<String> names = new ArrayList<>();
        for (int code = 100; code < 160; code++) {
            names.add(code + ".json");
        }
        Files.createDirectories(temporary.resolve("content/many"));
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(
                    temporary.resolve("content/many").resolve(names.get(i * 7 % names.size())), "");
        }
        assertEquals(names, folder.list("many", problems).stream().map(Entry::name).toList());
    }

    @Test
    void aFolderThatDoesNotExistIsEmpty() {
        assertEquals(List.of(), folder.list("commands", problems));
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void symbolicLinksAreReportedAndLeftOut() throws IOException {
        Files.createSymbolicLink(temporary.resolve("content/up"), temporary);
        assertEquals(List.of(new Entry("codes", true)), folder.list("", problems));
        assertEquals(
                "content/up:1:1: error[symbolic-link] this is a symbolic link",
                problems.sorted().get(0).toString().lines().findFirst().orElseThrow());
    }

    @Test
    void aFolderThatIsASymbolicLinkIsNotListed() throws IOException {
        Files.createSymbolicLink(temporary.resolve("content/up"), temporary);
        assertEquals(List.of(), folder.list("up", problems));
    }

    @Test
    void aFileBehindASymbolicLinkIsNotRead() throws IOException {
        Files.createSymbolicLink(temporary.resolve("content/up"), temporary);
        assertTrue(folder.read("up/secret", 100, problems).isEmpty());
        assertEquals(
                List.of("symbolic-link"),
                problems.sorted().stream().map(Problem::rule).map(Object::toString).toList());
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThrows(IllegalArgumentException.class, () -> folder.read("../secret", 100, problems));
        assertThrows(IllegalArgumentException.class, () -> folder.has("/etc/passwd"));
    }

    @Test
    void namesInProblemsBeginWithTheFolder() {
        assertEquals("content/codes/421.json", folder.nameOf("codes/421.json"));
    }

    @Test
    void theFingerprintIsTheBeginningOfTheHash() {
        // Of the two bytes {}, by sha256sum.
        assertEquals(
                "44136fa355b3",
                Fingerprint.of(folder.read("codes/421.json", 100, problems).orElseThrow())
                        .digits());
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint("44136FA355B3"));
    }
}
