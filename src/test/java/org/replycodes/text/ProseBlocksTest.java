package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs, cells and literal blocks, each with its place, its words and its literals. */
class ProseBlocksTest {

    private static List<String> blocks(String text) {
        return Fragments.section(text).prose().parts().stream()
                .map(
                        block ->
                                block.position().line()
                                        + ":"
                                        + block.position().column()
                                        + " "
                                        + block.words().replace(Writing.CODE_SPAN, '#')
                                        + " "
                                        + block.spans())
                .toList();
    }

    @Test
    void aParagraphIsABlock() {
        assertEquals(
                List.of("7:1 Send #, *not* #. [RETR, STOR x]", "10:1 Then go on. []"),
                blocks("Send `RETR`,\n\\*not\\* `STOR x`.\n\nThen *go* [on](code:421)."));
    }

    @Test
    void aLineBreakIsASpace() {
        assertEquals(List.of("7:1 a b c []"), blocks("a\nb  \nc"));
    }

    @Test
    void everyItemAndQuotationHasBlocksOfItsOwn() {
        assertEquals(
                List.of("7:3 a []", "8:5 # [b]", "9:6 c []", "11:3 d []"),
                blocks("- a\n  - `b`\n  1. c\n\n> d"));
    }

    @Test
    void everyCellIsABlock() {
        assertEquals(
                List.of("7:2 a []", "7:6 # [b]", "9:2 1 []", "9:6 2 []"),
                blocks("| a | `b` |\n|---|---|\n| 1 | 2 |"));
    }

    @Test
    void aLiteralBlockIsALiteralWithoutWords() {
        assertEquals(List.of("7:1  [S: 550 No.\n]"), blocks("```\nS: 550 No.\n```"));
    }

    @Test
    void lettersAreThoseOfWords() {
        assertEquals(6, Fragments.section("ab `cd` 12.\n\n- éf\n- 字g").prose().letters());
    }
}
