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
class DatasetRulesTest {

    private static final String GRAMMAR = "dataset/toy/protocol.json";
    private static final String CODE = "dataset/toy/codes/550.json";
    private static final String TWIN = "dataset/toy/codes/450.json";
    private static final String SEQUENCE = "dataset/toy/codes/331.json";
    private static final String UNOFFICIAL = "dataset/toy/codes/530.json";
    private static final String PAIRS = "dataset/toy/pairs.json";
    private static final String SERVER = "dataset/toy/server-messages/demod.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
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
                content/dataset/toy/codes/450.json:10:27: error[too-many-values] the fact performed has one value, not 2
                    hint: keep one of them\
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
                content/dataset/toy/codes/530.json:3:15: error[standing-mismatch] no section defines it, so it is unofficial
                    hint: name the sections that define it, or call it unofficial\
                """,
                """
                content/dataset/toy/codes/550.json:4:16: error[standing-mismatch] sections define it, so it is not unofficial
                    hint: call it standard or obsolete, or take the sections out\
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

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
