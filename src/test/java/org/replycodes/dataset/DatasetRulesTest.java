package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.TestContent;

import java.nio.file.Path;
import java.util.List;

/**
 * Each rule with an example that fails. The example that passes is the content as it is, or stands
 * beside it.
 */
class DatasetRulesTest {

    private static final String GRAMMAR = "dataset/toy/protocol.json";
    private static final String CODE = "dataset/toy/codes/550.json";
    private static final String TWIN = "dataset/toy/codes/450.json";
    private static final String SEQUENCE = "dataset/toy/codes/331.json";
    private static final String UNOFFICIAL = "dataset/toy/codes/530.json";
    private static final String COMMAND = "dataset/toy/commands/get.json";
    private static final String DIALOGUE = "dataset/toy/dialogues/550.json";
    private static final String PAIRS = "dataset/toy/pairs.json";
    private static final String SERVER = "dataset/toy/server-messages/demod.json";
    private static final String CLIENTS = "dataset/toy/client-constants.json";
    private static final String NUMBERS = "dataset/toy/other-numbers.json";
    private static final String SPECIFICATIONS = "dataset/toy/specifications.json";

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
    void aSequenceAgreesWithTheTable() {
        content.replace(SEQUENCE, "[\"250\"]", "[\"250\", \"450\"]");
        assertProblems(
                """
                content/dataset/toy/codes/331.json:8:43: error[outside-table] 450 is not in the table of PASS
                    hint: add the row with its section, or correct this\
                """);
    }

    @Test
    void aMeaningAndATextFormAgreeWithTheTable() {
        content.replace(TWIN, "[\"GET\"]", "[\"PASS\"]");
        content.replace(CODE, "[\"GET\"]", "[\"USER\"]");
        assertProblems(
                """
                content/dataset/toy/codes/450.json:7:76: error[outside-table] 450 is not in the table of PASS
                    hint: add the row with its section, or correct this\
                """,
                """
                content/dataset/toy/codes/550.json:10:20: error[outside-table] 550 is not in the table of USER
                    hint: add the row with its section, or correct this\
                """);
    }

    @Test
    void aCodeThatAnswersEveryCommandMayStandAnywhere() {
        content.replace(
                TWIN,
                "\"stages\"",
                "\"anyCommand\": { \"specification\": \"toy1\", \"section\": \"1\" }, \"stages\"");
        content.replace(SEQUENCE, "[\"250\"]", "[\"250\", \"450\"]");
        assertProblems();
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
                content/dataset/toy/protocol.json:20:34: error[unknown-axis] no axis acted in content/dataset/toy\
                """,
                """
                content/dataset/toy/protocol.json:21:15: error[unknown-fact] no fact class in content/dataset/toy\
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
    void classAndGroupOfACodeAreDeclared() {
        content.replace(GRAMMAR, "{ \"digit\": 3, \"outcome\": \"intermediate\" },", "");
        content.replace(GRAMMAR, "[2, 3, 5]", "[2, 5]");
        content.delete(UNOFFICIAL).replace(SERVER, "\"530\"", "\"550\"");
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"331\", \"550\"]");
        assertProblems(
                """
                content/dataset/toy/codes/331.json:2:11: error[undeclared-class] no reply class has the first digit 3
                    hint: add it to the classes of protocol.json\
                """,
                """
                content/dataset/toy/codes/331.json:2:11: error[undeclared-group] no function group has the second digit 3
                    hint: add it to the groups of protocol.json\
                """);
    }

    @Test
    void everyFactIsStatedAndHasOneValueUnlessItMayHaveMany() {
        content.replace(CODE, "\"performed\": \"no\", ", "");
        content.replace(TWIN, "\"performed\": \"no\"", "\"performed\": [\"no\", \"yes\"]");
        assertProblems(
                """
                content/dataset/toy/codes/450.json:10:12: error[too-many-values] the fact performed has one value, not 2\
                """,
                """
                content/dataset/toy/codes/550.json:16:12: error[missing-fact] the fact performed is missing
                    hint: its values are: yes, no\
                """);
    }

