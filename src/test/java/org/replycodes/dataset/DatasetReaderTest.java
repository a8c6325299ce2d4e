package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.replycodes.testing.TestContent;

class DatasetReaderTest {

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
        content.write("dataset/able/codes/100.json", "{}");
        assertEquals("toy", read().orElseThrow().dataset().defaultProtocol().id());
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
