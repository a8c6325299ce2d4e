package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replycodes.testing.EditableSite;

/**
 * A source may look as if somebody meant harm and be without fault; then it builds. What is at
 * fault is told by {@link InvalidSiteTest}.
 */
class UnusualSourceTest {

    private static final String FACTS = "dataset/toy/codes/550.json";
    private static final String WORDS = "text/en/toy/codes/550.md";

    @TempDir private static Path original;

    private static EditableSite whole;

    @TempDir private Path temporary;

    private EditableSite site;

    /** One way to change a site. */
    private interface Change {
        void to(EditableSite site) throws IOException;
    }

    @BeforeAll
    static void makeOriginal() {
        whole = EditableSite.in(original);
    }

    @BeforeEach
    void makeSite() {
        site = whole.copy(temporary);
    }

    private static String read(EditableSite site, String file) throws IOException {
        return Files.readString(site.files().path(file));
    }

    private static Arguments change(String what, Change change) {
        return Arguments.of(Named.of(what, change));
    }

    private static Arguments appended(String what, String text) {
        return change(what, site -> site.files().write(WORDS, read(site, WORDS) + text));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                change(
                        "no line feed at the end",
                        site -> site.files().write(FACTS, read(site, FACTS).strip())),
                change(
                        "words without a line feed at the end",
                        site -> site.files().write(WORDS, read(site, WORDS).strip())),
                change(
                        "text of 100,000 characters",
                        site -> site.files().replace(FACTS, "Not there.", "x".repeat(100_000))),
                appended("quotation marks 40,000 deep", "\n" + ">".repeat(40_000) + "x\n"),
                appended("brackets 40,000 deep", "\n" + "[".repeat(40_000) + "x\n"),
                appended("emphasis 20,000 times", "\n" + "*a ".repeat(15_000) + "x\n"),
                appended("backticks 40,000 times", "\n" + "`".repeat(40_000) + "x\n"),
                change(
                        "elements as a title",
                        site ->
                                site.files()
                                        .replace(
                                                "site.json",
                                                "\"toycodes\"",
                                                "\"<script>x</script>\"")));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isNoFault(Change change) throws IOException {
        change.to(site);
        Shell.Run run =
                Shell.on(site.content(), site.templates())
                        .run("build", "--output", site.output().toString());
        assertEquals("", run.err());
        assertEquals(ExitCode.OK, run.exitCode());
    }

    @Test
    void anElementInATitleStaysText() throws IOException {
        site.files().replace("site.json", "\"toycodes\"", "\"<script>alert(1)</script>\"");
        site.build();
        String home = Files.readString(site.output().resolve("index.html"), StandardCharsets.UTF_8);
        assertFalse(home.contains("<script>alert"), home);
        assertTrue(home.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), home);
    }
}
