package org.replycodes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replycodes.json.JsonObject.Member;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceText;

class JsonParserTest {

    private final Problems problems = new Problems();

    @Test
    void keysAndValuesKnowTheirPlaces() {
        JsonObject object =
                parse("{\n  \"code\": \"421\",\n  \"many\": [1, true]\n}\n").orElseThrow();
        Member code = object.members().get(0);
        assertEquals(new JsonText(at(2, 3), "code"), code.key());
        assertEquals(new JsonText(at(2, 11), "421"), code.value());
        JsonArray many = (JsonArray) object.find("many").orElseThrow();
        assertEquals(at(3, 11), many.position());
        assertEquals(
                List.of(new JsonNumber(at(3, 12), "1"), new JsonFlag(at(3, 15), true)),
                many.elements());
        assertEquals(List.of(), printed());
    }

    @Test
    void placesStayExactInLargeFiles() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("\n  \"kéy\\u0041 ")
                    .append(i)
                    .append("\":  \"🙂\"");
        }
        JsonObject object = parse(text.append("\n}").toString()).orElseThrow();
        for (int i = 0; i < 20_000; i++) {
            Member member = object.members().get(i);
            assertEquals(at(i + 2, 3), member.key().position());
            int width = "  \"kéy\\u0041 \":  ".length() + Integer.toString(i).length();
            assertEquals(at(i + 2, width + 1), member.value().position());
        }
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAndTheFirstCounts() {
        JsonObject object = parse("{ \"a\": 1,\n  \"a\": 2 }").orElseThrow();
        assertEquals(1, object.members().size());
        assertEquals(
                List.of(
                        "a.json:2:3: error[duplicate-key] the key `a` stands here a second time\n    hint: keep one of the two"),
                printed());
    }

    @Test
    void everyDuplicateKeyOfAFileIsReported() {
        parse("{ \"a\": { \"b\": 1, \"b\": 1 }, \"a\": 1, \"c\": [{ \"d\": 1, \"d\": 1 }] }");
        assertEquals(3, problems.sorted().size());
    }

    @Test
    void textAfterTheValueIsReported() {
        assertTrue(parse("{}\n{}").isPresent());
        assertEquals(
                List.of(
                        "a.json:2:1: error[invalid-json] the file goes on after its value\n    hint: take out the rest"),
                printed());
    }

    @Test
    void anEmptyFileIsNotJson() {
        assertTrue(parse(" \n").isEmpty());
        assertEquals(
                List.of(
                        "a.json:1:1: error[invalid-json] the file is empty\n    hint: write its fields, or restore it"),
                printed());
    }

    @Test
    void whatIsNotJsonIsReportedAtItsPlace() {
        assertProblem("{\n  \"a\": nope\n}", Rule.INVALID_JSON, 2, 8);
        assertProblem("{ \"a\": 1, }", Rule.INVALID_JSON, 1, 11);
        assertProblem("{ 'a': 1 }", Rule.INVALID_JSON, 1, 3);
        assertProblem("{ \"a\": 1 // note\n}", Rule.INVALID_JSON, 1, 10);
        assertProblem("{ \"a\": [1, 2 }", Rule.INVALID_JSON, 1, 14);
        assertProblem("{ \"a\": 012 }", Rule.INVALID_JSON, 1, 9);
        assertProblem("{ \"a\": \"\\x\" }", Rule.INVALID_JSON, 1, 10);
        assertProblem("{ \"a\": \"b\nc\" }", Rule.INVALID_JSON, 1, 10);
        assertProblem("{ \"a\": ", Rule.INVALID_JSON, 1, 8);
        assertProblem("{ \"a\": NaN }", Rule.INVALID_JSON, 1, 8);
    }

    @Test
    void messagesSpeakOfTheFileAlone() {
        parse("{ \"a\": 1 // note\n}");
        parse("{ \"a\": +1 }");
        parse("{ \"a\": [1 }");
        assertEquals(
                List.of(
                        "a.json:1:9: error[invalid-json] + begins no value"
                                + "\n    hint: a text stands between quotation marks",
                        "a.json:1:10: error[invalid-json] a comment"
                                + "\n    hint: take it out; JSON has none",
                        "a.json:1:11: error[invalid-json] } where ] belongs"
                                + "\n    hint: close first what was opened last"),
                printed());
    }

    @Test
    void escapesHideNoCharacter() {
        assertProblem("{ \"a\": \"x\\u202Ey\" }", Rule.FORBIDDEN_CHARACTER, 1, 8);
        assertProblem("{ \"x\\u0000\": 1 }", Rule.FORBIDDEN_CHARACTER, 1, 3);
        assertProblem("{ \"a\": \"\\uD800\" }", Rule.FORBIDDEN_CHARACTER, 1, 8);
        assertProblem("{ \"a\": \"line\\nline\" }", Rule.FORBIDDEN_CHARACTER, 1, 8);
        assertProblem("{ \"a\": \"e\\u0301\" }", Rule.DECOMPOSED_TEXT, 1, 8);
    }

    @Test
    void theFileHasToHoldWhatIsAskedFor() {
        assertProblem("[]", Rule.WRONG_TYPE, 1, 1);
        assertTrue(JsonParser.parseArray(new SourceText("a.json", "[]"), problems).isPresent());
    }

    @Test
    void bombsEndQuickly() {
        assertQuickProblem("{\"a\":" + "[".repeat(2_000_000), Rule.JSON_LIMIT, 37);
        assertQuickProblem("{\"a\":" + "9".repeat(5_000) + "}", Rule.JSON_LIMIT, 6);
        assertQuickProblem("{\"a\":1." + "9".repeat(2_000_000) + "}", Rule.JSON_LIMIT, 6);
        assertQuickProblem("[" + "{},".repeat(600_000) + "{}]", Rule.WRONG_TYPE, 1);
    }

    private void assertQuickProblem(String text, Rule rule, int column) {
        // Under a second on an idle machine; a machine that runs tests is not idle.
        assertTimeout(Duration.ofSeconds(10), () -> assertProblem(text, rule, 1, column));
    }

    private void assertProblem(String text, Rule rule, int line, int column) {
        Problems found = new Problems();
        JsonParser.parseObject(new SourceText("a.json", text), found);
        String shown = text.substring(0, Math.min(40, text.length())) + found.sorted();
        assertEquals(1, found.sorted().size(), shown);
        Problem problem = found.sorted().get(0);
        assertEquals(rule, problem.rule(), shown);
        assertEquals(at(line, column), problem.position(), shown);
    }

    private Optional<JsonObject> parse(String text) {
        return JsonParser.parseObject(new SourceText("a.json", text), problems);
    }

    private static SourcePosition at(int line, int column) {
        return new SourcePosition("a.json", line, column);
    }

    private List<String> printed() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
