package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.json.JsonParser;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceText;

/** The file that says how a language is written. */
class WritingReaderTest {

    private final Problems problems = new Problems();

    private Writing read(String text) {
        return WritingReader.read(
                JsonParser.parseObject(new SourceText("writing.json", text), problems)
                        .orElseThrow(),
                problems);
    }

    private void assertProblems(String text, String... expected) {
        read(text);
        assertEquals(List.of(expected), problems.sorted().stream().map(Problem::toString).toList());
    }

    @Test
    void everythingIsRead() {
        Writing writing =
                read(
                        """
                        {
                          "scripts": ["Arabic"], "share": 70, "names": ["curl"],
                          "refused": [{ "pattern": "a+", "advice": "b" }],
                          "headNoun": "الرمز ", "length": { "least": 55, "most": 150 }
                        }
                        """);
        assertEquals(List.of(), problems.sorted());
        assertEquals(List.of(Character.UnicodeScript.ARABIC), writing.scripts());
        assertEquals(70, writing.share());
        assertEquals(List.of("curl"), writing.names());
        assertEquals("b", writing.refused().get(0).advice());
        assertTrue(writing.refused().get(0).pattern().matcher("aa").matches());
        assertTrue(writing.endsInHeadNoun("هو الرمز "));
        assertFalse(writing.endsInHeadNoun("الرمز هو "));
        assertEquals(new Writing.Length(55, 150), writing.length());
    }

    @Test
    void whatMayBeLeftOutRefusesNothing() {
        Writing writing = read("{ \"scripts\": [\"Latin\"], \"share\": 95, \"refused\": [] }");
        assertEquals(List.of(), problems.sorted());
        assertEquals(List.of(), writing.names());
        assertTrue(writing.endsInHeadNoun("anything"));
        assertTrue(writing.length().includes(0) && writing.length().includes(1 << 20));
    }

    @Test
    void aScriptHasItsNameInUnicode() {
        assertProblems("{ \"scripts\": [\"Kana\"], \"share\": 1, \"refused\": [], \"names\": [] }");
        assertProblems(
                "{\n  \"scripts\": [\"Latin\", \"Kanji\"],\n  \"share\": 1,\n  \"refused\": []\n}",
                """
                writing.json:2:24: error[unknown-value] no script is called Kanji
                    hint: use the names of Unicode, such as Latin, Han or Arabic\
                """);
    }

    @Test
    void aPatternIsARegularExpression() {
        assertProblems(
                """
                {
                  "scripts": [],
                  "share": 1,
                  "refused": [{ "pattern": "(", "advice": "x" }],
                  "headNoun": "["
                }
                """,
                """
                writing.json:4:28: error[invalid-value] the pattern cannot be read: Unclosed group
                    hint: write a regular expression of Java\
                """,
                """
                writing.json:5:15: error[invalid-value] the pattern cannot be read: Unclosed character class
                    hint: write a regular expression of Java\
                """);
    }

    @Test
    void theLeastIsNotMoreThanTheMost() {
        assertProblems(
                "{ \"scripts\": [], \"share\": 1, \"refused\": [],\n"
                        + "  \"length\": { \"least\": 9, \"most\": 8 } }",
                """
                writing.json:2:13: error[invalid-value] least is more than most
                    hint: exchange the two\
                """);
    }

    @Test
    void aKeyThatTheGuideDoesNotKnowIsNamed() {
        assertProblems(
                "{ \"scripts\": [], \"share\": 1, \"refused\": [], \"lenght\": {} }",
                """
                writing.json:1:45: error[unknown-key] the key `lenght` is unknown here
                    hint: did you mean `length`?\
                """);
    }
}
