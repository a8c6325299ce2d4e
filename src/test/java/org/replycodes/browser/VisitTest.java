package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

/** A visit notices what goes wrong: otherwise the silence of all others would mean nothing. */
@ExtendWith(RealBrowser.class)
class VisitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "console.log('hello') | log on",
                "console.warn('hello') | warning on",
                "setTimeout(() => missing.thing) | error in a script",
                "Promise.reject(new Error('late')) | error in a script",
                "fetch('no-such-file') | is 404"
            })
    void aVisitFailsWhenTheBrowserComplains(String script, String complaint, Browsing browsing) {
        Visit visit = browsing.visit().to("about");
        visit.evaluate("() => { " + script + " }");
        visit.settle();
        visit.settle();
        AssertionFailedError error = assertThrows(AssertionFailedError.class, visit::close);
        assertTrue(error.getMessage().contains(complaint), error.getMessage());
    }

    @Test
    void aVisitFailsWhenARequestFails(Browsing browsing) {
        Visit visit = browsing.visit();
        visit.page().route("**/*.css", Route::abort);
        visit.to("about");
        assertThrows(AssertionFailedError.class, visit::close);
    }

    @Test
    void aVisitFailsWhenAPageIsNotThere(Browsing browsing) {
        Visit visit = browsing.visit(browsing.atRoot()).to("nowhere");
        AssertionFailedError error = assertThrows(AssertionFailedError.class, visit::close);
        assertTrue(error.getMessage().contains("is 404"), error.getMessage());
    }

    @Test
    void theServerAnswersAsGitHubPagesDoes(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            assertEquals(200, status(visit, "ftp/530"));
            assertEquals(200, status(visit, "ftp/530.html"));
            assertEquals(200, status(visit, "ftp/commands/"));
            assertEquals(404, status(visit, "ftp/530/"));
            assertEquals(404, status(visit, "ftp/commands/STOR"));
            assertEquals(404, status(visit, "../secret"));
            visit.to("ftp/commands");
            assertEquals("ftp/commands/", visit.address());
        }
    }

    private static int status(Visit visit, String address) {
        return visit.page().request().get(visit.site().address(address)).status();
    }
}
