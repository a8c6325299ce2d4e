package org.replycodes.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;

class StrictTextTest {

    @TempDir private Path folder;

    private final Problems problems = new Problems();

    @Test
    void plainTextIsReadAsItIs() throws IOException {
        assertEquals("{ \"é\": \"日本語 🙂\" }\n", read("{ \"é\": \"日本語 🙂\" }\n").orElseThrow());
        assertEquals(List.of(), printed());
    }

    @Test
    void joinersAreNeededByPersianAndAreAllowed() throws IOException {
        read("می\u200Cخواهم\n");
        assertEquals(List.of(), printed());
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        assertTrue(read("abc\nné".getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
        assertEquals(
                List.of(
                        """
                        a.json:2:2: error[invalid-utf-8] the byte 0xE9 is not UTF-8
                            hint: save the file as UTF-8\
                        """),
                printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "EDA080", "F4908080", "E282", "80"})
    void overlongFormsSurrogatesAndTornCharactersAreNotUtf8(String hex) throws IOException {
        assertTrue(read(HexFormat.of().parseHex(hex)).isEmpty());
        assertEquals(1, problems.sorted().size());
        assertTrue(
                printed().get(0).startsWith("a.json:1:1: error[invalid-utf-8]"),
                printed()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0D, 0x1B, 0x7F, 0x85, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A,
                0x202E, 0x2060, 0x2066, 0x2069, 0xE000, 0xFEFF, 0xFDD0, 0xFFFD, 0xFFFF, 0xE0041,
                0xF0000, 0x10FFFF
            })
    void invisibleAndMeaninglessCharactersAreRefused(int point) throws IOException {
        String text = "ab\nc" + Character.toString(point) + "d\n";
        String allowed = "ab\nc" + " ".repeat(Character.charCount(point)) + "d\n";
        assertEquals(allowed, read(text).orElseThrow(), "a space in its place");
        assertEquals(1, problems.sorted().size());
        assertTrue(
                printed().get(0).startsWith("a.json:2:2: error[forbidden-character] U+"),
                printed()::toString);
    }

    @Test
    void everyRefusedCharacterOfAFileIsReported() throws IOException {
        read("\uFEFFa\u202Eb\n\t\tc\u0000\r\n");
        assertEquals(
                List.of(
                        "a.json:1:1: U+FEFF ZERO WIDTH NO-BREAK SPACE is refused",
                        "a.json:1:3: U+202E RIGHT-TO-LEFT OVERRIDE is refused",
                        "a.json:2:1: U+0009 CHARACTER TABULATION is refused",
                        "a.json:2:4: U+0000 NULL is refused",
                        "a.json:2:5: U+000D CARRIAGE RETURN (CR) is refused"),
                problems.sorted().stream()
                        .map(problem -> problem.position() + ": " + problem.message())
                        .toList());
    }

    @Test
    void decomposedLettersAreNamedAndComposed() throws IOException {
        read("one\ncafe\u0301 \u212B \u1112\u1161\u11AB");
        assertEquals(
                List.of(
                        """
                        a.json:2:4: error[decomposed-text] U+0065 LATIN SMALL LETTER E + U+0301 COMBINING ACUTE ACCENT is not composed (Unicode normalization form C)
                            hint: write U+00E9 LATIN SMALL LETTER E WITH ACUTE\
                        """,
                        """
                        a.json:2:7: error[decomposed-text] U+212B ANGSTROM SIGN is not composed (Unicode normalization form C)
                            hint: write U+00C5 LATIN CAPITAL LETTER A WITH RING ABOVE\
                        """,
                        """
                        a.json:2:9: error[decomposed-text] U+1112 HANGUL CHOSEONG HIEUH + U+1161 HANGUL JUNGSEONG A + U+11AB HANGUL JONGSEONG NIEUN is not composed (Unicode normalization form C)
                            hint: write U+D55C HANGUL SYLLABLES D55C\
                        """),
                printed());
    }

    @Test
    void aFileOfRefusedCharactersEndsQuickly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "\t\u200B".repeat(500_000));
        assertTimeout(
                Duration.ofSeconds(10),
                () -> StrictText.read(file, "a.json", 2 << 20, problems).orElseThrow());
        assertEquals(1000, problems.sorted().size());
    }

    @Test
    void aFileThatJustFitsIsRead() throws IOException {
        assertEquals(1024, read("x".repeat(1024)).orElseThrow().length());
    }

    @Test
    void aFileAboveTheLimitIsRefused() throws IOException {
        assertTrue(read("x".repeat(1025)).isEmpty());
        assertEquals(
                List.of(
                        "a.json:1:1: error[file-too-large] the file is larger than 1 KiB\n    hint: divide it, or cut it"),
                printed());
    }

    @Test
    void aMissingFileIsReported() {
        assertTrue(StrictText.read(folder.resolve("b.json"), "b.json", 1, problems).isEmpty());
        assertEquals(
                List.of(
                        "b.json:1:1: error[missing-file] there is no such file\n    hint: write it, or restore it from the repository"),
                printed());
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "secret");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertTrue(StrictText.read(link, "link.json", 1024, problems).isEmpty());
        assertTrue(printed().get(0).startsWith("link.json:1:1: error[symbolic-link]"));
    }

    @Test
    void positionsCountFromOneAndEndWithTheText() {
        SourceText text = new SourceText("a.md", "ab\n\nc");
        assertEquals("a.md:1:1", text.position(0).toString());
        assertEquals("a.md:1:3", text.position(2).toString());
        assertEquals("a.md:2:1", text.position(3).toString());
        assertEquals("a.md:3:1", text.position(4).toString());
        assertEquals("a.md:3:2", text.position(99).toString());
    }

    private Optional<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), bytes);
        return StrictText.read(file, "a.json", 1024, problems).map(SourceText::text);
    }

    private List<String> printed() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
