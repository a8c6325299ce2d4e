package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.SourcePosition;

/** What may not stand in running text, wherever in the text it stands. */
class ProseRulesTest {

    private static final String HTML_HINT =
            "HTML in a fragment\n"
                    + "    hint: write Markdown; put a literal such as <pathname> between backticks";
    private static final String IMAGE_HINT =
            "an image in a fragment\n    hint: say it in words instead";
    private static final String VERB_HINT = "\n    hint: put the verb between backticks";
    private static final String LINK_HINT =
            "\n    hint: name the thing, as in [421](code:421), or give an https address";

    private static void assertProblems(String text, String... expected) {
        assertEquals(List.of(expected), Fragments.section(text).problems());
    }

    @Test
    void plainMarkdownPasses() {
        assertProblems(
                """
                Some *words*, `RETR <pathname>`, and [421](code:421).

                | a | b |
                |---|---|
                | 1 | 2 |

                1. One
                2. <https://example.com>

                ```
                RETR a <b>
                ```\
                """);
    }

    @Test
    void htmlIsRefused() {
        assertProblems(
                "Some <b>RETR</b>\n\n<div>\nx\n</div>\n\n- a\n- <!-- c -->",
                "a.md:7:6: error[raw-html] " + HTML_HINT,
                "a.md:7:9: error[bare-verb] a verb without backticks in “RETR”" + VERB_HINT,
                "a.md:7:13: error[raw-html] " + HTML_HINT,
                "a.md:9:1: error[raw-html] " + HTML_HINT,
                "a.md:14:3: error[raw-html] " + HTML_HINT);
    }

    @Test
    void picturesAreRefused() {
        assertProblems(
                "A ![x](y.png)\nand [![x](y.png)](command:retr)",
                "a.md:7:3: error[image] " + IMAGE_HINT,
                "a.md:8:6: error[image] " + IMAGE_HINT);
    }

    @Test
    void linksNameThingsOrGoOutside() {
        assertProblems("[a](code:421), [b](https://example.com/), <someone@example.com>");
        assertProblems(
                "a [b](/ftp/421) [c](data:text/html,x)\n[d](javascript:alert%281%29)\n\n> [e]()",
                "a.md:7:3: error[bad-link] a link to “/ftp/421”" + LINK_HINT,
                "a.md:7:17: error[bad-link] a link to “data:text/html,x”" + LINK_HINT,
                "a.md:8:1: error[bad-link] a link to “javascript:alert%281%29”" + LINK_HINT,
                "a.md:10:3: error[bad-link] a link to “”" + LINK_HINT);
    }

    @Test
    void aReferenceIsALinkToo() {
        assertProblems(
                "Some [words][x].\n\n[x]: javascript:alert",
                "a.md:7:6: error[bad-link] a link to “javascript:alert”" + LINK_HINT);
    }

    @Test
    void aLongAddressIsCutInTheMessage() {
        assertProblems(
                "[a](data:" + "x".repeat(80) + ")",
                "a.md:7:1: error[bad-link] a link to “data:" + "x".repeat(55) + "…”" + LINK_HINT);
    }

    @Test
    void everyBareVerbIsNamedWithItsPlace() {
        assertProblems("Send `RETR`, not [STOR](command:stor), and RETRY.");
        assertProblems(
                "Send RETR or STOR\nafter *RETR*.",
                "a.md:7:6: error[bare-verb] a verb without backticks in “Send RETR or STOR”"
                        + VERB_HINT,
                "a.md:7:14: error[bare-verb] a verb without backticks in “Send RETR or STOR”"
                        + VERB_HINT,
                "a.md:8:8: error[bare-verb] a verb without backticks in “RETR”" + VERB_HINT);
    }

    @Test
    void onlyALinkToACommandMayShowAVerbAndNothingElse() {
        assertProblems(
                "[RETR](code:421) and [the RETR command](command:retr)",
                "a.md:7:2: error[bare-verb] a verb without backticks in “RETR”" + VERB_HINT,
                "a.md:7:27: error[bare-verb] a verb without backticks in “the RETR command”"
                        + VERB_HINT);
    }

    @Test
    void frontMatterIsRunningTextWithPlacesOfItsOwn() {
        Fragments read =
                Fragments.read(
                        FragmentKind.HOME, "---\nname: A <b>\nsummary:  Send RETR, [x](y).\n---\n");
        assertEquals(
                List.of(
                        "a.md:2:9: error[raw-html] " + HTML_HINT,
                        "a.md:3:16: error[bare-verb] a verb without backticks in “Send RETR, ”"
                                + VERB_HINT,
                        "a.md:3:22: error[bad-link] a link to “y”" + LINK_HINT),
                read.problems());
    }

    @Test
    void linksAreCollectedInOrderWithTheirPlaces() {
        assertEquals(
                List.of(
                        new Prose.ProseLink(
                                new LinkTarget.OfCommand("retr"), new SourcePosition("a.md", 7, 3)),
                        new Prose.ProseLink(
                                new LinkTarget.OfPage("about"), new SourcePosition("a.md", 8, 1))),
                Fragments.section("A [RETR](command:retr)\n[b](page:about)").prose().links());
    }
}
