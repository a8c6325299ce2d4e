package org.replycodes.site;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** The outline, the ids, the tables and the safety of every page of the real site. */
@ExtendWith(RealSite.class)
class PageStructureTest {

    @Test
    void everyPageHasOneMainHeading(BuiltSite site) {
        site.check(
                page -> {
                    Elements headings = page.document().select("h1");
                    return headings.size() == 1 && !headings.first().text().isBlank()
                            ? Stream.of()
                            : Stream.of(page.finding("main headings: " + headings));
                });
    }

    @Test
    void headingsSkipNoLevel(BuiltSite site) {
        site.check(
                page -> {
                    Stream.Builder<String> findings = Stream.builder();
                    int previous = 0;
                    // The navigation of a page stands apart from its outline.
                    for (Element heading : page.document().select("main :is(h1,h2,h3,h4,h5,h6)")) {
                        int level = heading.normalName().charAt(1) - '0';
                        if (level > previous + 1) {
                            findings.add(page.finding("skips a level", heading));
                        }
                        if (heading.text().isBlank()) {
                            findings.add(page.finding("says nothing", heading));
                        }
                        previous = level;
                    }
                    return findings.build();
                });
    }

    @Test
    void idsAreUniqueOnTheirPage(BuiltSite site) {
        site.check(
                page -> {
                    Set<String> seen = new HashSet<>();
                    return page.document().select("[id]").stream()
                            .filter(element -> !seen.add(element.id()))
                            .map(element -> page.finding("a second time", element));
                });
    }

    @Test
    void whatIsLabeledByAnElementHasIt(BuiltSite site) {
        site.check(
                page ->
                        page.document().select("[aria-labelledby], [aria-describedby]").stream()
                                .filter(
                                        element ->
                                                missing(page, element, "aria-labelledby")
                                                        || missing(
                                                                page, element, "aria-describedby"))
                                .map(element -> page.finding("label is missing", element)));
    }

    private static boolean missing(SitePage page, Element element, String attribute) {
        return element.hasAttr(attribute)
                && Stream.of(element.attr(attribute).split(" "))
                        .anyMatch(id -> page.document().getElementById(id) == null);
    }

    @Test
    void tablesHaveACaptionAndScopedHeads(BuiltSite site) {
        site.check(
                page ->
                        page.document().select("table").stream()
                                // An author's table in running text has neither.
                                .filter(table -> !table.select("[scope], caption").isEmpty())
                                .filter(
                                        table ->
                                                table.select("> caption").text().isBlank()
                                                        || !table.select("th:not([scope])")
                                                                .isEmpty()
                                                        || table.select("thead th").isEmpty())
                                .map(table -> page.finding("caption or scope", table)));
    }

    /** What a language has no words for is left out, column and all. */
    @Test
    void noTableEndsInAnEmptyColumn(BuiltSite site) {
        site.check(
                page ->
                        page.document().select("table:not(.all, .matrix)").stream()
                                .filter(table -> !table.select("tbody td").isEmpty())
                                .filter(
                                        table ->
                                                table.select("tbody td:last-child").stream()
                                                        .noneMatch(Element::hasText))
                                .map(table -> page.finding("an empty column", table)));
    }

    @Test
    void listsAreNeverEmpty(BuiltSite site) {
        site.check(
                page ->
                        page
                                .document()
                                .select(
                                        "ul:not(:has(> li)), ol:not(:has(> li)), dl:not(:has(dt)),"
                                                + " tbody:not(:has(tr)), p:matches(^\\s*$),"
                                                + " dd:matches(^\\s*$), dt:matches(^\\s*$)")
                                .stream()
                                .map(list -> page.finding("is empty", list)));
    }

    @Test
    void everyLinkSaysWhereItLeads(BuiltSite site) {
        site.check(
                page ->
                        page.document().select("a").stream()
                                .filter(link -> link.text().isBlank() || !link.hasAttr("href"))
                                .map(link -> page.finding("no text or no address", link)));
    }

    @Test
    void noPageRunsOrStylesAnythingButTheSitesOwn(BuiltSite site) {
        site.check(
                page ->
                        page.document().getAllElements().stream()
                                .filter(PageStructureTest::isActive)
                                .filter(element -> !isOwnScript(element))
                                .map(element -> page.finding("active content", element)));
    }

    private static boolean isActive(Element element) {
        return List.of("script", "style", "iframe", "object", "embed", "base")
                        .contains(element.normalName())
                || element.attributes().asList().stream().anyMatch(PageStructureTest::isActive);
    }

    /** In the head: data, which does not run, and the file of the site. */
    private static boolean isOwnScript(Element element) {
        return element.is("head > script")
                && element.attributes().asList().stream().noneMatch(PageStructureTest::isActive)
                && (element.attr("type").equals("application/ld+json")
                        || element.attr("src")
                                .matches("(?:[./]*|/[a-z-]+/)assets/site\\.[0-9a-f]{8}\\.js"));
    }

    private static boolean isActive(Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return key.equals("style")
                || key.startsWith("on")
                || key.equals("srcdoc")
                || (!key.equals("content")
                        && (value.startsWith("javascript:")
                                || value.startsWith("data:")
                                || value.startsWith("vbscript:")));
    }
}
