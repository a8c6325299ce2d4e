package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two codes are picked, looked up in the matrix, and read side by side. */
@ExtendWith(RealBrowser.class)
class ComparingTest {

    private static final String MATRIX = "ftp/compare";

    @ParameterizedTest
    @CsvSource({"331, 530", "530, 331", "٥٣٠, ٣٣١"})
    void thePickerTakesTwoCodesInAnyOrder(String one, String other, Browsing browsing) {
        try (Visit visit = browsing.visit().to(MATRIX)) {
            visit.all("form.picker input[name=a]").fill(one);
            visit.all("form.picker input[name=b]").fill(other);
            visit.press("Enter");
            visit.arriveAt("ftp/331-vs-530");
        }
    }

    @ParameterizedTest
    @CsvSource({"331, 530", "530, 331"})
    void aPickCanBeSharedAsAnAddress(String one, String other, Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            visit.page()
                    .navigate(browsing.real().address(MATRIX + "?a=%s&b=%s".formatted(one, other)));
            visit.arriveAt("ftp/331-vs-530");
        }
    }

    @ParameterizedTest
    @CsvSource({"530, 530", "530, 999", "530, ''"})
    void aPairThatDoesNotExistLeadsNowhere(String one, String other, Browsing browsing) {
        try (Visit visit = browsing.visit().to(MATRIX)) {
            visit.all("form.picker input[name=a]").fill(one);
            visit.all("form.picker input[name=b]").fill(other);
            visit.press("Enter");
            visit.settle();
            visit.page().waitForLoadState();
            assertTrue(visit.address().startsWith(MATRIX), visit.address());
        }
    }

    @Test
    void thePickerKnowsEveryCode(Browsing browsing) {
        try (Visit visit = browsing.visit().to(MATRIX)) {
            int codes = browsing.real().codes().size();
            String list = visit.all("form.picker input[name=a]").getAttribute("list");
            assertEquals(codes, visit.all("[id='" + list + "'] option").count());
        }
    }

    /** Sixty codes make two thousand stops for the Tab key, or one. */
    @Test
    void arrowsTravelThroughTheMatrix(Browsing browsing) {
        try (Visit visit = browsing.visit().to(MATRIX)) {
            assertEquals(1, visit.all("table.matrix td a:not([tabindex='-1'])").count());
            travel(visit, "450", "530", "ArrowRight", "ArrowLeft");
        }
    }

    @Test
    void arrowsTravelTheOtherWayFromRightToLeft(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.mirrored()).to("toy/compare")) {
            travel(visit, "250", "530", "ArrowLeft", "ArrowRight");
        }
    }

    /** From a pair in the row of the second code, on and back, down and up. */
    private static void travel(Visit visit, String lower, String higher, String on, String back) {
        Locator cell = visit.all("table.matrix td a[href$='%s-vs-%s']".formatted(lower, higher));
        cell.focus();
        String start = focused(visit);
        visit.press(on);
        String next = focused(visit);
        assertTrue(next.endsWith("-vs-" + higher) && !next.equals(start), start + " → " + next);
        assertEquals(1, visit.all("table.matrix td a:not([tabindex='-1'])").count());
        visit.press(back);
        assertEquals(start, focused(visit));
        visit.press("ArrowDown");
        String below = focused(visit);
        assertTrue(below.contains(lower + "-vs-") && !below.equals(start), start + " ↓ " + below);
        visit.press("ArrowUp");
        assertEquals(start, focused(visit));
    }

    private static String focused(Visit visit) {
        return visit.evaluate("document.activeElement.href ?? ''").toString();
    }

    @Test
    void theHeadersOfTheMatrixStayInSight(Browsing browsing) {
        try (Visit visit = browsing.visit(settings -> settings.setViewportSize(360, 640))) {
            visit.to(MATRIX);
            Locator cell = visit.all("table.matrix td a[href$='530-vs-550']");
            cell.evaluate("cell => cell.scrollIntoView({block: 'center', inline: 'center'})");
            visit.settle();
            BoundingBox column =
                    visit.all("table.matrix thead th a[href$='530']").first().boundingBox();
            BoundingBox row =
                    visit.all("table.matrix tbody th a[href$='550']").first().boundingBox();
            BoundingBox here = cell.boundingBox();
            assertTrue(column.y >= 0 && column.y < here.y, "column header at " + column.y);
            assertTrue(row.x >= 0 && row.x < here.x, "row header at " + row.x);
        }
    }

    @Test
    void theLegendFiltersTheMatrix(Browsing browsing) {
        try (Visit visit = browsing.visit().to(MATRIX)) {
            Locator twins = visit.all("[data-relation=twins]").first();
            String unlike =
                    "a => Number(getComputedStyle(a).opacity) + getComputedStyle(a.parentElement).opacity + getComputedStyle(a.parentElement).backgroundColor + getComputedStyle(a).color + getComputedStyle(a).visibility";
            Locator twin = visit.all("table.matrix td a[href$='450-vs-550']");
            Locator other = visit.all("table.matrix td a[href$='331-vs-530']");
            Object before = twin.evaluate(unlike);
            Object otherBefore = other.evaluate(unlike);
            assertEquals("false", twins.getAttribute("aria-pressed"));
            twins.click();
            assertEquals("true", twins.getAttribute("aria-pressed"));
            assertEquals(before, twin.evaluate(unlike));
            assertFalse(otherBefore.equals(other.evaluate(unlike)), "what is no twin steps back");
            twins.click();
            assertEquals("false", twins.getAttribute("aria-pressed"));
            assertEquals(otherBefore, other.evaluate(unlike));
        }
    }

    @Test
    void theDialoguesOfAPairStandSideBySide(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/331-vs-530")) {
            List<Locator> figures = visit.all("figure.dialogue").all();
            assertEquals(2, figures.size());
            BoundingBox one = figures.get(0).boundingBox();
            BoundingBox other = figures.get(1).boundingBox();
            assertEquals(one.y, other.y, 1);
            assertTrue(other.x >= one.x + one.width);
        }
    }

    @Test
    void thePairsThatPeopleConfuseStandOnTheCodeBestFirst(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/530")) {
            List<String> pairs = visit.all("#compare + ul a").allTextContents();
            assertTrue(pairs.size() > 2, pairs.toString());
            assertTrue(pairs.indexOf("331 vs 530") >= 0, pairs.toString());
            assertTrue(pairs.indexOf("331 vs 530") < pairs.indexOf("430 vs 530"));
        }
    }

    @Test
    void fromARelatedPairTheStepsLeadToRelatedPairs(Browsing browsing) {
        String steps = "nav.steps a[rel=next]";
        try (Visit visit = browsing.visit().to("ftp/331-vs-530")) {
            String first = visit.address();
            for (int step = 0; step < 3; step++) {
                visit.all(steps).click();
                visit.arriveWhere(address -> address.matches("ftp/\\d{3}-vs-\\d{3}"));
                assertEquals(0, visit.all(".badges .unrelated").count(), visit.address());
            }
            assertFalse(visit.address().equals(first));
            visit.all("nav.steps a[rel=prev]").click();
            visit.to("ftp/110-vs-331");
            assertEquals(1, visit.all(".badges .unrelated").count());
            assertEquals(0, visit.all(steps).count(), "an unrelated pair is no step");
        }
    }

    @Test
    void whatDiffersStandsFirstAndWhatIsSharedIsFolded(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/331-vs-530")) {
            assertTrue(visit.all("table.axes tbody tr").first().isVisible());
            Locator folded = visit.all("main details:not([open])").first();
            folded.locator("summary").click();
            assertTrue(folded.page().locator("main details[open] *").nth(2).isVisible());
        }
    }
}
