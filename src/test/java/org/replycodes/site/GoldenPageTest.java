package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;

/**
 * A few pages of the minimal site, byte for byte, for people to read. After a deliberate change of
 * a template, {@code mvn test -Dtest=GoldenPageTest -Dgolden=renew} writes them anew; look at what
 * changed before you commit it.
 */
class GoldenPageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Set<String> PAGES =
            Set.of(
                    "550.html",
                    "commands/get.html",
                    // By hand, composed and related, composed and unrelated.
                    "450-vs-550.html",
                    "250-vs-450.html",
                    "220-vs-331.html");

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        TestSite minimal = TestSite.minimal(temporary);
        minimal.content()
                .write(
                        "text/en/toy/pairs/450-vs-550.md",
                        """
                        ## verdict

                        After 450, wait; after 550, look for the ball elsewhere.

                        ## differences

                        1. Only 450 ends by itself.
                        2. Only 550 may be *final*, as [the document](toy1:2) says.

                        ## react

                        Send `GET` again after [450](code:450).

                        ## choose

                        Send 550 when nobody has the ball.
                        """);
        site = minimal.build();
    }

    static Stream<String> pages() {
        return PAGES.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsAsItWasRead(String page) throws IOException {
        Path golden = GOLDEN.resolve(page.replace('/', '-'));
        // The name of an asset changes with every line of it.
        String built =
                site.text("toy/" + page)
                        .replaceAll("\\.[0-9a-f]{8}(?=\\.(?:css|js|json|svg)\\b)", "");
        if (System.getProperty("golden", "").equals("renew")) {
            Files.writeString(golden, built);
        }
        assertEquals(Files.readString(golden), built);
    }

    @Test
    void thePairsAreOfTheThreeKinds() {
        assertEquals("twins", relation("450-vs-550.html"));
        assertEquals("alternatives", relation("250-vs-450.html"));
        assertEquals("unrelated", relation("220-vs-331.html"));
    }

    private static String relation(String page) {
        Set<String> classes =
                new TreeSet<>(
                        site.page("toy/" + page).document().selectFirst("p.badges i").classNames());
        return String.join(" ", classes);
    }

    @Test
    void noGoldenPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(
                    PAGES.stream().map(page -> page.replace('/', '-')).sorted().toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
