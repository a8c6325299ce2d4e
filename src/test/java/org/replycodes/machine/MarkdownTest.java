package org.replycodes.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replycodes.text.Href;
import org.replycodes.text.Html;

/** Markup of pages written anew as Markdown. */
class MarkdownTest {

    private static String written(String html) {
        return new Markdown(new MarkdownPieces("https://example.com/"))
                .html(new Html(html))
                .text()
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>After <bdi>450</bdi>, <strong>wait</strong>.</p> | After 450, **wait**.",
                "<p>a &lt;b&gt; *c*</p> | a \\<b\\> \\*c\\*",
                "<p><code lang=\"en\">RETR a_b</code></p> | `RETR a_b`",
                "<p><a href=\"https://example.org/?a&amp;b\">x</a></p> | [x](https://example.org/?a&b)",
            })
    void piecesOfALine(String html, String markdown) {
        assertEquals(markdown, written(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Unable to open `path'. | `` Unable to open `path'. ``",
                "``a` | ``` ``a` ```",
                "a*b | `a*b`",
            })
    void aLiteralMayHoldBackticks(String literal, String markdown) {
        assertEquals(markdown, written("<p><code>" + literal + "</code></p>"));
        assertEquals(markdown, Markdown.code(literal));
    }

    @Test
    void aBarIsNoEndOfACell() {
        assertEquals(
                "| a |\n| --- |\n| `(\\|\\|\\|50\\|)` \\| |\n",
                new Markdown(new MarkdownPieces(""))
                        .table(List.of("a"), List.of(List.of("`(|||50|)` \\|")))
                        .text());
    }

    @Test
    void linksToPagesBecomePublicAddresses() {
        String href = Href.ROOT + "ftp/530" + Href.LEAF;
        assertEquals(
                "[530](https://example.com/ftp/530)",
                written("<p><a href=\"" + href + "\">530</a></p>"));
    }

    @Test
    void paragraphsAndListsAreBlocks() {
        assertEquals(
                "One.\n\nTwo:\n\n- a\n- b\n\nThree.",
                written(
                        "<p>One.</p>\n<p>Two:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Three.</p>"));
    }

    @Test
    void aTableHasItsHead() {
        assertEquals(
                "| a | b |\n| --- | --- |\n| c | d |\n",
                new Markdown(new MarkdownPieces(""))
                        .table(List.of("a", "b"), List.of(List.of("c", "d")))
                        .text());
    }
}
