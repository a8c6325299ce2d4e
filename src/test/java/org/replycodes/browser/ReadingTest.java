package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps while reading: copies, links to places, previews, paper, the keyboard. */
@ExtendWith(RealBrowser.class)
class ReadingTest {

    private static final String CODE = "ftp/530";
    private static final String PREVIEW = "[role=tooltip]";
    private static final String LINK = "main a.code[href$='331']";

    @ParameterizedTest
    @ValueSource(strings = {CODE, "ftp/331-vs-530"})
    void aDialogueIsCopiedWithOneClick(String page, Browsing browsing) {
        try (Visit visit =
                browsing.visit(
                        settings ->
                                settings.setPermissions(
                                        List.of("clipboard-read", "clipboard-write")))) {
            visit.to(page);
            Locator figure = visit.all("figure.dialogue").first();
            Object lines = figure.locator("samp").evaluate("samp => samp.textContent");
            Locator button = figure.locator("button.copy");
            Object before = button.textContent();
            button.click();
            visit.until("navigator.clipboard.readText().then(text => text.length > 0)");
            assertEquals(lines, visit.evaluate("navigator.clipboard.readText()"));
            assertTrue(before.toString().length() > 1, "the button says what it does");
        }
    }

    @Test
    void headingsHaveALinkToThemselves(Browsing browsing) {
        try (Visit visit = browsing.visit().to(CODE)) {
            List<Locator> links = visit.all("main h2 a.permalink").all();
            assertEquals(
                    visit.all("main h2[id]:visible:not(nav h2, .unseen)").count(), links.size());
            for (Locator link : links) {
                Object id = link.evaluate("link => link.closest('[id]').id");
                assertEquals("#" + id, link.getAttribute("href"));
                assertFalse(name(link).isBlank(), "link to " + id + " says nothing");
            }
            links.get(1).focus();
            visit.press("Enter");
            visit.arriveAt(CODE + links.get(1).getAttribute("href"));
        }
    }

    private static String name(Locator link) {
        return link.evaluate("link => link.getAttribute('aria-label') ?? link.textContent")
                .toString();
    }

    @Test
    void aLinkedCodeShowsItsSummaryUnderThePointer(Browsing browsing) {
        try (Visit visit = browsing.visit().to(CODE)) {
            assertTrue(visit.requests().stream().noneMatch(file -> file.contains("/search-")));
            assertEquals(0, visit.all(PREVIEW + ":visible").count());
            Locator link = visit.all(LINK).first();
            link.hover();
            Locator preview = visit.all(PREVIEW + ":visible");
            preview.waitFor();
            String name = "331 User name okay, need password";
            String shown = preview.innerText().strip();
            assertTrue(shown.startsWith(name), shown);
            String summary = shown.substring(name.length()).replace("…", "").strip();
            assertTrue(summary.length() > 20 && textOf(browsing, "331").contains(summary), shown);
            assertEquals(preview.getAttribute("id"), link.getAttribute("aria-describedby"));
            BoundingBox box = preview.boundingBox();
            visit.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            visit.settle();
            assertTrue(preview.isVisible(), "it stays while the pointer is on it");
            visit.press("Escape");
            visit.all(PREVIEW).waitFor(Wanted.hidden());
        }
    }

    @Test
    void aLinkedCodeShowsItsSummaryUnderTheKeyboard(Browsing browsing) {
        try (Visit visit = browsing.visit().to(CODE)) {
            visit.all(LINK).first().focus();
            visit.all(PREVIEW + ":visible").waitFor();
            // The preview may lie on links: whoever wants them closes it.
            assertEquals(
                    List.of(),
                    Axe.violations(visit)
                            .filter(violation -> !violation.startsWith("target-size"))
                            .toList());
            visit.press("Escape");
            visit.all(PREVIEW).waitFor(Wanted.hidden());
        }
    }

    private static String textOf(Browsing browsing, String code) {
        return browsing.real().built().page("ftp/" + code + ".html").document().body().text();
    }

    @Test
    void paperShowsThePageAndNothingToPress(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            for (String page : List.of("", CODE, "ftp/331-vs-530", "ftp/compare")) {
                visit.to(page);
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertTrue(visit.all("h1").isVisible(), page);
                assertEquals(
                        0,
                        visit.all(
                                        "button:visible:not(.legend *), input:visible, select:visible,"
                                                + " a.permalink:visible, header nav:visible,"
                                                + " a.skip:visible")
                                .count(),
                        page);
            }
        }
    }

    @Test
    void paperShowsWhatIsFoldedOnTheScreen(Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/331-vs-530")) {
            Locator folded = visit.all("main details:not([open]) > :not(summary)").first();
            String shown = "element => element.checkVisibility({contentVisibilityAuto: true})";
            assertEquals(false, folded.evaluate(shown));
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(true, folded.evaluate(shown));
        }
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheContent(Browsing browsing) {
        try (Visit visit = browsing.visit().to(CODE)) {
            visit.press("Tab");
            assertTrue(visit.is("document.activeElement.matches('a.skip')"));
            BoundingBox box = visit.all("a.skip").boundingBox();
            assertTrue(box.y >= 0 && box.x >= 0, "it comes into sight");
            visit.press("Enter");
            visit.press("Tab");
            visit.until("document.activeElement.closest('main')");
        }
    }

    @Test
    void whatHasTheFocusIsSeen(Browsing browsing) {
        try (Visit visit = browsing.visit().to(CODE)) {
            for (int stop = 0; stop < 40; stop++) {
                visit.press("Tab");
                assertTrue(
                        visit.is(
                                """
                                (() => {
                                  const style = getComputedStyle(document.activeElement);
                                  return style.outlineStyle !== 'none'
                                      && parseFloat(style.outlineWidth) >= 2;
                                })()
                                """),
                        () ->
                                "no ring around "
                                        + visit.evaluate(
                                                "document.activeElement.outerHTML.slice(0, 120)"));
            }
        }
    }
}
