package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.SourcePosition;

/** A file becomes front matter, sections, items and parts, each with its place. */
class FragmentParserTest {

    private static final String CODE =
            """
            ---
            name: Not there
            summary: 550 means no.
            react: After 550, stop.
            send: Send 550 late.
            ---

            ## meaning

            One.

            Two.

            ## meanings

            ### busy

            Busy.

            ## when

            - Then.

            ## user

            U.

            ## administrator

            A.

            ## developer

            D.

            ## causes

            Before.

            ### wrong-path

            A wrong path

            #### tell-tale

            T.

            #### confirm

            C.

            #### fix

            F.

            ## client-author

            CA.

            ## server-author

            SA.
            """;

    private static Fragments read(String text) {
        return Fragments.read(FragmentKind.CODE, text);
    }

    private static void assertProblems(String text, String... expected) {
        assertEquals(List.of(expected), read(text).problems());
    }

    private static String without(String passage) {
        assertTrue(CODE.contains(passage), passage);
        return CODE.replace(passage, "");
    }

    private static String with(String passage, String replacement) {
        assertTrue(CODE.contains(passage), passage);
        return CODE.replace(passage, replacement);
    }

    @Test
    void aFragmentIsReadWithItsPlaces() {
        Fragments read = read(CODE);
        Fragment fragment = read.fragment();
        assertEquals(List.of(), read.problems());
        assertEquals("Not there", fragment.name());
        assertEquals(new SourcePosition("a.md", 3, 10), fragment.line("summary").position());
        assertEquals(
                List.of(
                        "meaning",
                        "meanings",
                        "when",
                        "user",
                        "administrator",
                        "developer",
                        "causes",
                        "client-author",
                        "server-author"),
                List.copyOf(fragment.sections().keySet()));
        Fragment.Section meaning = fragment.section("meaning").orElseThrow();
        assertEquals(new SourcePosition("a.md", 8, 1), meaning.position());
        assertEquals(new SourcePosition("a.md", 10, 1), meaning.body().position());
        assertEquals("One. Two.", meaning.body().plain());
        assertEquals(2, meaning.body().words());
    }

    @Test
    void itemsAndPartsAreReadInOrder() {
        Fragment.Section causes = read(CODE).fragment().section("causes").orElseThrow();
        assertEquals("Before.", causes.body().plain());
        Fragment.Item item = causes.items().get(0);
        assertEquals("wrong-path", item.key());
        assertEquals(new SourcePosition("a.md", 40, 1), item.position());
        assertEquals("A wrong path", item.body().plain());
        assertEquals(List.of("tell-tale", "confirm", "fix"), List.copyOf(item.parts().keySet()));
        assertEquals("C.", item.parts().get("confirm").plain());
    }

    @Test
    void everyLineOfFrontMatterHasToBeThere() {
        assertProblems(
                without("summary: 550 means no.\n").replace("name: Not there", "name: "),
                """
                a.md:1:1: error[missing-front-matter] no summary in the front matter
                    hint: add a line summary: …\
                """,
                """
                a.md:2:7: error[missing-front-matter] no name in the front matter
                    hint: add a line name: …\
                """);
    }

    @Test
    void frontMatterThatTheGuideDoesNotKnowIsNamed() {
        assertProblems(
                with("send: Send", "sned: X\nsend: Send"),
                """
                a.md:5:1: error[unknown-front-matter] unknown front matter sned
                    hint: did you mean `send`?\
                """);
    }

    @Test
    void aTranslationHasTwoLinesMore() {
        assertProblems(with("send:", "source: 0123456789ab\nreview: draft\nsend:"));
    }

    @Test
    void everySectionHasToBeThere() {
        assertProblems(
                without("## user\n\nU.\n\n"),
                """
                a.md:1:1: error[missing-heading] no section user
                    hint: add ## user\
                """);
    }

    @Test
    void anOptionalSectionMayBeLeftOut() {
        assertProblems(without("## meanings\n\n### busy\n\nBusy.\n\n"));
    }

    @Test
    void aSectionSaysSomething() {
        assertProblems(
                without("U.\n\n").replace("SA.\n", ""),
                """
                a.md:24:1: error[missing-heading] section user is empty
                    hint: write it, or take its heading out\
                """,
                """
                a.md:58:1: error[missing-heading] section server-author is empty
                    hint: write it, or take its heading out\
                """);
    }

