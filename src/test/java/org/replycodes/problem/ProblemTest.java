package org.replycodes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final SourcePosition PLACE =
            new SourcePosition("content/dataset/ftp/commands/retr.json", 14, 22);

    @Test
    void printsPlaceLevelRuleMessageAndHint() {
        Problem problem =
                new Problem(
                        Rule.UNKNOWN_CODE,
                        PLACE,
                        "no reply code 427 in content/dataset/ftp/codes",
                        "add codes/427.json, or correct the number; nearest are 425 and 426");
        assertEquals(
                """
                content/dataset/ftp/commands/retr.json:14:22: error[unknown-code] no reply code 427 in content/dataset/ftp/codes
                    hint: add codes/427.json, or correct the number; nearest are 425 and 426\
                """,
                problem.toString());
    }

    @Test
    void leavesOutAnEmptyHint() {
        assertEquals(
                "a.json:1:1: error[invalid-json] the file is empty",
                new Problem(Rule.INVALID_JSON, SourcePosition.of("a.json"), "the file is empty", "")
                        .toString());
    }

    @Test
    void showsCharactersThatATerminalWouldObey() {
        Problem problem =
                new Problem(
                        Rule.UNKNOWN_KEY,
                        SourcePosition.of("a\n.json"),
                        "\u001B[31m\u202E",
                        "x\ny");
        assertEquals(
                "a\\u000A.json:1:1: error[unknown-key] \\u001B[31m\\u202E\n    hint: x\\u000Ay",
                problem.toString());
    }

    @Test
    void cutsWhatIsLongerThanAScreen() {
        Problem problem =
                new Problem(
                        Rule.UNKNOWN_KEY, SourcePosition.of("a.json"), "x".repeat(1_000_000), "");
        assertTrue(problem.message().length() < 600, "longer than a screen");
        assertTrue(problem.message().endsWith("…"), problem.message());
    }

    @Test
    void problemsAreSortedByPlaceAndToldOnce() {
        Problems problems = new Problems();
        problems.add(Rule.UNKNOWN_CODE, new SourcePosition("b.json", 1, 1), "fourth");
        problems.add(Rule.UNKNOWN_CODE, new SourcePosition("a.json", 10, 1), "third");
        problems.add(Rule.UNKNOWN_CODE, new SourcePosition("a.json", 9, 12), "second");
        problems.add(Rule.UNKNOWN_CODE, new SourcePosition("a.json", 9, 2), "first");
        problems.add(Rule.UNKNOWN_CODE, new SourcePosition("a.json", 9, 2), "first");
        assertEquals(
                List.of("first", "second", "third", "fourth"),
                problems.sorted().stream().map(Problem::message).toList());
        assertEquals("4 errors", problems.summary());
        assertTrue(problems.hasErrors());
    }

    @Test
    void ofOneFileAThousandProblemsAreKept() {
        Problems problems = new Problems();
        for (int line = 1; line <= 5_000; line++) {
            problems.add(Rule.UNKNOWN_CODE, new SourcePosition("a.json", line, 1), "unknown");
        }
        problems.add(Rule.UNKNOWN_CODE, SourcePosition.of("b.json"), "unknown");
        assertEquals("1001 errors", problems.summary());
    }

    /** A fault of a template shows on every page that it makes. */
    @Test
    void whatIsToldAgainAndAgainKeepsNothingElseOut() {
        Problems problems = new Problems();
        for (int page = 0; page < 5_000; page++) {
            problems.add(Rule.INVALID_TEMPLATE, SourcePosition.of("a.ftlh"), "first");
        }
        problems.add(Rule.INVALID_TEMPLATE, SourcePosition.of("a.ftlh"), "second");
        assertEquals("2 errors", problems.summary());
    }

    @Test
    void noProblemsAreSummedUpAsNone() {
        assertEquals("no problems", new Problems().summary());
    }

    @Test
    void ruleNamesAreKebabCase() {
        assertEquals("invalid-utf-8", Rule.INVALID_UTF_8.id());
        assertTrue(
                Stream.of(Rule.values()).allMatch(rule -> rule.id().matches("[a-z0-9-]+")),
                "every rule");
    }

    @Test
    void linesAndColumnsBeginAtOne() {
        assertThrows(IllegalArgumentException.class, () -> new SourcePosition("a.json", 0, 1));
    }
}
