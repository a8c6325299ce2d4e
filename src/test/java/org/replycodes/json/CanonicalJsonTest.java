package org.replycodes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceText;

class CanonicalJsonTest {

    private static final Consumer<ObjectWriter> EXAMPLE =
            object ->
                    object.text("code", "421")
                            .integer("rank", 1)
                            .flag("error", true)
                            .texts("commands", List.of("RETR", "STOR"))
                            .texts("none", List.of())
                            .optionalText("job", "")
                            .object("rfc", rfc -> rfc.text("text", "É 🙂 </script>"))
                            .objects(
                                    "rows",
                                    List.of(1, 2),
                                    (row, number) -> row.integers("n", List.of(number)));

    @Test
    void theIndentedLayoutHasEverythingOnALineOfItsOwn() {
        assertEquals(
                """
                {
                  "code": "421",
                  "rank": 1,
                  "error": true,
                  "commands": [
                    "RETR",
                    "STOR"
                  ],
                  "none": [],
                  "rfc": {
                    "text": "É 🙂 </script>"
                  },
                  "rows": [
                    {
                      "n": [
                        1
                      ]
                    },
                    {
                      "n": [
                        2
                      ]
                    }
                  ]
                }
                """,
                text(CanonicalJson.object(Layout.INDENTED, EXAMPLE)));
    }

    @Test
    void rowsHaveALineForEachMember() {
        assertEquals(
                """
                {
                  "code": "421",
                  "rank": 1,
                  "error": true,
                  "commands": ["RETR", "STOR"],
                  "none": [],
                  "rfc": { "text": "É 🙂 </script>" },
                  "rows": [{ "n": [1] }, { "n": [2] }]
                }
                """,
                text(CanonicalJson.object(Layout.ROWS, EXAMPLE)));
        assertEquals(
                """
                [
                  { "a": "x" },
                  { "a": "y" }
                ]
                """,
                text(
                        CanonicalJson.objects(
                                Layout.ROWS, List.of("x", "y"), (row, a) -> row.text("a", a))));
    }

    @Test
    void theCompactLayoutHasNoWhiteSpaceButTheLastLineFeed() {
        assertEquals(
                "{\"a\":[\"b\"]}\n",
                text(
                        CanonicalJson.object(
                                Layout.COMPACT, object -> object.texts("a", List.of("b")))));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        for (Layout layout : Layout.values()) {
            Problems problems = new Problems();
            String text = text(CanonicalJson.object(layout, EXAMPLE));
            JsonParser.parseObject(new SourceText("a.json", text), problems);
            assertEquals(List.of(), problems.sorted());
        }
    }

    @Test
    void nothingInAScriptEndsTheScript() {
        assertEquals(
                "{\"\\u003Ca\":\"\\u003C/script\\u003E \\u003C!-- \\u0026 \\u2028\\u2029 é 🙂 \\\""
                        + " \\\\\"}",
                CanonicalJson.script(
                        object -> object.text("<a", "</script> <!-- & \u2028\u2029 é 🙂 \" \\")));
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CanonicalJson.object(Layout.COMPACT, object -> object.text("a", "x\uD800y")));
        assertThrows(
                IllegalArgumentException.class,
                () -> CanonicalJson.script(object -> object.text("a", "x\uD800")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
