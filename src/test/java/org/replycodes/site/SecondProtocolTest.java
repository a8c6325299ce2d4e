package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.TestSite;

/** A protocol is data: another one, with other classes, phases and facts, needs no Java. */
class SecondProtocolTest {

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        site = TestSite.of("second-protocol", temporary).build();
    }

    @Test
    void bothProtocolsHaveEveryKindOfPageThatTheirFactsAskFor() {
        Set<String> files =
                site.files().stream()
                        .filter(file -> file.matches("relay/.*\\.html"))
                        .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "relay/index.html",
                        "relay/compare.html",
                        "relay/other-numbers.html",
                        "relay/700.html",
                        "relay/780.html",
                        "relay/980.html",
                        "relay/700-vs-780.html",
                        "relay/700-vs-980.html",
                        "relay/780-vs-980.html",
                        "relay/classes/index.html",
                        "relay/classes/7yz.html",
                        "relay/classes/9yz.html",
                        "relay/groups/index.html",
                        "relay/groups/x0z.html",
                        "relay/groups/x8z.html",
                        "relay/commands/index.html",
                        "relay/commands/pass-on.html",
                        "relay/messages/index.html",
                        "relay/servers/index.html"),
                files);
        assertTrue(site.files().contains("toy/550.html"));
    }

    @Test
    void eachProtocolSpeaksItsOwnWords() {
        site.check(
                page -> {
                    String other = page.file().startsWith("relay/") ? "toy " : "relay ";
                    return page.document().select("main").stream()
                            .filter(main -> main.text().contains(other))
                            .map(main -> page.finding("words of the other protocol"));
                });
    }

    @Test
    void theFactsOfTheOtherProtocolMakeItsComparison() {
        SitePage pair = site.page("relay/700-vs-980.html");
        assertEquals(
                List.of("relay axis mood", "axis class", "axis group"),
                pair.document().select("table.axes tbody th").eachText());
        assertEquals(
                List.of("relay mood calm", "relay mood cross"),
                pair.document().select("table.axes tbody tr:first-child td").eachText());
    }

    @Test
    void theNavigationStaysInsideTheProtocol() {
        assertEquals(
                "./",
                site.page("relay/700.html").document().select("header nav a").first().attr("href"));
        assertEquals(
                "Relay",
                site.page("relay/700.html").document().select("header nav a").first().text());
    }
}