    @Test
    void aCodeIsUnofficialWhenNoSectionDefinesIt() {
        content.replace(UNOFFICIAL, "\"unofficial\"", "\"obsolete\"");
        content.replace(CODE, "\"standard\"", "\"unofficial\"");
        assertProblems(
                """
                content/dataset/toy/codes/530.json:3:15: error[standing-mismatch] no section defines it, so it is unofficial\
                """,
                """
                content/dataset/toy/codes/550.json:4:16: error[standing-mismatch] sections define it, so it is not unofficial\
                """,
                """
                content/dataset/toy/codes/550.json:5:14: error[standing-mismatch] an unofficial code has no official text
                    hint: what the number meant before belongs to historicMeaning\
                """);
    }

    @Test
    void theCommandsOfACodeInATableAreNotAuthored() {
        content.replace(CODE, "\"stages\"", "\"commands\": [\"GET\"], \"stages\"");
        assertProblems(
                """
                content/dataset/toy/codes/550.json:15:15: error[computed-commands] the commands of 550 follow from the tables of the commands
                    hint: leave out the key\
                """);
    }

    @Test
    void aCodeOfADocumentAnswersSomeCommand() {
        content.replace("dataset/toy/commands/greeting.json", "\"220\"", "\"250\"");
        assertProblems(
                """
                content/dataset/toy/codes/220.json:2:11: error[unanswered-code] no command receives 220
                    hint: add it to the table of a command, or name the commands here\
                """);
    }

