package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Dialogue;
import org.replycodes.model.Dialogue.Line;
import org.replycodes.model.Dialogue.Speaker;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.ServerMessage;
import org.replycodes.model.SpecReference;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.testing.TestContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DatasetReaderTest {

    private static final String CODE = "dataset/toy/codes/550.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void soundContentHasNoProblems() {
        assertEquals(List.of(), content.printedProblems());
    }

    @Test
    void everyFieldOfACodeIsRead() {
        CodeEntry entry = protocol().code(new ReplyCode("550"));
        SpecReference reference = new SpecReference("toy1", "1");
        assertEquals(List.of(reference), entry.definedBy());
        assertEquals("Not there.", entry.rfcText().orElseThrow().text());
        assertEquals("550 <name>", entry.textForms().get(0).form());
        assertEquals(List.of("talk"), entry.stages());
        assertEquals(Map.of("performed", List.of("no"), "acts", List.of("user")), entry.facts());
        assertEquals("not-there", entry.condition());
        assertEquals(Optional.of(new ReplyCode("450")), entry.misuses().get(0).instead());
    }

    @Test
    void theFactsOfACodeKeepTheirOrder() {
        assertEquals(
                List.of("performed", "acts"),
                List.copyOf(protocol().code(new ReplyCode("550")).facts().keySet()));
    }

    @Test
    void eventsComeBeforeVerbs() {
        assertEquals(
                List.of("greeting", "GET", "PASS", "USER"),
                List.copyOf(protocol().commands().keySet()));
    }

    @Test
    void rowsOfACommandFollowThePhasesOfTheProtocol() {
        content.replace(
                "dataset/toy/commands/get.json",
                "\"replies\": {",
                "\"replies\": { \"any-time\": [{ \"code\": \"220\", \"specification\": \"toy1\","
                        + " \"section\": \"1\" }],");
        assertEquals(
                List.of("250", "450", "550", "220"),
                protocol().commands().get("GET").replies().stream()
                        .map(Reply::code)
                        .map(ReplyCode::digits)
                        .toList());
    }

    @Test
    void linesOfADialogueKnowTheirSpeaker() {
        Dialogue dialogue = protocol().dialogues().get(new ReplyCode("550")).get(0);
        assertEquals(new Line(Speaker.C, "GET ball"), dialogue.lines().get(3));
    }

    @Test
    void messagesAreSortedByTheirNumber() {
        assertEquals(
                List.of("099", "530", "550"),
                protocol().servers().get(0).messages().stream()
                        .map(ServerMessage::number)
                        .toList());
    }

    @Test
    void otherNumbersAreInNumericOrder() {
        content.replace("dataset/toy/other-numbers.json", "\"1101\"", "\"7\"");
        assertEquals(
                List.of("7", "099"),
                protocol().otherNumbers().stream().map(OtherNumber::number).toList());
    }

    @Test
    void pairsAreRankedInTheOrderOfTheFile() {
        assertEquals("450-vs-550", protocol().confusedPairs().get(0).pair().slug());
        assertEquals(2, protocol().confusedPairs().get(1).rank());
    }

    @Test
    void theDefaultProtocolComesFirst() {
        content.write("dataset/able/protocol.json", grammar("able"));
        content.write("dataset/able/specifications.json", "[]");
        assertEquals("toy", read().orElseThrow().dataset().defaultProtocol().id());
        assertEquals(List.of(), content.printedProblems());
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
                                + " no such file",
                        "content/site.json:1:1: error[missing-file] there is no such file"),
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
                        "8:12 too-many-values",
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

    private static String grammar(String protocol) {
        return """
        {
          "protocol": "%s", "name": "ABLE",
          "classes": [], "groups": [], "phases": [], "stages": [],
          "facts": [{ "key": "acts", "values": [] }], "axes": [], "decision": "acts",
          "wellKnownServers": [], "wellKnownClients": []
        }
        """
                .formatted(protocol);
    }
}
