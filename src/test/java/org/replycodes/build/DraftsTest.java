package org.replycodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.render.RenderedFile;
import org.replycodes.testing.TestSite;

/** A language that is not complete: not published, judged on demand, shown in a preview. */
class DraftsTest {

    private static final String PAGE = "pt-br/toy/550.html";
    private static final String FRAGMENT = "text/pt-br/toy/codes/550.md";

    @TempDir private Path temporary;

    private TestSite site;

    @BeforeEach
    void writeAnIncompleteLanguage() {
        site = TestSite.of("bilingual", temporary);
        site.content()
                .replace("languages.json", "\"ltr\" }\n]", "\"ltr\", \"draft\": true }\n]")
                .delete(FRAGMENT)
                .delete("text/pt-br/writing.json")
                .replace("text/pt-br/toy/codes/450.md", "## user", "## use")
                .replace("text/pt-br/messages.json", "\"about.year\"", "\"about.yeer\"");
    }

    private List<Rule> problems(Drafts drafts) {
        Problems problems = new Problems();
        new SiteSource(site.folders(), false, drafts).load(problems);
        return problems.sorted().stream().map(Problem::rule).distinct().sorted().toList();
    }

    private Map<String, Supplier<RenderedFile>> files(Drafts drafts) {
        LoadedSite source =
                new SiteSource(site.folders(), false, drafts).load(new Problems()).orElseThrow();
        return new SiteBuild(source, 1).files("/");
    }

    private static String text(Supplier<RenderedFile> file) {
        return new String(file.get().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aDraftIsNoPartOfTheSite() {
        assertEquals(List.of(), problems(Drafts.LEFT_OUT));
        Map<String, Supplier<RenderedFile>> files = files(Drafts.LEFT_OUT);
        assertFalse(files.containsKey(PAGE), files.keySet()::toString);
        assertFalse(text(files.get("toy/550.html")).contains("pt-BR"));
    }

    @Test
    void aDraftIsHeldToEveryRuleWhenSomebodyAsks() {
        assertEquals(
                List.of(
                        Rule.MISSING_FILE,
                        Rule.MISSING_FRAGMENT,
                        Rule.MISSING_HEADING,
                        Rule.UNKNOWN_HEADING,
                        Rule.MISSING_MESSAGE,
                        Rule.UNUSED_MESSAGE),
                problems(Drafts.JUDGED));
    }

    /** What is wrong is told, but not what is only missing. */
    @Test
    void aPreviewTellsWhatIsWrong() {
        assertEquals(List.of(Rule.UNKNOWN_HEADING, Rule.UNUSED_MESSAGE), problems(Drafts.SHOWN));
    }

    @Test
    void aPreviewShowsTheOriginalWhereWordsAreMissing() {
        site.content()
                .replace("text/pt-br/toy/codes/450.md", "## use\n", "## user\n")
                .replace("text/pt-br/toy/codes/450.md", "## developer", "## user-again")
                .replace("text/pt-br/messages.json", "\"about.yeer\"", "\"about.year\"");
        Map<String, Supplier<RenderedFile>> files = files(Drafts.SHOWN);
        assertTrue(text(files.get(PAGE)).contains("of toy codes 550"), text(files.get(PAGE)));
        assertTrue(text(files.get("pt-br/toy/450.html")).contains("of toy codes 450"));
        assertTrue(text(files.get("pt-br/toy/530.html")).contains("de toy codes 530"));
        assertFalse(text(files.get("pt-br/toy/530.html")).contains("of toy codes 530"));
        assertTrue(
                text(files.get("toy/550.html")).contains("hreflang=\"pt-BR\"")
                        || text(files.get("toy/550.html")).contains("lang=\"pt-BR\""));
    }
}
