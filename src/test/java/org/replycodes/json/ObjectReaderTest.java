package org.replycodes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceText;

class ObjectReaderTest {

    private enum Next {
        CONTINUE,
        LOG_IN
    }

    private final Problems problems = new Problems();

    @Test
    void valuesAreReadByTheirType() {
        String text =
                """
                {
                  "text": "a", "texts": ["b", "c"], "number": -7, "numbers": [1, 2], "flag": true,
                  "next": "log-in", "object": { "x": "y" }, "objects": [{ "x": "1" }, { "x": "2" }]
                }
                """;
        read(
                text,
                reader -> {
                    assertEquals("a", reader.text("text"));
                    assertEquals(
                            List.of("b", "c"),
                            reader.texts("texts").stream().map(JsonText::value).toList());
                    assertEquals(-7, reader.integer("number"));
                    assertEquals(List.of(1, 2), reader.integers("numbers"));
                    assertTrue(reader.flag("flag"));
                    assertEquals(Next.LOG_IN, reader.enumeration("next", Next.class));
                    assertEquals(Optional.of("y"), reader.object("object", x -> x.text("x")));
                    assertEquals(List.of("1", "2"), reader.objects("objects", x -> x.text("x")));
                    return "";
                });
        assertEquals(List.of(), printed());
    }

    @Test
    void whatMayBeAbsentIsEmpty() {
        read(
                "{}",
                reader -> {
                    assertEquals("", reader.optionalText("text"));
                    assertEquals(List.of(), reader.optionalTexts("texts"));
                    assertFalse(reader.flag("flag"));
                    assertEquals(Optional.empty(), reader.optionalObject("o", x -> ""));
                    assertEquals(List.of(), reader.optionalObjects("objects", x -> ""));
                    assertEquals(Optional.empty(), reader.optionalEnumeration("n", Next.class));
                    return "";
                });
        assertEquals(List.of(), printed());
    }

    @Test
    void aMissingKeyIsReportedWhereTheObjectBegins() {
        read("{ \"row\":\n  { } }", reader -> reader.object("row", row -> row.text("code")));
        assertEquals(
                List.of(
                        "a.json:2:3: error[missing-key] the key `code` is missing\n    hint: add it; content/README.md says what it holds"),
                printed());
    }

    @Test
    void anUnknownKeyIsReportedWithTheNearestNames() {
        read(
                "{ \"code\": \"1\",\n  \"standign\": \"x\" }",
                reader -> reader.text("code") + reader.optionalText("standing"));
        assertEquals(
                List.of(
                        """
                        a.json:2:3: error[unknown-key] the key `standign` is unknown here
                            hint: did you mean `standing`?\
                        """),
                printed());
    }

    @Test
    void anUnknownWordIsReportedWithTheAllowedOnes() {
        assertEquals(
                Next.CONTINUE,
                read("{ \"next\": \"login\" }", reader -> reader.enumeration("next", Next.class)));
        assertEquals(
                List.of(
                        """
                        a.json:1:11: error[unknown-value] `login` is none of: continue, log-in
                            hint: did you mean `log-in`?\
                        """),
                printed());
    }

    @Test
    void namesOfConstantsAreNotWords() {
        read("{ \"next\": \"LOG_IN\" }", reader -> reader.enumeration("next", Next.class));
        assertEquals(1, problems.sorted().size());
    }

    @Test
    void everyWrongTypeOfAnObjectIsReported() {
        String text =
                """
                { "text": 1, "texts": ["a", 2, null], "number": 220.7, "number2": 5e3,
                  "number3": "1", "flag": "true", "object": [], "objects": [1, {}], "null": null }
                """;
        read(
                text,
                reader -> {
                    reader.text("text");
                    reader.texts("texts");
                    reader.integer("number");
                    reader.integer("number2");
                    reader.integer("number3");
                    reader.flag("flag");
                    reader.object("object", x -> "");
                    reader.objects("objects", x -> "");
                    return reader.optionalText("null");
                });
        assertEquals(
                List.of(
                        "a.json:1:11: error[wrong-type] this has to be a text, not a number\n    hint: write it between quotation marks",
                        "a.json:1:29: error[wrong-type] this has to be a text, not a number\n    hint: write it between quotation marks",
                        "a.json:1:32: error[wrong-type] this has to be a text, not null\n    hint: leave the key out",
                        "a.json:1:49: error[wrong-type] this has to be a whole number of at most"
                                + " nine digits\n    hint: write it like 2001",
                        "a.json:1:67: error[wrong-type] this has to be a whole number of at most"
                                + " nine digits\n    hint: write it like 2001",
                        "a.json:2:14: error[wrong-type] this has to be a number, not a text\n    hint: write it without quotation marks",
                        "a.json:2:27: error[wrong-type] this has to be true or false, not a text\n    hint: write it without quotation marks",
                        "a.json:2:45: error[wrong-type] this has to be an object, not a list\n    hint: write it between { and }",
                        "a.json:2:61: error[wrong-type] this has to be an object, not a number\n    hint: write it between { and }",
                        "a.json:2:77: error[wrong-type] this has to be a text, not null\n    hint: leave the key out"),
                printed());
    }

    @Test
    void anEmptyTextIsRefused() {
        read("{ \"name\": \" \" }", reader -> reader.text("name"));
        assertEquals(
                List.of(
                        "a.json:1:11: error[empty-text] the text is empty\n    hint: write it, or take it out"),
                printed());
    }

    private <T> T read(String text, Function<ObjectReader, T> reading) {
        JsonObject object =
                JsonParser.parseObject(new SourceText("a.json", text), problems).orElseThrow();
        return ObjectReader.read(object, problems, reading);
    }

    private List<String> printed() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
