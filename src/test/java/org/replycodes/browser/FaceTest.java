package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The face of the site: three digits, each over what it says. */
@ExtendWith(RealBrowser.class)
class FaceTest {

    private static final String DIGITS = ".digits > li";
    private static final String COLOR = "element => getComputedStyle(element).color";
    private static final String WEIGHT = "element => getComputedStyle(element).fontWeight";

    @ParameterizedTest
    @ValueSource(strings = {"ftp/530", "ja/ftp/530", "ar/ftp/530"})
    void eachDigitStandsOverWhatItSays(String page, Browsing browsing) {
        try (Visit visit = browsing.visit().to(page)) {
            List<Locator> digits = visit.all(DIGITS).all();
            assertEquals(3, digits.size());
            double before = -1;
            for (int place = 0; place < 3; place++) {
                Locator digit = digits.get(place).locator("bdi").first();
                Locator words = digits.get(place).locator("span");
                BoundingBox box = digit.boundingBox();
                assertEquals("530".substring(place, place + 1), digit.textContent());
                assertTrue(box.height > 50, "it is the largest thing on the page");
                assertTrue(box.x > before, "digits run from the left in every language");
                assertTrue(words.boundingBox().y >= box.y + box.height - 1);
                assertTrue(words.textContent().length() > 3, words.textContent());
                before = box.x;
            }
            assertTrue(digits.get(0).locator("a").getAttribute("href").endsWith("/5yz"));
            assertTrue(digits.get(1).locator("a").getAttribute("href").endsWith("/x3z"));
        }
    }

    @Test
    void theDigitsThatDifferStandOut(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/331-vs-530")) {
            for (Locator code : visit.all("h1 > span > bdi").all()) {
                Locator shared = code.locator("i");
                assertEquals("3", shared.textContent());
                assertNotEquals(code.evaluate(COLOR), shared.evaluate(COLOR));
                assertTrue(
                        Integer.parseInt(shared.evaluate(WEIGHT).toString())
                                < Integer.parseInt(code.evaluate(WEIGHT).toString()));
            }
        }
    }

    /** The digit stands beside its color, so that nobody has to see colors. */
    @Test
    void eachClassHasAColorOfItsOwnInLightAndDark(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            for (String scheme : List.of("light", "dark")) {
                visit.all("[data-theme-choice=" + scheme + "]").click();
                List<Object> colors =
                        visit.all("table.all tbody th bdi").all().stream()
                                .map(pattern -> pattern.evaluate(COLOR))
                                .toList();
                assertEquals(6, colors.size());
                assertEquals(6, colors.stream().distinct().count(), colors.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ftp/classes/5yz, 5yz",
        "ftp/groups/x3z, x3z",
        "ftp/messages/550, 550",
        "ftp/commands/stor, STOR"
    })
    void aPageOfOneThingShowsItLarge(String page, String thing, Browsing browsing) {
        try (Visit visit = browsing.visit().to(page)) {
            Locator large = visit.all("h1 > :is(bdi, code)");
            assertEquals(thing, large.textContent());
            assertTrue(large.boundingBox().height > 50);
        }
    }
}
