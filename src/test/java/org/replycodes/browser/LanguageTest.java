package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader changes the language and stays on the page. */
@ExtendWith(RealBrowser.class)
class LanguageTest {

    private static final String SWITCHER = "header nav:has(a[lang])";

    @ParameterizedTest
    @ValueSource(strings = {"", "about", "toy/", "toy/550", "toy/450-vs-550", "toy/commands/get"})
    void theSwitcherKeepsThePage(String page, Browsing browsing) {
        // Its menu opens without a script.
        try (Visit visit =
                browsing.visit(
                                browsing.bilingual(),
                                settings -> settings.setJavaScriptEnabled(false))
                        .to(page)) {
            change(visit, "pt-BR");
            visit.arriveAt("pt-br/" + page);
            assertEquals("pt-BR", visit.evaluate("document.documentElement.lang"));
            change(visit, "en");
            visit.arriveAt(page);
        }
    }

    @Test
    void theCurrentLanguageIsWrittenOutInItsOwnWords(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.bilingual()).to("pt-br/toy/550")) {
            assertEquals("Português (Brasil)", visit.all(SWITCHER + " summary").innerText());
            visit.all(SWITCHER + " summary").click();
            assertEquals(
                    "Português (Brasil)", visit.all(SWITCHER + " a[aria-current]").innerText());
            assertEquals(0, visit.all(SWITCHER + " img, " + SWITCHER + " svg").count(), "flags");
        }
    }

    private static void change(Visit visit, String language) {
        visit.all(SWITCHER + " summary").click();
        visit.all(SWITCHER + " a[lang=" + language + "]").click();
    }
}
