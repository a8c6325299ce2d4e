package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Language;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** What search engines and browsers read first, on every page of the real site. */
@ExtendWith(RealSite.class)
class PageHeadTest {

    /** What a search engine shows of a title before it cuts. */
    private static final int LONGEST_TITLE = 60;

    private static final int LONGEST_DESCRIPTION = 160;

    @Test
    void everyPageSaysItsLanguageAndDirection(BuiltSite site) {
        site.check(
                page -> {
                    Element html = page.document().selectFirst("html");
                    Language language = site.language(page);
                    return html.attr("lang").equals(language.tag())
                                    && html.attr("dir").equals(language.direction().id())
                            ? Stream.of()
                            : Stream.of(page.finding("lang and dir are " + html.attributes()));
                });
    }

    @Test
    void titlesAreUnique(BuiltSite site) {
        assertUnique(site, Document::title);
    }

    @Test
    void descriptionsAreUnique(BuiltSite site) {
        assertUnique(site, PageHeadTest::description);
    }

    @Test
    void titlesFitIntoAListOfResults(BuiltSite site) {
        site.check(page -> textFault(page, "title", page.document().title(), LONGEST_TITLE));
    }

    @Test
    void descriptionsFitIntoAListOfResults(BuiltSite site) {
        site.check(
                page ->
                        textFault(
                                page,
                                "description",
                                description(page.document()),
                                LONGEST_DESCRIPTION));
    }

    @Test
    void thePolicyComesBeforeEverythingThatItGoverns(BuiltSite site) {
        site.check(
                page -> {
                    List<Element> head = page.document().head().children();
                    boolean inOrder =
                            head.get(0).hasAttr("charset")
                                    && head.get(1)
                                            .attr("http-equiv")
                                            .equals("Content-Security-Policy")
                                    && head.get(1).attr("content").startsWith("default-src 'none'");
                    return inOrder
                            ? Stream.of()
                            : Stream.of(page.finding("the policy is not the second thing"));
                });
    }

    @Test
    void theCanonicalAddressIsThatOfThePage(BuiltSite site) {
        String root = site.source().dataset().site().address();
        site.check(
                page -> {
                    List<String> canonical =
                            page.document().select("link[rel=canonical]").eachAttr("href");
                    return canonical.equals(List.of(root + page.address()))
                            ? Stream.of()
                            : Stream.of(page.finding("canonical is " + canonical));
                });
    }

    @Test
    void everyOfferedPageNamesItselfInEveryLanguageUnlessThereIsOnlyOne(BuiltSite site) {
        int languages = site.source().languages().all().size();
        int expected = languages == 1 ? 0 : languages + 1;
        site.check(
                page -> {
                    int found = page.document().select("link[hreflang]").size();
                    boolean offered = page.document().select("meta[name=robots]").isEmpty();
                    return found == (offered ? expected : 0)
                            ? Stream.of()
                            : Stream.of(page.finding("alternates: " + found));
                });
    }

    private static String description(Document document) {
        return document.select("meta[name=description]").attr("content");
    }

    private static Stream<String> textFault(SitePage page, String what, String text, int longest) {
        if (text.isBlank() || !text.equals(text.strip())) {
            return Stream.of(page.finding(what + " is \"" + text + "\""));
        }
        return text.length() <= longest
                ? Stream.of()
                : Stream.of(page.finding(what + " has " + text.length() + " characters: " + text));
    }

    private static void assertUnique(BuiltSite site, Function<Document, String> text) {
        Map<String, List<String>> files =
                site.pages().stream()
                        .collect(
                                Collectors.groupingBy(
                                        page -> text.apply(page.document()),
                                        Collectors.mapping(SitePage::file, Collectors.toList())));
        files.values().removeIf(pages -> pages.size() == 1);
        assertEquals(Map.of(), files);
    }
}
