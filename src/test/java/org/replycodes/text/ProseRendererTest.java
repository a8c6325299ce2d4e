package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The markup of running text: codes and literals set apart, links resolved, the rest escaped. */
class ProseRendererTest {

    private static final String CODE = "<code lang=\"en\" dir=\"ltr\" translate=\"no\">";
    private static final String BDI = "<bdi dir=\"ltr\" translate=\"no\">";

    private static String address(LinkTarget target) {
        return target instanceof LinkTarget.Outside outside ? outside.address() : "there";
    }

    private static void assertBlocks(String expected, String text) {
        Fragments read = Fragments.section(text);
        assertEquals(List.of(), read.problems());
        assertEquals(expected, read.prose().blocks(ProseRendererTest::address).markup());
    }

    @Test
    void codesAndLiteralsAreSetApart() {
        assertBlocks(
                "<p>After " + BDI + "550</bdi>, send " + CODE + "RETR &lt;a&gt;</code>.</p>",
                "After 550, send `RETR <a>`.");
    }

    @Test
    void codesInsideLiteralsAreNotSetApartTwice() {
        assertBlocks("<p>" + CODE + "550 No.</code></p>", "`550 No.`");
    }

    @Test
    void aBlockOfLiteralsKeepsItsLines() {
        assertBlocks(
                "<pre>" + CODE + "RETR a\n550 &lt;No&gt;</code></pre>",
                "```\nRETR a\n550 <No>\n```");
        assertBlocks("<pre>" + CODE + "RETR a</code></pre>", "    RETR a");
    }

    @Test
    void aLinkShowsItsWords() {
        assertBlocks(
                "<p><a href=\"there\">"
                        + BDI
                        + "421</bdi></a> and <a href=\"there\">a <em>b</em></a></p>",
                "[421](code:421) and [a *b*](page:about)");
    }

    @Test
    void aLinkToACommandShowsItsVerbAsALiteral() {
        assertBlocks(
                "<p><a href=\"there\">"
                        + CODE
                        + "RETR</code></a> <a href=\"there\">greeting</a></p>",
                "[RETR](command:retr) [greeting](command:greeting)");
    }

    @Test
    void latinLinksInAnArabicListKeepTheirOrder() {
        assertBlocks(
                "<p>الخوادم <a dir=\"ltr\" href=\"there\">a ftpd</a>، <a dir=\"ltr\""
                        + " href=\"there\">b</a>، <a href=\"there\">خادم</a> <a"
                        + " href=\"there\">c</a></p>",
                "الخوادم [a ftpd](page:about)، [b](page:about)، [خادم](page:about)"
                        + " [c](page:about)");
        assertBlocks(
                "<p><a href=\"there\">"
                        + BDI
                        + "421</bdi></a>، <a href=\"there\">"
                        + CODE
                        + "RETR</code></a></p>",
                "[421](code:421)، [RETR](command:retr)");
    }

    @Test
    void anAddressCannotLeaveItsAttribute() {
        assertBlocks(
                "<p><a href=\"https://example.com/?a=1&amp;b=&quot;onclick=x\">x</a></p>",
                "[x](<https://example.com/?a=1&b=\"onclick=x>)");
    }

    @Test
    void specialCharactersAreEscaped() {
        assertBlocks("<p>a &lt; b &amp; &quot;c&quot; &lt;d&gt;</p>", "a < b & \"c\" \\<d>");
    }

    /** It is refused as well, with its place; that is the first of two walls. */
    @Test
    void markupThatWasRefusedIsTextNevertheless() {
        Fragments read = Fragments.section("a <b>c</b>\n\n<div>d</div>");
        assertEquals(3, read.problems().size(), read.problems().toString());
        assertEquals(
                "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;d&lt;/div&gt;</p>",
                read.prose().blocks(ProseRendererTest::address).markup());
    }

    @Test
    void aTableHasNoObsoleteAttributes() {
        assertBlocks(
                """
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th>b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td>%s550</bdi></td>
                </tr>
                </tbody>
                </table>\
                """
                        .formatted(BDI),
                "| a | b |\n|:--|--:|\n| 1 | 550 |");
    }

    @Test
    void theOnlyParagraphCanStandWithoutItsBlock() {
        Prose one = Fragments.section("A *b*").prose();
        assertEquals("A <em>b</em>", one.inline(ProseRendererTest::address).markup());
        Prose list = Fragments.section("- A").prose();
        assertEquals("<ul>\n<li>A</li>\n</ul>", list.inline(ProseRendererTest::address).markup());
    }

    @Test
    void theItemsOfAListStandOneByOne() {
        Prose list = Fragments.section("1. After 550, stop.\n2. `RETR`\n\nLast.").prose();
        assertEquals(
                List.of("After " + BDI + "550</bdi>, stop.", CODE + "RETR</code>", "Last."),
                list.items(ProseRendererTest::address).stream().map(Html::markup).toList());
    }

    @Test
    void plainTextIsTheWordsAlone() {
        Prose text = Fragments.section("A *b* [c](page:about)\n`d`\n\n- e\n- f").prose();
        assertEquals("A b c d e f", text.plain());
        assertEquals(6, text.words());
    }
}