    @Test
    void anUnofficialCodeMayHaveNoKnownCommand() {
        content.replace(UNOFFICIAL, "\"commands\": [\"XGET\"],", "");
        assertProblems();
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
    void verbsOfMessagesAreCommandsOrInCapitals() {
        content.replace(SERVER, "[\"XGET\"]", "[\"XGET\", \"greeting\", \"xget\"]");
        content.replace(UNOFFICIAL, "\"XGET\"", "\"GET\"");
        assertProblems(
                """
                content/dataset/toy/server-messages/demod.json:9:80: error[unknown-command] xget is neither a command nor a verb in capitals\
                """);
    }

    @Test
    void twinsAreTwoCodesWithDifferentOutcomes() {
        content.replace(UNOFFICIAL, "\"facts\"", "\"condition\": \"locked\", \"facts\"");
        assertProblems(
                """
                content/dataset/toy/codes/530.json:7:16: error[unlike-twins] the condition locked belongs to: 530
                    hint: twins are two codes, one transient and one permanent\
                """);
    }

    @Test
    void threeCodesAreNoTwins() {
        content.replace(UNOFFICIAL, "\"facts\"", "\"condition\": \"not-there\", \"facts\"");
        assertEquals(
                List.of(
                        "content/dataset/toy/codes/450.json:11:16: unlike-twins",
                        "content/dataset/toy/codes/530.json:7:16: unlike-twins",
                        "content/dataset/toy/codes/550.json:17:16: unlike-twins"),
                content.problems().stream()
                        .map(problem -> problem.position() + ": " + problem.rule())
                        .toList());
    }

    @Test
    void aJobIsDoneBySeveralCodes() {
        content.replace(CODE, "\"stages\"", "\"job\": \"refuse\", \"stages\"");
        assertProblems(
                """
                content/dataset/toy/codes/550.json:15:10: error[lonely-job] no other code does the job refuse
                    hint: leave it out, or give the same job to another code\
                """);
        content.replace(UNOFFICIAL, "\"stages\"", "\"job\": \"refuse\", \"stages\"");
        assertProblems();
    }

    @Test
    void aDialogueEndsInItsCode() {
        content.replace(DIALOGUE, "\"S: 550 ball\"", "\"S: 550-ball\", \"D: [1 byte]\"");
        assertProblems(
                """
                content/dataset/toy/dialogues/550.json:11:9: error[dialogue-end] the last line of the server does not begin with 550\
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
                        + " nothing");
    }

    @Test
    void aDialogueSendsItsCommand() {
        content.replace(DIALOGUE, "\"C: GET ball\"", "\"C: GETBALL\"");
        assertProblems(
                "content/dataset/toy/dialogues/550.json:6:16: error[dialogue-end] no line of the"
                        + " client sends GET");
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
                        + " begin with a code and a space or a hyphen");
    }

    @Test
    void aPairIsTwoCodesTheLowerOneFirst() {
        content.replace(PAIRS, "[\"450\", \"550\"]", "[\"550\", \"450\"]");
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"331\", \"331\"]");
        assertProblems(
                "content/dataset/toy/pairs.json:2:13: error[pair-order] a pair is two different"
                        + " codes, the lower one first",
                "content/dataset/toy/pairs.json:3:13: error[pair-order] a pair is two different"
                        + " codes, the lower one first");
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

    @Test
    void everyClaimHasASource() {
        content.replace(PAIRS, "[\"https://example.com/issues/1\"]", "[]");
        content.replace(SERVER, "[\"get.c, line 2\"]", "[]");
        content.replace(NUMBERS, ", \"source\": [\"https://example.com/1101\"]", "");
        assertProblems(
                """
                content/dataset/toy/other-numbers.json:9:3: error[missing-source] there is no source
                    hint: what is not known is left out\
                """,
                """
                content/dataset/toy/pairs.json:2:39: error[missing-source] there is no source
                    hint: what is not known is left out\
                """,
                """
                content/dataset/toy/server-messages/demod.json:9:79: error[missing-source] there is no source
                    hint: what is not known is left out\
                """);
    }

    @Test
    void addressesAreAbsoluteAndHttps() {
        content.replace(PAIRS, "https://example.com/issues/1", "http://example.com/");
        content.replace(SPECIFICATIONS, "https://example.com/toy1", "https://example.com/a b");
        assertProblems(
                "content/dataset/toy/pairs.json:2:40: error[invalid-value] `http://example.com/` is"
                        + " not an absolute https address",
                "content/dataset/toy/specifications.json:9:16: error[invalid-value]"
                        + " `https://example.com/a b` is not an absolute https address");
    }

    @Test
    void nothingStandsTwiceInAListOfDifferentThings() {
        content.replace(GRAMMAR, "[2, 3, 5]", "[2, 3, 5, 5]");
        content.replace(GRAMMAR, "{ \"digit\": 3,", "{ \"digit\": 2,");
        content.replace(COMMAND, "\"550\"", "\"450\"").replace(CODE, "[\"GET\"]", "[]");
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"450\", \"550\"]");
        content.replace(SERVER, "{name}: not there.", "Log in first.")
                .replace(SERVER, "\"530\"", "\"550\"");
        content.replace(NUMBERS, "\"1101\"", "\"099\"");
        assertEquals(
                List.of(
                        "content/dataset/toy/commands/get.json:10:17: first 450 toy1 1 stands here"
                                + " a second time",
                        "content/dataset/toy/other-numbers.json:9:15: 099 stands here a second"
                                + " time",
                        "content/dataset/toy/pairs.json:3:13: 450-vs-550 stands here a second time",
                        "content/dataset/toy/protocol.json:6:16: 2yz stands here a second time",
                        "content/dataset/toy/protocol.json:10:13: x5z stands here a second time",
                        "content/dataset/toy/server-messages/demod.json:9:30: 550 Log in first."
                                + " stands here a second time"),
                content.problems().stream()
                        .filter(problem -> problem.rule().id().equals("duplicate-entry"))
                        .map(problem -> problem.position() + ": " + problem.message())
                        .toList());
    }

    @Test
    void anOtherNumberIsNoCodeWithAFile() {
        content.replace(NUMBERS, "\"1101\"", "\"550\"");
        assertProblems(
                "content/dataset/toy/other-numbers.json:9:15: error[duplicate-entry] 550 is a reply"
                        + " code with a file of its own");
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
