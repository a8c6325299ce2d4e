package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** What stands around the content of a page: the way there, its contents, its source, its date. */
@ExtendWith(RealSite.class)
class PageFrameTest {

    /** Kinds of pages that are made from everything there is, so that no file is their source. */
    private static final Set<String> OF_EVERYTHING = Set.of("matrix", "index", "not-found");

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    @Test
    void everyPageHasALinkToTheFileThatItIsWrittenIn(BuiltSite site) {
        String edit = site.source().dataset().site().editAddress();
        site.check(
                page -> {
                    List<String> sources =
                            page.document().select("footer a[href^=" + edit + "]").stream()
                                    .map(link -> link.attr("href").substring(edit.length()))
                                    .toList();
                    if (OF_EVERYTHING.contains(page.kind())) {
                        return sources.stream().map(file -> page.finding("names " + file));
                    }
                    return sources.size() == 1 && isSource(sources.get(0), site, page)
                            ? Stream.of()
                            : Stream.of(page.finding("its source is " + sources));
                });
    }

    /** Data has no language, a text is in that of the page. */
    private static boolean isSource(String file, BuiltSite site, SitePage page) {
        String text = "content/text/" + site.language(page).tag() + "/";
        return Files.isRegularFile(Path.of(file))
                && (file.startsWith(text) || file.startsWith("content/dataset/"));
    }

    @Test
    void everyPageSaysWhenItsDataChanged(BuiltSite site) {
        site.check(
                page -> {
                    List<String> dates = page.document().select("footer time").eachText();
                    // The page for unknown addresses shows no data.
                    int expected = page.kind().equals("not-found") ? 0 : 1;
                    return dates.size() == expected
                                    && dates.stream().allMatch(date -> date.matches(DATE))
                            ? Stream.of()
                            : Stream.of(page.finding("dates " + dates));
                });
    }

    @Test
    void theWayFromTheHomePageStandsAboveEveryOtherPage(BuiltSite site) {
        site.check(
                page -> {
                    Document document = page.document();
                    Element home = document.selectFirst("a.site");
                    Element first = document.selectFirst("nav.crumbs li a");
                    boolean isHome = page.kind().equals("home");
                    return isHome == (first == null)
                                    && (isHome || first.attr("href").equals(home.attr("href")))
                            ? Stream.of()
                            : Stream.of(page.finding("no way from the home page"));
                });
    }

    @Test
    void theContentsOfACodeAreItsHeadings(BuiltSite site) {
        site.pages().stream()
                .filter(page -> page.kind().equals("code"))
                .forEach(
                        page ->
                                assertEquals(
                                        page
                                                .document()
                                                .select(".with-toc > div > h2")
                                                .eachAttr("id")
                                                .stream()
                                                .map("#"::concat)
                                                .toList(),
                                        page.document().select(".toc a").eachAttr("href"),
                                        page.file()));
    }
}
