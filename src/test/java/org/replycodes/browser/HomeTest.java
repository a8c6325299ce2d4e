package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The home page: everything in sight, on a screen and on a sheet. */
@ExtendWith(RealBrowser.class)
class HomeTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** What Chromium leaves when a person prints. */
    private static final Margin MARGIN =
            new Margin().setTop("1cm").setRight("1cm").setBottom("1cm").setLeft("1cm");

    @Test
    void everyCodeIsInSightWithoutScrolling(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            for (Locator link : visit.all("table.all a.code").all()) {
                BoundingBox box = link.boundingBox();
                assertTrue(
                        box.y >= 0 && box.y + box.height <= 800 && box.x + box.width <= 1280,
                        link.textContent() + " ends at " + (box.y + box.height));
            }
            assertTrue(visit.search().boundingBox().y < 400);
        }
    }

    @Test
    void theTableFitsOnOneSheet(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            byte[] pdf =
                    visit.page()
                            .pdf(
                                    new Page.PdfOptions()
                                            .setFormat("A4")
                                            .setPreferCSSPageSize(true)
                                            .setMargin(MARGIN));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertEquals(1, SHEET.matcher(text).results().count(), "sheets of paper");
        }
    }

    @Test
    void typingKeepsWhatFitsInTheTable(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            int all = visit.all("table.all a.code:visible").count();
            visit.search().fill("53");
            visit.all("table.all a.code:visible")
                    .filter(Wanted.with("220"))
                    .first()
                    .waitFor(Wanted.hidden());
            assertTrue(visit.all("table.all a.code[href$='530']").isVisible());
            visit.search().fill("");
            visit.all("table.all a.code[href$='220']").waitFor();
            assertEquals(all, visit.all("table.all a.code:visible").count());
        }
    }

    @Test
    void aClassCanBeLookedAtAlone(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            int all = visit.all("table.all a.code:visible").count();
            Locator fifth = visit.all("button[data-class=c5]");
            fifth.click();
            assertEquals("true", fifth.getAttribute("aria-pressed"));
            assertTrue(visit.all("table.all a.code[href$='530']").isVisible());
            assertFalse(visit.all("table.all a.code[href$='220']").isVisible());
            fifth.click();
            assertEquals("false", fifth.getAttribute("aria-pressed"));
            assertEquals(all, visit.all("table.all a.code:visible").count());
        }
    }

    @Test
    void thereIsOneSearch(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            assertEquals(1, visit.all("input[type=search]:visible").count());
        }
    }

    @Test
    void pairsThatWereComparedLatelyAreAtHand(Browsing browsing) {
        String pair = "main a[href$='110-vs-120']";
        try (Visit visit = browsing.visit().to("")) {
            assertEquals(0, visit.all(pair).count());
            visit.to("ftp/110-vs-120").to("ftp/331-vs-530").to("");
            visit.all(pair).first().click();
            visit.arriveAt("ftp/110-vs-120");
        }
    }
}
