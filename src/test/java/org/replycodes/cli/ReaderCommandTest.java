package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that answer readers, on the real content. */
class ReaderCommandTest {

    private static final Shell SHELL = Shell.on(Path.of("content"), Path.of("templates"));

    private static Shell.Run answer(String... arguments) {
        Shell.Run run = SHELL.run(arguments);
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertFalse(
                run.out().matches("(?s).*(<[a-z/]|&[a-z]+;|[\uE000-\uE002]|\\{[a-z]+}).*"),
                run.out());
        return run;
    }

    @Test
    void aCodeIsExplained() {
        String out = answer("explain", "530").out();
        assertTrue(out.startsWith("530  Not logged in\n"), out);
        assertTrue(out.contains("What it means"), out);
        assertTrue(out.contains("S: 530"), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 200), out);
    }

    @Test
    void twoCodesAreComparedInAnyOrder() {
        String out = answer("compare", "331", "530").out();
        assertEquals(out, answer("compare", "530", "331").out());
        String title = out.lines().findFirst().orElseThrow();
        assertTrue(title.matches("331  .+  \\|  530  .+"), title);
    }

    @Test
    void aPastedLineIsFound() {
        String out = answer("find", "Response:", "530 Login authentication failed").out();
        assertTrue(out.lines().findFirst().orElseThrow().startsWith("530  "), out);
        assertTrue(out.contains("ftp/messages/530#"), out);
        assertEquals(out, answer("find", "Response:  530 Login authentication failed").out());
    }

    @Test
    void whatIsNotFoundIsAnsweredWithAdvice() {
        assertTrue(answer("find", "530 zzzz qqqq xxxx").out().contains("replycodes explain 530"));
        assertTrue(answer("find", "zzzz").out().contains("paste the line with its code"));
    }

    @Test
    void asManyMatchesAreShownAsAreAskedFor() {
        assertEquals(
                2, answer("find", "--most", "1", "550 Permission denied").out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain 530 --json",
                "compare 331 530 --json",
                "find Permission denied --json",
                "find zzzz --json"
            })
    void jsonIsJson(String command) {
        Shell.Run run = SHELL.run(command.split(" "));
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.printsJson(), run.out());
    }
}
