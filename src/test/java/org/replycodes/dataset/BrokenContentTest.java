package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.model.Protocol;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.testing.TestContent;

class BrokenContentTest {

    private static final String CODE = "dataset/toy/codes/550.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void aFileSaysItselfWhoseItIs() {
        content.replace(CODE, "\"code\": \"550\"", "\"code\": \"551\"");
        assertEquals(
                List.of(
                        """
                        content/dataset/toy/codes/550.json:2:11: error[path-mismatch] the file is that of 550, its content that of 551
                            hint: correct this key, or rename the file\
                        """),
                content.printedProblems());
    }

    @Test
    void aCommandSaysItselfWhoseItIs() {
        content.replace("dataset/toy/commands/get.json", "\"GET\"", "\"GETT\"");
        assertEquals(List.of(Rule.PATH_MISMATCH), rules());
    }

    @Test
    void aProtocolSaysItselfWhoseItIs() {
        content.replace(
                "dataset/toy/protocol.json", "\"protocol\": \"toy\"", "\"protocol\": \"boy\"");
        assertEquals(List.of(Rule.PATH_MISMATCH), rules());
    }

    @Test
    void anUnreadableFileIsOneProblemAndNotAHundred() {
        for (String file :
                List.of(
                        CODE,
                        "dataset/toy/commands/get.json",
                        "dataset/toy/specifications.json",
                        "dataset/toy/other-numbers.json",
                        "dataset/toy/client-constants.json",
                        "dataset/toy/server-messages/demod.json",
                        "dataset/toy/dialogues/550.json",
                        "dataset/toy/pairs.json",
                        "dataset/toy/protocol.json",
                        "site.json")) {
            TestContent broken = TestContent.minimal(temporary.resolve(file)).write(file, "{,}");
            List<String> expected = List.of("content/" + file + ":1:2: error[invalid-json]");
            List<String> found =
                    broken.printedProblems().stream()
                            .map(line -> line.substring(0, line.indexOf(']') + 1))
                            .toList();
            assertEquals(expected, found, file);
        }
    }

    @Test
    void aFileThatHasToExistIsMissed() {
        content.delete("dataset/toy/specifications.json").delete("site.json");
        assertEquals(
                List.of(
                        "content/dataset/toy/specifications.json:1:1: error[missing-file] there is"
                                + " no such file\n    hint: write it, or restore it from the repository",
                        "content/site.json:1:1: error[missing-file] there is no such file"
                                + "\n    hint: write it, or restore it from the repository"),
                content.printedProblems());
    }

    @Test
    void filesThatNobodyReadsAreRefused() {
        content.write("notes.txt", "")
                .write("dataset/readme.md", "")
                .write("dataset/toy/pair.json", "[]")
                .write("dataset/toy/codes/42.json", "{}")
                .write("dataset/toy/codes/more/421.json", "{}")
                .write("dataset/toy/commands/GET2.json", "{}")
                .write("dataset/toy/commands/.get.json.swp", "");
        assertEquals(
                List.of(
                        "content/dataset/readme.md:1:1",
                        "content/dataset/toy/codes/42.json:1:1",
                        "content/dataset/toy/codes/more:1:1",
                        "content/dataset/toy/commands/.get.json.swp:1:1",
                        "content/dataset/toy/commands/GET2.json:1:1",
                        "content/dataset/toy/pair.json:1:1",
                        "content/notes.txt:1:1"),
                content.problems().stream().map(found -> found.position().toString()).toList());
        assertTrue(rules().stream().allMatch(rule -> rule == Rule.UNEXPECTED_FILE));
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        content.delete("dataset/toy/pairs.json");
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere.json"), "[]");
        Files.createSymbolicLink(content.path("dataset/toy/pairs.json"), elsewhere);
        Files.createSymbolicLink(content.path("dataset/boy"), content.path("dataset/toy"));
        assertTrue(
                rules().stream().allMatch(rule -> rule == Rule.SYMBOLIC_LINK), rules()::toString);
        assertEquals(
                List.of(
                        "content/dataset/boy:1:1: error[symbolic-link] this is a symbolic link",
                        "content/dataset/toy/pairs.json:1:1: error[symbolic-link] this is a"
                                + " symbolic link"),
                content.printedProblems().stream()
                        .map(line -> line.lines().findFirst().orElseThrow())
                        .distinct()
                        .toList());
    }

    @Test
    void twelveFaultsOfAFileAreTwelveProblems() {
        content.write(
                CODE,
                """
                {
                  "code": 550,
                  "standing": "standart",
                  "definedBy": [{ "specification": "toy2", "section": "1" }, { "specification": "toy1" }],
                  "rfcText": { "text": "", "specification": "toy1", "section": "9" },
                  "stages": ["walk"],
                  "then": [{ "command": "PUT", "codes": ["42", "251"], "specification": "toy1", "section": "1" }],
                  "facts": { "performed": ["yes", "no"], "act": ["user"] },
                  "misuse": [{ "key": "x", "server": "demo", "source": "ftp://example.com/" }],
                  "condition": "not-there",
                  "condition": "there",
                  "notes": "x"
                }
                """);
        assertEquals(
                List.of(
                        "2:11 wrong-type",
                        "3:15 unknown-value",
                        "4:36 unknown-specification",
                        "4:62 missing-key",
                        "5:24 empty-text",
                        "5:64 unknown-section",
                        "6:14 unknown-stage",
                        "7:25 unknown-command",
                        "7:42 invalid-value",
                        "7:48 unknown-code",
                        "8:12 missing-fact",
                        "8:27 too-many-values",
                        "8:42 unknown-fact",
                        "9:38 unknown-server",
                        "9:56 invalid-value",
                        "11:3 duplicate-key",
                        "12:3 unknown-key"),
                content.problems().stream()
                        .filter(problem -> problem.position().file().endsWith("550.json"))
                        .map(
                                problem ->
                                        problem.position().line()
                                                + ":"
                                                + problem.position().column()
                                                + " "
                                                + problem.rule())
                        .toList());
    }

    private List<Rule> rules() {
        return content.problems().stream().map(problem -> problem.rule()).toList();
    }

    private Optional<LocatedDataset> read() {
        return DatasetReader.read(content.folder(), new Problems());
    }

    private Protocol protocol() {
        return read().orElseThrow().dataset().defaultProtocol();
    }
}
