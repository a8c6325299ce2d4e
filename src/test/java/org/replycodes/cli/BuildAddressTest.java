package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.testing.EditableSite;

/** The public address is that of the content, or the one a host gives. */
class BuildAddressTest {

    @TempDir private static Path temporary;

    private static Shell shell;

    @BeforeAll
    static void makeSite() {
        EditableSite site = EditableSite.in(temporary);
        shell = Shell.on(site.content(), site.templates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://anna.example/codes", "https://anna.example/codes/"})
    void theAddressOfTheHostStandsInEveryPublicAddress(String address) throws IOException {
        Path output = temporary.resolve("site");
        Shell.Run run = shell.run("build", "--address", address, "--output", output.toString());
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        String page = Files.readString(output.resolve("toy/550.html"));
        assertTrue(page.contains("href=\"https://anna.example/codes/toy/550\""), page);
        String missing = Files.readString(output.resolve("404.html"));
        assertTrue(missing.contains("href=\"/codes/"), missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.example",
                "ftp://anna.example/",
                "https:/codes",
                "https://anna.example/?a",
                "https://anna.example/#a",
                "https://anna:b@anna.example/",
                "https://anna example/",
                ""
            })
    void whatIsNoAddressIsRefused(String address) {
        Shell.Run run = shell.run("build", "--address", address);
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertTrue(run.complaint().contains("--address takes a web address"), run.err());
    }

    @Test
    void theHelpNamesIt() {
        assertTrue(Shell.bare().run("build", "--help").out().contains("--address=URL"));
    }
}
