package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is fetched when the pointer is on its link, but not at the cost of who saves data. */
@ExtendWith(RealBrowser.class)
class PrefetchTest {

    private static final String LINK = "header nav > ul a";

    @Test
    void thePageBehindALinkIsFetchedUnderThePointer(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/530")) {
            Object target = visit.all(LINK).last().evaluate("link => link.href");
            visit.page()
                    .waitForRequest(
                            request -> request.url().equals(target),
                            () -> visit.all(LINK).last().hover());
        }
    }

    @Test
    void whoSavesDataFetchesNothingInAdvance(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            visit.page()
                    .addInitScript(
                            "Object.defineProperty(navigator, 'connection',"
                                    + " {value: {saveData: true}})");
            visit.page().clock().install();
            visit.to("ftp/530");
            String target = visit.all(LINK).last().evaluate("link => link.href").toString();
            visit.all(LINK).last().hover();
            visit.page().clock().runFor(2000);
            assertEquals(0, visit.all("link[rel=prefetch]").count());
            assertFalse(visit.requests().contains(target));
        }
    }
}
