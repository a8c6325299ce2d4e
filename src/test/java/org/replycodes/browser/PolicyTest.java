package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser keeps the page's policy: what stands in no file of the site does not run. */
@ExtendWith(RealBrowser.class)
class PolicyTest {

    /**
     * Also shows that a visit notices what is refused: otherwise its silence would mean nothing.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.body.append(Object.assign(document.createElement('script'),"
                        + " {textContent: 'window.ran = true'}))",
                "document.body.setAttribute('onclick', 'window.ran = true'); document.body.click()",
                "document.body.setAttribute('style', 'color: red')",
                "document.body.append(Object.assign(document.createElement('style'),"
                        + " {textContent: '* { color: red }'}))",
                "document.body.append(Object.assign(new Image(), {src: 'https://example.com/x.png'}))",
                "document.body.append(Object.assign(document.createElement('script'),"
                        + " {src: 'https://example.com/x.js'}))",
                "fetch('https://example.com/x').catch(() => 0)",
                "document.body.append(Object.assign(document.createElement('iframe'),"
                        + " {src: location.href}))",
                "document.head.append(Object.assign(document.createElement('base'),"
                        + " {href: 'https://example.com/'}))"
            })
    void whatIsNotTheSitesOwnIsRefused(String attempt, Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/530")) {
            visit.evaluate("() => { " + attempt + " }");
            visit.settle();
            assertTrue(
                    visit.complaints().stream()
                            .anyMatch(words -> words.startsWith("policy refused")),
                    visit.complaints().toString());
            assertFalse(visit.is("window.ran === true"));
            visit.complaints().clear();
        }
    }

    @Test
    void nothingIsStoredUnlessTheReaderChooses(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            browsing.real().onePageOfEachKind().stream()
                    .filter(page -> !page.contains("-vs-"))
                    .forEach(visit::to);
            assertEquals("", visit.evaluate("document.cookie"));
            assertEquals(0, visit.evaluate("localStorage.length + sessionStorage.length"));
        }
    }
}