    @Test
    void aHeadingThatIsNoKeyIsNamedWhereItStands() {
        assertProblems(
                with("## developer\n\n", "## develper\n\nE.\n\n## developer\n\n"),
                """
                a.md:32:1: error[unknown-heading] unknown section develper
                    hint: did you mean `developer`?\
                """);
        assertProblems(
                with("D.\n", "D.\n\n## What to do\n\nE.\n"),
                "a.md:36:1: error[unknown-heading] unknown section What to do\n    hint: there are: meaning, meanings, when,"
                        + " user, administrator, developer, causes, client-author, server-author, misuse");
    }

    @Test
    void aSectionStandsOnce() {
        assertProblems(
                with("D.\n", "D.\n\n## developer\n\nE.\n"),
                """
                a.md:36:1: error[unknown-heading] section developer stands twice
                    hint: join the two\
                """);
    }

    @Test
    void sectionsKeepTheOrderOfTheGuide() {
        assertProblems(
                without("## user\n\nU.\n\n")
                        .replace("## developer", "## user\n\nU.\n\n## developer"),
                """
                a.md:24:1: error[heading-order] section administrator stands in the place of user
                    hint: the order is meaning, meanings, when, user, administrator, developer, causes, client-author, server-author\
                """);
    }

    @Test
    void nothingStandsOutsideASection() {
        assertProblems(
                with("## meaning\n", "Hello.\n\n# Title\n\n## meaning\n"),
                """
                a.md:8:1: error[unknown-heading] text outside every section
                    hint: begin a section with a line such as ## meaning\
                """);
    }

    @Test
    void onlyItemizedSectionsHaveItems() {
        assertProblems(
                with("U.\n", "U.\n\n### more\n"),
                """
                a.md:28:1: error[unknown-heading] a heading where none belongs
                    hint: begin a section with a line such as ## meaning\
                """);
    }

    @Test
    void headingsInsideAQuotationOrAListAreRefused() {
        assertProblems(
                with("U.\n", "> ## when\n\n- # when\n"),
                """
                a.md:26:3: error[unknown-heading] a heading that is no key of this fragment
                    hint: use the keys of content/README.md; make it a paragraph otherwise\
                """,
                """
                a.md:28:3: error[unknown-heading] a heading that is no key of this fragment
                    hint: use the keys of content/README.md; make it a paragraph otherwise\
                """);
    }

    @Test
    void aCauseHasItsPartsInOrder() {
        assertProblems(
                without("#### fix\n\nF.\n\n"),
                """
                a.md:40:1: error[missing-heading] item wrong-path of causes has the parts tell-tale, confirm
                    hint: its parts are tell-tale, confirm, fix, in this order\
                """);
        assertProblems(
                with("#### confirm", "#### repair").replace("#### fix", "#### confirm"),
                """
                a.md:40:1: error[missing-heading] item wrong-path of causes has the parts tell-tale, repair, confirm
                    hint: its parts are tell-tale, confirm, fix, in this order\
                """);
    }

    @Test
    void itemsAndPartsSaySomething() {
        assertProblems(
                without("A wrong path\n\n").replace("T.\n\n", ""),
                """
                a.md:40:1: error[missing-heading] item wrong-path is empty
                    hint: write it, or take its heading out\
                """,
                """
                a.md:42:1: error[missing-heading] part tell-tale of wrong-path is empty
                    hint: write it, or take its heading out\
                """);
    }

    @Test
    void anItemsHeadingIsAnAnchor() {
        assertProblems(
                with("### busy", "### Too busy"),
                """
                a.md:16:1: error[unknown-heading] an item whose heading is no key: Too busy
                    hint: write small letters, digits and hyphens; it becomes an anchor\
                """);
    }

    @Test
    void itemsAndPartsStandOnce() {
        assertProblems(
                with("Busy.\n", "Busy.\n\n### busy\n\nAgain.\n")
                        .replace("F.\n", "F.\n\n#### fix\n\nG.\n"),
                """
                a.md:20:1: error[unknown-heading] item busy stands twice
                    hint: join the two\
                """,
                """
                a.md:60:1: error[unknown-heading] part fix stands twice
                    hint: join the two\
                """);
    }

    @Test
    void aHomePageHasNoSections() {
        String text = "---\nname: N\nsummary: S.\n---\n";
        assertEquals(List.of(), Fragments.read(FragmentKind.HOME, text).problems());
        assertEquals(
                List.of(
                        """
                        a.md:5:1: error[unknown-heading] text outside every section
                            hint: begin a section with a line such as ## …\
                        """),
                Fragments.read(FragmentKind.HOME, text + "Hello.\n").problems());
    }

    @Test
    void anEmptyFileLacksEverything() {
        assertEquals(
                List.of("missing-front-matter", "missing-heading"),
                read("").problems().stream()
                        .map(problem -> problem.replaceAll("(?s).*error\\[([a-z-]+)].*", "$1"))
                        .distinct()
                        .toList());
    }
}
