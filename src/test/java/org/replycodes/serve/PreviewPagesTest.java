package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** What the preview shows in place of a page. */
class PreviewPagesTest {

    @Test
    void whatAnAuthorTypedIsTextOnThePageOfProblems() {
        Problem problem =
                new Problem(
                        Rule.BARE_VERB,
                        SourcePosition.of("content/<i>.md"),
                        "a verb in “</pre><script>alert(1)</script>&amp;”",
                        "");
        String page =
                new String(PreviewPages.problems(List.of(problem), "1"), StandardCharsets.UTF_8);
        Element shown = Jsoup.parse(page).selectFirst("pre");
        assertEquals(problem.toString(), shown.wholeText());
        assertEquals(0, shown.childrenSize());
    }
}
