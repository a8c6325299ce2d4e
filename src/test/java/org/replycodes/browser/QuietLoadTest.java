package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A page loads with few requests, and nothing on it moves. That nothing is said on the console,
 * nothing fails, nothing comes from elsewhere and nothing is refused by the policy, every {@link
 * Visit} of every test holds.
 */
@ExtendWith(RealBrowser.class)
class QuietLoadTest {

    /** Keeps what waits for the end of the page until the test begins it. */
    private static final String HOLD_BACK =
            """
            const listen = document.addEventListener.bind(document);
            document.addEventListener = (kind, listener, ...more) => kind === 'DOMContentLoaded'
                ? (window.begin = listener)
                : listen(kind, listener, ...more);
            """;

    private static final String PAINTED =
            "performance.getEntriesByName('first-contentful-paint').length > 0";

    @Test
    void everyKindOfPageLoadsWithFourRequestsAtMost(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        for (String page : browsing.real().onePageOfEachKind()) {
            try (Visit visit = browsing.visit().to(page)) {
                TreeSet<String> requests = new TreeSet<>(visit.requests());
                // Without a window, Chromium does not fetch the icon.
                visit.all("link[rel~=icon]").all().stream()
                        .map(link -> link.evaluate("link => link.href").toString())
                        .forEach(requests::add);
                if (requests.size() > 4) {
                    findings.add(page + ": " + requests);
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    /** Two more look for the page that was meant: the script of the search, and its index. */
    @Test
    void thePageForUnknownAddressesLoadsWithSixRequestsAtMost(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot()).missing().to("nowhere")) {
            assertTrue(visit.requests().size() <= 6, visit.requests().toString());
        }
    }

    /** It is shown when it is known what it says, not before. */
    @Test
    void thePageForUnknownAddressesMovesNothing(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            for (String slip : List.of("ja/530", "ar/ftp/530-vs-331", "ftp/55O", "ftp/530/")) {
                try (Visit visit =
                        browsing.visit(
                                browsing.atRoot(),
                                settings -> settings.setViewportSize(width, 800))) {
                    visit.missing().to(slip).all("a.suggestion").waitFor();
                    visit.settle();
                    for (Object shift : (List<?>) visit.evaluate("window.shifts")) {
                        findings.add("%s at %d px: %s".formatted(slip, width, shift));
                    }
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    /** The worst case: a page has long been read when its end arrives, and with it the script. */
    @Test
    void whatTheScriptAddsLateMovesNothing(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            for (String page : List.of("", "ftp/530", "ftp/331-vs-530", "ftp/compare", "about")) {
                try (Visit visit =
                        browsing.visit(settings -> settings.setViewportSize(width, 800))) {
                    for (Object shift : shiftsByLateScript(visit, page)) {
                        findings.add("%s at %d px: %s".formatted(page, width, shift));
                    }
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    private static List<?> shiftsByLateScript(Visit visit, String page) {
        visit.page().addInitScript(HOLD_BACK);
        visit.to(page).until(PAINTED);
        visit.settle();
        // On a busy machine half a page may be painted, and moves when the rest has been read.
        visit.evaluate("window.shifts.length = 0");
        visit.evaluate("begin()");
        visit.settle();
        visit.page().mouse().wheel(0, 4000);
        visit.settle();
        return (List<?>) visit.evaluate("window.shifts");
    }
}
