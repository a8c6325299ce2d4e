package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.TestContent;

/**
 * Each rule with an example that fails. The example that passes is the content as it is, or stands
 * beside it.
 */
class DialogueRulesTest {

    private static final String DIALOGUE = "dataset/toy/dialogues/550.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void aDialogueEndsInItsCode() {
        content.replace(DIALOGUE, "\"S: 550 ball\"", "\"S: 550-ball\", \"D: [1 byte]\"");
        assertProblems(
                """
                content/dataset/toy/dialogues/550.json:11:9: error[dialogue-end] the last line of the server does not begin with 550
                    hint: end with that reply, or move this to the file of its code\
                """);
    }

    @Test
    void aDialogueHasAReply() {
        content.replace(DIALOGUE, "\"S: 220-Welcome\",", "")
                .replace(DIALOGUE, "\"S: to the toy\",", "");
        content.replace(DIALOGUE, "\"S: 220 Ready.\",", "")
                .replace(DIALOGUE, "\"S: 550 ball\"", "\"D: [1 byte]\"");
        assertProblems(
                "content/dataset/toy/dialogues/550.json:6:16: error[dialogue-end] the server says"
                        + " nothing\n    hint: add its reply, as in `S: 550 …`");
    }

    @Test
    void aDialogueSendsItsCommand() {
        content.replace(DIALOGUE, "\"C: GET ball\"", "\"C: GETBALL\"");
        assertProblems(
                "content/dataset/toy/dialogues/550.json:6:16: error[dialogue-end] no line of the"
                        + " client sends GET\n    hint: add a line such as `C: GET`");
    }

    @Test
    void theGreetingIsAnsweredWithoutACommand() {
        content.write(
                "dataset/toy/dialogues/220.json",
                """
                {
                  "code": "220",
                  "dialogues": [{ "command": "greeting", "lines": ["S: 220-a", "S:  b", "S: 220 c"] }]
                }
                """);
        assertProblems();
    }

    @Test
    void everyLineOfADialogueHasASpeaker() {
        content.replace(DIALOGUE, "\"C: GET ball\"", "\"C: GET ball\", \"> 550 ball\"");
        assertProblems(
                """
                content/dataset/toy/dialogues/550.json:10:24: error[dialogue-line] the line does not begin with its speaker
                    hint: begin it with `C: `, `S: ` or `D: `\
                """);
    }

    @Test
    void everyLineOfTheServerBelongsToAReply() {
        content.replace(DIALOGUE, "220-Welcome", "220 Welcome");
        assertProblems(
                "content/dataset/toy/dialogues/550.json:8:9: error[dialogue-line] the line does not"
                        + " begin with a code and a space or a hyphen\n    hint: begin it like `S: 220 Ready.`");
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
