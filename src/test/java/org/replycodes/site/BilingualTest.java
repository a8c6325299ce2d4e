package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.TestSite;
import org.replycodes.testing.VisibleText;

/** A site in two languages, under a project path: each page knows itself in the other one. */
class BilingualTest {

    private static final String SWITCHER = "header details a";

    private static final String ADDRESS = "https://example.com/toycodes/";
    private static final String SECOND = "pt-br/";

    /** What servers send is not translated; the matrix has signs. */
    private static final String QUOTES_OR_LISTS_NAMES =
            ".*/(?:servers|messages)/.*|.*/compare(?:/index)?\\.html";

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        site = TestSite.of("bilingual", temporary).build();
    }

    @Test
    void everyPageExistsInBothLanguages() {
        List<String> english =
                site.pages().stream()
                        .map(SitePage::file)
                        .filter(file -> !file.startsWith(SECOND) && !file.equals("404.html"))
                        .map(SECOND::concat)
                        .toList();
        List<String> portuguese =
                site.pages().stream()
                        .map(SitePage::file)
                        .filter(file -> file.startsWith(SECOND))
                        .toList();
        assertEquals(english, portuguese);
        assertTrue(english.size() > 40, "pages: " + english.size());
    }

    @Test
    void everyPageSaysItsOwnLanguage() {
        site.check(
                page -> {
                    String tag = page.file().startsWith(SECOND) ? "pt-BR" : "en";
                    return tag.equals(page.document().selectFirst("html").attr("lang"))
                            ? Stream.of()
                            : Stream.of(page.finding("is not in " + tag));
                });
    }

    @Test
    void alternatesAreReciprocalAndNameThePageItself() {
        Map<String, Map<String, String>> alternates =
                site.pages().stream()
                        .filter(BilingualTest::isOffered)
                        .collect(
                                Collectors.toMap(
                                        page ->
                                                page.document()
                                                        .select("link[rel=canonical]")
                                                        .attr("href"),
                                        BilingualTest::alternates));
        alternates.forEach(
                (address, links) -> {
                    assertEquals(List.of("en", "pt-BR", "x-default"), List.copyOf(links.keySet()));
                    assertTrue(links.containsValue(address), address);
                    links.values().forEach(other -> assertEquals(links, alternates.get(other)));
                    assertEquals(links.get("en"), links.get("x-default"));
                });
    }

    /** A page that is not offered names no other, and none names it. */
    private static boolean isOffered(SitePage page) {
        return page.document().select("meta[name=robots]").isEmpty();
    }

    private static Map<String, String> alternates(SitePage page) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Element link : page.document().select("link[rel=alternate][hreflang]")) {
            links.put(link.attr("hreflang"), link.attr("href"));
        }
        return links;
    }

    /** As the page about the site says of translations. */
    @Test
    void everyPageThatShowsTranslatedTextsSaysHowTheyWereRead() {
        site.check(
                page -> {
                    boolean shows =
                            page.file().startsWith(SECOND)
                                    && !page.file().matches(QUOTES_OR_LISTS_NAMES);
                    boolean says =
                            page.document().select("footer").text().contains("pt-BR-review draft");
                    return shows == says
                            ? Stream.of()
                            : Stream.of(page.finding("says how it was read: " + says));
                });
    }

    @Test
    void theSwitcherLeadsToTheSamePageInItsLanguageAndName() {
        PagesHost host = new PagesHost("/toycodes/", site.files());
        site.check(
                page ->
                        page.document().select(SWITCHER).stream()
                                .filter(link -> !page.file().equals("404.html"))
                                .filter(link -> !isSamePage(page, link, host))
                                .map(link -> page.finding("another page", link)));
        Element link = site.page("toy/550.html").document().selectFirst(SWITCHER + "[lang=pt-BR]");
        assertEquals("Português (Brasil)", link.text());
        assertEquals(
                "true",
                site.page("pt-br/toy/550.html")
                        .document()
                        .selectFirst(SWITCHER + ":not([lang])")
                        .attr("aria-current"));
    }

    private static boolean isSamePage(SitePage page, Element link, PagesHost host) {
        URI target = host.address(page.address()).resolve(link.attr("href"));
        String plain =
                page.file().startsWith(SECOND)
                        ? page.file().substring(SECOND.length())
                        : page.file();
        // Every other name says its language; the current one has that of the page.
        boolean english =
                link.hasAttr("lang")
                        ? link.attr("lang").equals("en")
                        : !page.file().startsWith(SECOND);
        String expected = english ? plain : SECOND + plain;
        return host.file(target).filter(expected::equals).isPresent();
    }

    @Test
    void theLanguagesDoNotMix() {
        site.check(
                page ->
                        VisibleText.nodes(page.document()).stream()
                                .filter(node -> !Literals.isForeign(node))
                                .filter(node -> node.text().matches(".*\\p{L}{2}.*"))
                                .filter(
                                        node ->
                                                node.text().contains("pt-BR-")
                                                        != page.file().startsWith(SECOND))
                                .filter(node -> !isName(node.text()))
                                .map(node -> page.finding("wrong language: " + node.text())));
    }

    /** Names are the same in every language. */
    private static boolean isName(String text) {
        return List.of("TOY", "English", "Português (Brasil)", "toycodes", "DemoD", "DemoC")
                .contains(text.strip());
    }

    @Test
    void thePageForUnknownAddressesLinksBelowTheProjectPath() {
        List<String> outside =
                site.page("404.html").document().select("[href]").eachAttr("href").stream()
                        .filter(
                                href ->
                                        !href.startsWith("/toycodes/")
                                                && !href.startsWith(ADDRESS)
                                                && !href.startsWith("https://")
                                                && !href.startsWith("#")
                                                && !href.startsWith("data:"))
                        .toList();
        assertEquals(List.of(), outside);
        assertTrue(site.page("404.html").document().select("a[href=/toycodes/toy/550]").hasText());
    }
}
