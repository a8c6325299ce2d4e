package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.model.ServerMessage;
import org.replycodes.problem.Problems;
import org.replycodes.testing.TestContent;

class ServerReaderTest {

    @Test
    void aSlugKeepsLettersDigitsAndTheNamesOfPlaceholders() {
        assertEquals("name-not-there", ServerReader.slug("{name}: not there."));
        assertEquals("opening-bin-ary-mode", ServerReader.slug("  Opening BIN_ARY mode!"));
    }

    @Test
    void aSlugIsCutBetweenWords() {
        String forty = "a".repeat(20) + "-" + "b".repeat(19);
        assertEquals(forty, ServerReader.slug(forty));
        assertEquals(forty, ServerReader.slug(forty + " c"));
        assertEquals("a".repeat(20), ServerReader.slug(forty + "b"));
        assertEquals("a".repeat(40), ServerReader.slug("a".repeat(41)));
    }

    @Test
    void aTextWithoutLettersIsCalledText() {
        assertEquals("text", ServerReader.slug("…"));
    }

    @Test
    void textsOfOneCodeWithOneSlugAreNumbered(@TempDir Path temporary) {
        TestContent content = TestContent.minimal(temporary);
        String row = "{ \"code\": \"%s\", \"text\": \"%s\", \"source\": [\"x\"] }";
        content.write(
                "dataset/toy/server-messages/demod.json",
                """
                {
                  "server": "demod", "name": "DemoD", "version": "1", "basis": "source", "repository": "x",
                  "messages": [%s, %s, %s, %s]
                }
                """
                        .formatted(
                                row.formatted("550", "No file."),
                                row.formatted("530", "No file."),
                                row.formatted("550", "No file!"),
                                row.formatted("550", "No, file!")));
        List<ServerMessage> messages =
                DatasetReader.read(content.folder(), new Problems())
                        .orElseThrow()
                        .dataset()
                        .defaultProtocol()
                        .servers()
                        .get(0)
                        .messages();
        assertEquals(
                List.of("530-no-file", "550-no-file", "550-no-file-2", "550-no-file-3"),
                messages.stream().map(ServerMessage::noteKey).toList());
    }
}
