package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
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

    @Test
    void thePageForUnknownAddressesSaysNothingEither(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot()).missing().to("nowhere")) {
            assertTrue(visit.requests().size() <= 4, visit.requests().toString());
        }
    }

    /** The worst case: scripts that arrive when the page has long been read. */
    @Test
    void scriptsThatArriveLateMoveNothing(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            for (String page : List.of("", "ftp/530", "ftp/331-vs-530", "ftp/compare", "about")) {
                try (Visit visit =
                        browsing.visit(settings -> settings.setViewportSize(width, 800))) {
                    for (Object shift : shiftsByLateScripts(visit, page)) {
                        findings.add("%s at %d px: %s".formatted(page, width, shift));
                    }
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    private static List<?> shiftsByLateScripts(Visit visit, String page) {
        List<Route> scripts = new ArrayList<>();
        visit.page().route("**/*.js", scripts::add);
        visit.page()
                .navigate(
                        visit.site().address(page),
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        visit.until(PAINTED);
        visit.settle();
        visit.page().unroute("**/*.js");
        scripts.forEach(Route::resume);
        visit.page().waitForLoadState();
        visit.settle();
        visit.page().mouse().wheel(0, 4000);
        visit.settle();
        return (List<?>) visit.evaluate("window.shifts");
    }
}
