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
class EvidenceRulesTest {

    private static final String GRAMMAR = "dataset/toy/protocol.json";
    private static final String CODE = "dataset/toy/codes/550.json";
    private static final String UNOFFICIAL = "dataset/toy/codes/530.json";
    private static final String COMMAND = "dataset/toy/commands/get.json";
    private static final String PAIRS = "dataset/toy/pairs.json";
    private static final String SERVER = "dataset/toy/server-messages/demod.json";
    private static final String NUMBERS = "dataset/toy/other-numbers.json";
    private static final String SPECIFICATIONS = "dataset/toy/specifications.json";

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void verbsOfMessagesAreCommandsOrInCapitals() {
        content.replace(SERVER, "[\"XGET\"]", "[\"XGET\", \"greeting\", \"xget\"]");
        content.replace(UNOFFICIAL, "\"XGET\"", "\"GET\"");
        assertProblems(
                """
                content/dataset/toy/server-messages/demod.json:9:80: error[unknown-command] xget is neither a command nor a verb in capitals
                    hint: write XGET\
                """);
    }

    @Test
    void aPairIsTwoCodesTheLowerOneFirst() {
        content.replace(PAIRS, "[\"450\", \"550\"]", "[\"550\", \"450\"]");
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"331\", \"331\"]");
        assertProblems(
                "content/dataset/toy/pairs.json:2:13: error[pair-order] a pair is two different"
                        + " codes, the lower one first\n    hint: exchange the two",
                "content/dataset/toy/pairs.json:3:13: error[pair-order] a pair is two different"
                        + " codes, the lower one first\n    hint: name two codes");
    }

    @Test
    void whatIsNoCodeIsReportedOnce() {
        content.replace(PAIRS, "[\"450\", \"550\"]", "[\"45\", \"550\"]");
        content.replace(PAIRS, "[\"331\", \"530\"]", "[\"331\"]");
        assertProblems(
                "content/dataset/toy/pairs.json:2:14: error[invalid-value] `45` is not a reply code\n    hint: write its three digits, like \"421\"",
                "content/dataset/toy/pairs.json:3:13: error[pair-order] a pair is two different codes, the lower one first\n    hint: name two codes");
    }

    @Test
    void everyClaimHasASource() {
        content.replace(PAIRS, "[\"https://example.com/issues/1\"]", "[]");
        content.replace(SERVER, "[\"get.c, line 2\"]", "[]");
        content.replace(NUMBERS, ", \"source\": [\"https://example.com/1101\"]", "");
        assertProblems(
                """
                content/dataset/toy/other-numbers.json:9:3: error[missing-source] there is no source
                    hint: say where it was seen, or take it out\
                """,
                """
                content/dataset/toy/pairs.json:2:39: error[missing-source] there is no source
                    hint: say where it was seen, or take it out\
                """,
                """
                content/dataset/toy/server-messages/demod.json:9:79: error[missing-source] there is no source
                    hint: say where it was seen, or take it out\
                """);
    }

    @Test
    void addressesAreAbsoluteAndHttps() {
        content.replace(PAIRS, "https://example.com/issues/1", "http://example.com/");
        content.replace(SPECIFICATIONS, "https://example.com/toy1", "https://example.com/a b");
        assertProblems(
                "content/dataset/toy/pairs.json:2:40: error[invalid-value] `http://example.com/` is"
                        + " not an absolute https address\n    hint: write it like https://example.com/path",
                "content/dataset/toy/specifications.json:9:16: error[invalid-value]"
                        + " `https://example.com/a b` is not an absolute https address\n    hint: write it like https://example.com/path");
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
                        "content/dataset/toy/commands/get.json:10:17: 450 in the phase first by toy1 1 stands here"
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
                        + " code with a file of its own\n    hint: take it out here");
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
