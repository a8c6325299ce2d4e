package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** Every link of the real site lands, as a host serves it. */
@ExtendWith(RealSite.class)
class LinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/replycodes/"})
    void everyLinkLandsOnAFileOfTheSite(String root, BuiltSite site) {
        PagesHost host = new PagesHost(root, site.files());
        site.check(
                page ->
                        page.file().equals("404.html")
                                ? Stream.of()
                                : faults(page, host, host.address(page.address())));
    }

    /** Its links are those of the site's public address, for it is served at every depth. */
    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "ftp/nowhere", "ftp/commands/deep/down"})
    void thePageForUnknownAddressesWorksAtEveryDepth(String missing, BuiltSite site) {
        String root = URI.create(site.source().dataset().site().address()).getPath();
        PagesHost host = new PagesHost(root, site.files());
        SitePage page = site.page("404.html");
        assertEquals(List.of(), faults(page, host, host.address(missing)).toList());
    }

    @Test
    void everyAnchorExists(BuiltSite site) {
        Map<String, Set<String>> ids = new HashMap<>();
        site.pages()
                .forEach(
                        page ->
                                ids.put(
                                        page.file(),
                                        page.document().select("[id]").stream()
                                                .map(Element::id)
                                                .collect(Collectors.toSet())));
        PagesHost host =
                new PagesHost(
                        URI.create(site.source().dataset().site().address()).getPath(),
                        site.files());
        site.check(
                page ->
                        page.document().select("a[href*=#]").stream()
                                .filter(
                                        link ->
                                                !lands(
                                                        host.address(page.address())
                                                                .resolve(link.attr("href")),
                                                        host,
                                                        ids))
                                .map(link -> page.finding("no such anchor", link)));
    }

    private static boolean lands(URI target, PagesHost host, Map<String, Set<String>> ids) {
        return !host.serves(target)
                || host.file(target)
                        .filter(
                                file ->
                                        ids.getOrDefault(file, Set.of())
                                                .contains(target.getFragment()))
                        .isPresent();
    }

    @Test
    void everyPageIsReachedFromTheHomePage(BuiltSite site) {
        PagesHost host = new PagesHost("/", site.files());
        Map<String, SitePage> pages =
                site.pages().stream().collect(Collectors.toMap(SitePage::file, page -> page));
        Set<String> unreached = new TreeSet<>(pages.keySet());
        unreached.remove("404.html");
        reach("index.html", pages, host, unreached);
        assertEquals(Set.of(), unreached);
    }

    private static void reach(
            String start, Map<String, SitePage> pages, PagesHost host, Set<String> unreached) {
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        unreached.remove(start);
        while (!waiting.isEmpty()) {
            SitePage page = pages.get(waiting.remove());
            URI base = host.address(page.address());
            page.document().select("a[href]").stream()
                    .map(link -> base.resolve(link.attr("href")))
                    .filter(host::serves)
                    .map(host::file)
                    .flatMap(Optional::stream)
                    .filter(unreached::remove)
                    .forEach(waiting::add);
        }
    }

    private static Stream<String> faults(SitePage page, PagesHost host, URI base) {
        return page.document().select("[href], [src]").stream()
                .filter(element -> !element.attr("rel").matches("canonical|alternate|icon"))
                .filter(element -> !address(element).startsWith("#"))
                .filter(element -> !isGood(address(element), host, base))
                .map(element -> page.finding("leads nowhere", element));
    }

    private static boolean isGood(String address, PagesHost host, URI base) {
        URI target;
        try {
            target = base.resolve(new URI(address));
        } catch (URISyntaxException malformed) {
            return false;
        }
        if (!host.serves(target)) {
            return "https".equals(target.getScheme()) && target.getHost() != null;
        }
        return host.file(target).isPresent();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }
}
