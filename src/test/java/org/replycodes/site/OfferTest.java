package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Language;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** Which pages of the real site search engines are offered, as they read it. */
@ExtendWith(RealSite.class)
class OfferTest {

    private static boolean isOffered(SitePage page) {
        return page.document().select("meta[name=robots]").isEmpty();
    }

    @Test
    void aPageThatIsNotOfferedSaysSoAndNamesNoOther(BuiltSite site) {
        site.check(
                page -> {
                    List<String> robots =
                            page.document().select("meta[name=robots]").eachAttr("content");
                    boolean alone = page.document().select("link[hreflang]").isEmpty();
                    return robots.isEmpty() || robots.equals(List.of("noindex,follow")) && alone
                            ? Stream.of()
                            : Stream.of(page.finding("robots " + robots));
                });
    }

    @Test
    void everythingButPairsIsOffered(BuiltSite site) {
        site.check(
                page ->
                        isOffered(page) || List.of("pair", "not-found").contains(page.kind())
                                ? Stream.of()
                                : Stream.of(page.finding("is not offered")));
    }

    @Test
    void unrelatedPairsAreNotOfferedAndManyOthersAre(BuiltSite site) {
        site.check(
                page ->
                        page.kind().equals("pair")
                                        && isOffered(page)
                                        && page.document().selectFirst(".badge.unrelated") != null
                                ? Stream.of(page.finding("is offered"))
                                : Stream.of());
        for (Language language : site.source().languages().all()) {
            long pairs =
                    site.pages().stream()
                            .filter(page -> page.kind().equals("pair"))
                            .filter(page -> site.language(page).equals(language))
                            .filter(OfferTest::isOffered)
                            .count();
            assertTrue(pairs > 500, language + ": " + pairs);
        }
    }

    /** A sitemap says of every page when its data changed last, and so does the page. */
    @Test
    void theDatesOfTheSitemapsAreThoseOfThePages(BuiltSite site) {
        Map<String, String> dates = new TreeMap<>();
        for (Language language : site.source().languages().all()) {
            Jsoup.parse(site.text("sitemap-" + language.tag() + ".xml"), "", Parser.xmlParser())
                    .select("url")
                    .forEach(
                            url ->
                                    dates.put(
                                            url.select("loc").text(),
                                            url.select("lastmod").text()));
        }
        Map<String, String> shown = new TreeMap<>();
        site.pages().stream()
                .filter(OfferTest::isOffered)
                .forEach(
                        page ->
                                shown.put(
                                        page.document()
                                                .selectFirst("link[rel=canonical]")
                                                .attr("href"),
                                        page.document().select("footer time").text()));
        assertEquals(shown, dates);
        assertFalse(dates.containsValue(""), dates.toString());
    }

    @Test
    void versionsNameEachOther(BuiltSite site) {
        Map<String, List<String>> named = new TreeMap<>();
        site.pages()
                .forEach(
                        page ->
                                named.put(
                                        page.document()
                                                .selectFirst("link[rel=canonical]")
                                                .attr("href"),
                                        page.document().select("link[hreflang]").stream()
                                                .map(
                                                        link ->
                                                                link.attr("hreflang")
                                                                        + " "
                                                                        + link.attr("href"))
                                                .toList()));
        named.forEach(
                (address, versions) ->
                        versions.forEach(
                                version ->
                                        assertEquals(
                                                versions,
                                                named.get(version.split(" ")[1]),
                                                address)));
    }
}
