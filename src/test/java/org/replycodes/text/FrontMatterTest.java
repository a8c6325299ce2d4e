package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;

/** The lines between the two fences, with the place of every value. */
class FrontMatterTest {

    private final Problems problems = new Problems();

    private FrontMatter parse(String text) {
        return FrontMatter.parse(text, "a.md", problems);
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), problems.sorted().stream().map(Problem::toString).toList());
    }

    @Test
    void everyValueHasItsPlace() {
        FrontMatter frontMatter =
                parse("---\nname: Not: logged in\nsummary:   A B \n---\n\n## x\n");
        assertEquals(
                Map.of(
                        "name", new FrontMatter.Entry("Not: logged in", 2, 7),
                        "summary", new FrontMatter.Entry("A B", 3, 12)),
                frontMatter.entries());
        assertEquals(List.of("name", "summary"), List.copyOf(frontMatter.entries().keySet()));
        assertEquals("\n## x\n", frontMatter.body());
        assertEquals(5, frontMatter.bodyLine());
        assertProblems();
    }

    @Test
    void aFileMayHaveNone() {
        FrontMatter frontMatter = parse("## x\n---\n");
        assertEquals(Map.of(), frontMatter.entries());
        assertEquals("## x\n---\n", frontMatter.body());
        assertEquals(1, frontMatter.bodyLine());
        assertEquals(1, parse("").bodyLine());
        assertProblems();
    }

    @Test
    void aLineThatIsNoPairIsNamedAndTheOthersAreRead() {
        FrontMatter frontMatter = parse("---\nname Not\n: x\nname:x\n\nname: N\n---\n");
        assertEquals(Map.of("name", new FrontMatter.Entry("N", 6, 7)), frontMatter.entries());
        String rest =
                ":1: error[unknown-front-matter] a line that is not key: value\n"
                        + "    hint: write one pair on each line, with a space behind the colon";
        assertProblems("a.md:2" + rest, "a.md:3" + rest, "a.md:4" + rest, "a.md:5" + rest);
    }

    @Test
    void aKeyStandsOnce() {
        parse("---\nname: N\nname: M\n---\n");
        assertProblems(
                """
                a.md:3:1: error[unknown-front-matter] name stands here a second time
                    hint: keep one of the two lines\
                """);
    }

    @Test
    void aFenceThatIsNotClosedIsNamed() {
        FrontMatter frontMatter = parse("---\nname: N");
        assertEquals("N", frontMatter.entries().get("name").value());
        assertEquals("", frontMatter.body());
        assertProblems(
                """
                a.md:1:1: error[unknown-front-matter] the front matter does not end
                    hint: close it with a line of ---\
                """);
    }
}
