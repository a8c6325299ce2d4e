package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.publish.LockingProcess;
import org.replycodes.publish.SiteTooLargeException;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** What the program answers to a shell: exit codes, help, and advice for every mistake. */
class MainTest {

    @TempDir private static Path temporary;

    private static EditableSite site;
    private static Shell shell;

    @BeforeAll
    static void makeSite() {
        site = EditableSite.in(temporary);
        shell = Shell.on(site.content(), site.templates());
    }

    private static Shell.Run refused(String... arguments) {
        Shell.Run run = shell.run(arguments);
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertFalse(run.showsStackTrace(), run.err());
        return run;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "serve",
                "check",
                "explain",
                "compare",
                "find",
                "touch",
                "new-language",
                "new-code",
                "generate-completion",
                "help"
            })
    void everyCommandHasHelp(String command) {
        Shell.Run run = Shell.bare().run(command, "--help");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().contains("Usage: replycodes " + command), run.out());
        assertEquals("", run.err());
        assertTrue(
                Shell.bare()
                        .run("--help")
                        .out()
                        .lines()
                        .anyMatch(line -> line.startsWith("  " + command)),
                "not in the list of all commands");
    }

    @Test
    void exitCodesNeverChangeTheirMeaning() {
        assertEquals(
                List.of(0, 1, 2, 3, 70),
                List.of(
                        ExitCode.OK,
                        ExitCode.CONTENT,
                        ExitCode.USAGE,
                        ExitCode.ENVIRONMENT,
                        ExitCode.BUG));
    }

    @Test
    void onlyABugOfOursShowsTheInsideOfTheProgram() {
        Shell.Run run = Shell.failed(new IllegalStateException("two pages for one address"));
        assertEquals(ExitCode.BUG, run.exitCode());
        assertTrue(run.complaint().contains("Please report it"), run.err());
        assertTrue(run.showsStackTrace(), run.err());
    }

    @Test
    void theVersionIsTold() {
        assertTrue(Shell.bare().run("--version").out().startsWith("replycodes "));
    }

    @Test
    void withoutACommandThereIsHelp() {
        Shell.Run run = Shell.bare().run();
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().startsWith("say what to do\nUsage: replycodes"), run.err());
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Shell.Run run = Shell.bare().run("explian", "550");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("Did you mean: replycodes explain"), run.err());
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertTrue(refused("build", "--ouptut", "x").err().contains("--ouptut"));
        assertTrue(refused("explain").err().contains("CODE"));
        assertTrue(refused("build", "--threads", "many").err().contains("--threads"));
    }

    @Test
    void aCompletionScriptIsPrinted() {
        Shell.Run run = Shell.bare().run("generate-completion");
        assertEquals(ExitCode.OK, run.exitCode());
        assertTrue(run.out().startsWith("#!/usr/bin/env bash"), run.out());
        assertTrue(run.out().contains("explain"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "serve",
                "check",
                "explain 550",
                "compare 450 550",
                "find x",
                "new-code 551",
                "new-language ja"
            })
    void aWrongFolderIsAnsweredWithAdvice(String command) {
        Shell elsewhere = Shell.on(temporary.resolve("nowhere"), site.templates());
        Shell.Run run = elsewhere.run(command.split(" "));
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.complaint().startsWith("there is no folder "), run.err());
        assertTrue(run.complaint().contains("--content"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void aWrongFolderOfTemplatesIsAnsweredWithAdvice() {
        Shell.Run run = Shell.on(site.content(), temporary.resolve("nowhere")).run("check");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.complaint().contains("--templates"), run.err());
    }

    @Test
    void touchInAWrongFolderWritesNothing() {
        Path nowhere = temporary.resolve("nowhere");
        Shell.Run run = Shell.on(nowhere, site.templates()).run("touch");
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertFalse(Files.exists(nowhere));
        run = Shell.on(site.templates(), site.templates()).run("touch");
        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertFalse(Files.exists(site.templates().resolve("changes.json")));
    }

    @ParameterizedTest
    @CsvSource({"explain 551", "explain 5", "explain 5500", "explain abc", "compare 551 450"})
    void anUnknownCodeIsAnsweredWithTheNearest(String command) {
        Shell.Run run = refused(command.split(" "));
        assertTrue(run.complaint().startsWith("no reply code "), run.err());
        assertTrue(run.complaint().contains("550") || run.complaint().contains("450"), run.err());
    }

    @Test
    void anUnknownProtocolOrLanguageIsRefused() {
        assertTrue(refused("explain", "550", "--protocol", "tot").complaint().contains("toy"));
        assertTrue(refused("explain", "550", "--language", "xx").complaint().contains("en"));
        assertTrue(refused("new-code", "551", "--protocol", "x").complaint().contains("x"));
    }

    @Test
    void aCodeIsNotComparedWithItself() {
        assertTrue(refused("compare", "550", "550").complaint().contains("try explain 550"));
    }

    @Test
    void aNumberOfThreadsBelowOneIsRefused() {
        assertTrue(refused("build", "--threads", "0").complaint().contains("--threads"));
    }

    @Test
    void aForeignFolderIsNotWrittenInto() throws IOException {
        Path foreign = Files.createDirectories(temporary.resolve("foreign"));
        Files.writeString(foreign.resolve("cat.txt"), "cat");
        Shell.Run run = shell.run("build", "--output", foreign.toString());
        assertEquals(ExitCode.ENVIRONMENT, run.exitCode());
        assertTrue(run.complaint().startsWith("error: " + foreign), run.err());
        assertTrue(run.complaint().contains("cat.txt"), run.err());
        assertEquals(List.of("cat.txt"), List.copyOf(FileTree.of(foreign).keySet()));
    }

    @Test
    void theFolderOfTheContentIsNotWrittenInto() {
        SortedMap<String, String> before = FileTree.of(site.content());
        Shell.Run run = shell.run("build", "--output", site.content().toString());
        assertEquals(ExitCode.ENVIRONMENT, run.exitCode());
        assertEquals(before, FileTree.of(site.content()));
    }

    @Test
    void aSecondBuildAtTheSameTimeNamesTheLock() throws IOException, InterruptedException {
        Path output = temporary.resolve("locked");
        Process other = LockingProcess.start(output);
        try {
            assertEquals('!', other.getInputStream().read());
            Shell.Run run = shell.run("build", "--output", output.toString());
            assertEquals(ExitCode.ENVIRONMENT, run.exitCode());
            assertTrue(run.complaint().contains(output.resolve(".lock").toString()), run.err());
            assertEquals(1, run.err().lines().count());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(ExitCode.OK, shell.run("build", "--output", output.toString()).exitCode());
    }

    @Test
    void aPortInUseIsAnsweredWithAdvice() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Run run = shell.run("serve", "--port", Integer.toString(other.getLocalPort()));
            assertEquals(ExitCode.ENVIRONMENT, run.exitCode(), run.err());
            assertTrue(run.complaint().startsWith("error: port " + other.getLocalPort()));
            assertTrue(run.complaint().contains("--port"), run.err());
            assertEquals(1, run.err().lines().count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port -1",
                "--port 65536",
                "--port x",
                "--base replycodes",
                "--base /replycodes",
                "--base /../",
                "--base //x/",
                "--base /_preview/"
            })
    void aPreviewElsewhereIsRefused(String options) {
        refused(("serve " + options).split(" "));
    }

    @Test
    void aSiteThatIsTooLargeIsAFaultOfItsContent() {
        Shell.Run run = Shell.failed(new SiteTooLargeException("site: too large; write less"));
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertEquals("error: site: too large; write less\n", run.err());
    }

    @Test
    void aBuildTellsWhatItDid() {
        Path output = temporary.resolve("told");
        Shell.Run first = shell.run("build", "--output", output.toString());
        assertEquals(ExitCode.OK, first.exitCode(), first.err());
        assertTrue(first.out().contains("  code                  6\n"), first.out());
        assertTrue(
                first.out().matches("(?s).*\n  all +[0-9]+\n.*\n  KiB +[0-9]+\n.*"), first.out());
        Shell.Run second = shell.run("build", "--output", output.toString(), "--threads", "3");
        assertTrue(second.out().contains("  written               0\n"), second.out());
        assertTrue(second.out().contains("look at " + output.resolve("index.html")), second.out());
    }

    @Test
    void checkTellsThatThereIsNoProblem() throws IOException {
        EditableSite dated = site.copy(temporary.resolve("dated"));
        Shell there = Shell.on(dated.content(), dated.templates());
        assertEquals(ExitCode.CONTENT, there.run("check").exitCode());
        assertEquals(ExitCode.OK, there.run("touch").exitCode());
        Shell.Run run = there.run("check");
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .matches(
                                "no problems; [0-9]+ pages are planned, [0-9]+ of them were tried\n"),
                run.out());
    }
}
