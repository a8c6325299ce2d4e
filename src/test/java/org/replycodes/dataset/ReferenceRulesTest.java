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
class ReferenceRulesTest {

    private static final String GRAMMAR = "dataset/toy/protocol.json";
    private static final String CODE = "dataset/toy/codes/550.json";
    private static final String TWIN = "dataset/toy/codes/450.json";
    private static final String SEQUENCE = "dataset/toy/codes/331.json";
    private static final String UNOFFICIAL = "dataset/toy/codes/530.json";
    private static final String COMMAND = "dataset/toy/commands/get.json";
    private static final String PAIRS = "dataset/toy/pairs.json";
    private static final String SERVER = "dataset/toy/server-messages/demod.json";
    private static final String CLIENTS = "dataset/toy/client-constants.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void aCodeInATableHasAFile() {
        content.replace(
                COMMAND,
                "{ \"code\": \"450\"",
                "{ \"code\": \"451\", \"specification\": \"toy1\", \"section\": \"1\" }, {"
                        + " \"code\": \"450\"");
        assertProblems(
                """
                content/dataset/toy/commands/get.json:9:17: error[unknown-code] no reply code 451 in content/dataset/toy
                    hint: add codes/451.json, or correct the number; nearest is 450\
                """);
    }

    @Test
    void aSequenceNamesCodesAndCommandsThatExist() {
        content.replace(
                SEQUENCE, "\"PASS\", \"codes\": [\"250\"]", "\"PAS\", \"codes\": [\"251\"]");
        assertProblems(
                """
                content/dataset/toy/codes/331.json:8:18: error[unknown-command] no command PAS in content/dataset/toy
                    hint: add its file to commands, or correct the verb; did you mean `PASS`?\
                """,
                """
                content/dataset/toy/codes/331.json:8:35: error[unknown-code] no reply code 251 in content/dataset/toy
                    hint: add codes/251.json, or correct the number; nearest is 250\
                """);
    }

    @Test
    void aReferenceNamesASpecificationAndOneOfItsSections() {
        content.replace(
                PAIRS,
                "\"toy1\", \"section\": \"1\" }]",
                "\"toy1\", \"section\": \"1.2\" }, { \"specification\": \"rfc1\", \"section\":"
                        + " \"1\" }]");
        assertProblems(
                """
                content/dataset/toy/pairs.json:3:78: error[unknown-section] no section 1.2 in toy1
                    hint: open the document; did you mean `1.1`?\
                """,
                """
                content/dataset/toy/pairs.json:3:106: error[unknown-specification] no specification rfc1 in content/dataset/toy
                    hint: add it to specifications.json, or correct the id\
                """);
    }

    @Test
    void stagesPhasesAndFactsAreThoseOfTheProtocol() {
        content.replace(COMMAND, "\"first\"", "\"fist\"");
        content.replace(COMMAND, "\"stage\": \"talk\"", "\"stage\": \"tall\"");
        content.replace(CODE, "\"performed\": \"no\"", "\"performed\": \"mo\"");
        content.replace(TWIN, "\"acts\":", "\"act\": [\"user\"], \"acts\":");
        assertProblems(
                """
                content/dataset/toy/codes/450.json:10:33: error[unknown-fact] no fact act in content/dataset/toy
                    hint: did you mean `acts`?\
                """,
                """
                content/dataset/toy/codes/550.json:16:27: error[unknown-value] no value mo of the fact performed
                    hint: did you mean `no`?\
                """,
                """
                content/dataset/toy/commands/get.json:5:12: error[unknown-stage] no stage tall in content/dataset/toy
                    hint: did you mean `talk`?\
                """,
                """
                content/dataset/toy/commands/get.json:7:5: error[unknown-phase] no phase fist in content/dataset/toy
                    hint: did you mean `first`?\
                """);
    }

    @Test
    void serversAndClientsExist() {
        content.replace(GRAMMAR, "[\"demod\"]", "[\"demo\"]");
        content.replace(GRAMMAR, "[\"democ\"]", "[\"demos\"]");
        content.replace(CODE, "\"server\": \"demod\"", "\"client\": \"demox\"");
        assertProblems(
                """
                content/dataset/toy/codes/550.json:19:37: error[unknown-client] no client demox in content/dataset/toy
                    hint: add it to client-constants.json, or correct the id; did you mean `democ`?\
                """,
                """
                content/dataset/toy/protocol.json:22:24: error[unknown-server] no server demo in content/dataset/toy
                    hint: add server-messages/demo.json, or correct the id; did you mean `demod`?\
                """,
                """
                content/dataset/toy/protocol.json:23:24: error[unknown-client] no client demos in content/dataset/toy
                    hint: add it to client-constants.json, or correct the id; did you mean `democ`?\
                """);
    }

    @Test
    void axesAreFactsOrComputed() {
        content.replace(
                GRAMMAR, "[\"class\", \"performed\"]", "[\"class\", \"text-form\", \"acted\"]");
        content.replace(GRAMMAR, "\"decision\": \"performed\"", "\"decision\": \"class\"");
        assertProblems(
                """
                content/dataset/toy/protocol.json:20:34: error[unknown-axis] no axis acted in content/dataset/toy
                    hint: there are: performed, acts, class, group, error, phase, commands, defined-in, text-form\
                """,
                """
                content/dataset/toy/protocol.json:21:15: error[unknown-fact] no fact class in content/dataset/toy
                    hint: there are: performed, acts\
                """);
    }

    @Test
    void numbersOfMessagesAndConstantsExist() {
        content.replace(SERVER, "\"099\"", "\"098\"");
        content.replace(CLIENTS, "\"4yz\"", "\"6yz\"");
        content.replace(CLIENTS, "\"550\"", "\"1102\"");
        assertProblems(
                """
                content/dataset/toy/client-constants.json:7:17: error[unknown-number] no number 1102 in content/dataset/toy
                    hint: add it to other-numbers.json, or correct it; nearest is 1101\
                """,
                """
                content/dataset/toy/client-constants.json:8:17: error[undeclared-class] no reply class 6yz in content/dataset/toy
                    hint: did you mean `2yz` or `3yz`?\
                """,
                """
                content/dataset/toy/server-messages/demod.json:10:15: error[unknown-number] no number 098 in content/dataset/toy
                    hint: add it to other-numbers.json, or correct it; nearest is 099\
                """);
    }

    @Test
    void aVerbOfAnUnofficialCodeIsOneThatAServerIsKnownToAnswer() {
        content.replace(UNOFFICIAL, "\"XGET\"", "\"XGOT\"");
        assertProblems(
                """
                content/dataset/toy/codes/530.json:5:16: error[unknown-command] no command XGOT in content/dataset/toy
                    hint: correct the verb; did you mean `XGET`?\
                """);
    }

    @Test
    void bothCodesOfAPairExist() {
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"332\", \"530\"]");
        assertProblems(
                """
                content/dataset/toy/pairs.json:3:14: error[unknown-code] no reply code 332 in content/dataset/toy
                    hint: add codes/332.json, or correct the number; nearest is 331\
                """);
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
