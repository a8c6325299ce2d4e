package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An address with a slip in it gets a link to the page that was meant, at the root of a host and
 * below a project path.
 */
@ExtendWith(RealBrowser.class)
class NotFoundTest {

    @ParameterizedTest
    @CsvSource({
        "ftp/530-vs-331, ftp/331-vs-530",
        "ftp/55O, ftp/550",
        "ftp/530/, ftp/530",
        "530, ftp/530",
        "ftp/331-vs-530/, ftp/331-vs-530",
        "ftp/commands/STOR, ftp/commands/stor"
    })
    void aSlipIsRepairedAtTheRoot(String slip, String page, Browsing browsing) {
        repair(browsing.visit(browsing.atRoot()), slip, page);
    }

    @ParameterizedTest
    @CsvSource({
        "toy/550-vs-450, toy/450-vs-550",
        "toy/55O, toy/550",
        "toy/530/, toy/530",
        "530, toy/530",
        "pt-br/530, pt-br/toy/530",
        "pt-br/toy/550-vs-450, pt-br/toy/450-vs-550",
        "pt-br/toy/55O, pt-br/toy/550"
    })
    void aSlipIsRepairedBelowAProjectPath(String slip, String page, Browsing browsing) {
        repair(browsing.visit(browsing.bilingual()), slip, page);
    }

    private static void repair(Visit visit, String slip, String page) {
        try (visit) {
            visit.missing().to(slip).all("a.suggestion").click();
            visit.arriveAt(page);
            assertTrue(visit.all("h1").isVisible());
        }
    }

    /** Nothing that exists looks like these: no suggestion is better than a wrong one. */
    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "ftp/999", "ftp/530-vs-999", "%3Cb%3E", "ftp/530-vs-530x"})
    void whatCannotBeMeantIsNotSuggested(String address, Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot()).missing().to(address)) {
            visit.settle();
            assertEquals(address, visit.address());
            for (Locator suggestion : visit.all("a.suggestion:visible").all()) {
                String target = suggestion.evaluate("link => link.href").toString();
                assertEquals(200, visit.page().request().get(target).status(), target);
            }
            assertTrue(visit.all("main a[href='/ftp/530']").first().isVisible());
        }
    }

    @Test
    void theWordsAreInTheLanguageOfTheAddress(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.bilingual()).missing()) {
            visit.to("nowhere");
            assertEquals(1, visit.all("h1:visible").count());
            assertTrue(!visit.all("h1:visible").textContent().contains("pt-BR-"));
            visit.to("pt-br/nowhere");
            assertEquals(1, visit.all("h1:visible").count());
            assertTrue(visit.all("h1:visible").textContent().contains("pt-BR-"));
            assertEquals(
                    "pt-BR", visit.all("h1:visible").evaluate("h1 => h1.closest('[lang]').lang"));
        }
    }

    /** Below each other in two languages, nobody could read it: all of it changes. */
    @Test
    void everythingAroundIsInTheLanguageOfTheAddressToo(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot()).missing()) {
            visit.to("ar/ftp/55O").until("document.documentElement.lang === 'ar'");
            assertEquals("rtl", visit.evaluate("document.documentElement.dir"));
            for (String words : List.of("header nav", "main", "footer", ".skip")) {
                String text = visit.all(words).first().textContent();
                long arabic = text.codePoints().filter(NotFoundTest::isArabic).count();
                long latin = text.codePoints().filter(NotFoundTest::isLatin).count();
                assertTrue(arabic > 4 * latin, words + ": " + text);
            }
            visit.all("a.suggestion").waitFor();
            assertTrue(
                    visit.all("a.suggestion")
                            .textContent()
                            .codePoints()
                            .anyMatch(NotFoundTest::isArabic));
            for (Locator link : visit.all("header a, main a:not(.versions a)").all()) {
                String target = link.evaluate("link => link.pathname").toString();
                assertTrue(target.startsWith("/ar/"), target);
            }
            visit.search().fill("530");
            visit.press("Enter");
            visit.arriveAt("ar/ftp/530");
        }
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** An empty page would be worse than one without a suggestion. */
    @Test
    void whatDoesNotComeIsNotWaitedFor(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot()).missing()) {
            visit.page().route("**/search-*.json", unanswered -> {});
            visit.to("ftp/55O");
            assertEquals(0, visit.all("a.suggestion").count());
            assertTrue(visit.all("main a[href='/ftp/550']").first().isVisible());
        }
    }

    @Test
    void withoutAScriptItStillHelps(Browsing browsing) {
        try (Visit visit =
                browsing.visit(
                        browsing.bilingual(), settings -> settings.setJavaScriptEnabled(false))) {
            visit.missing().to("toy/deep/down/55O");
            assertTrue(visit.all("h1").first().isVisible());
            for (String home : List.of("/toycodes/", "/toycodes/pt-br/")) {
                assertTrue(visit.all(".versions a[href='" + home + "']").isVisible(), home);
            }
            visit.all("main a[href='/toycodes/toy/550']").first().click();
            visit.arriveAt("toy/550");
        }
    }
}
