package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads without scripts misses nothing, and sees nothing that does nothing. */
@ExtendWith(RealBrowser.class)
class WithoutScriptTest {

    /** Headings, paragraphs, rows, lines: what carries text by itself, as far as it is shown. */
    private static final String SHOWN =
            """
            () => [...document.querySelectorAll(
                    'main :is(h1, h2, h3, p, li, dt, dd, tr, pre, figcaption)')]
                .filter(element => element.checkVisibility({visibilityProperty: true}))
                .map(element => element.textContent.replace(/\\s+/g, ' ').trim())
                .filter(text => text)
            """;

    private static final String WRITTEN =
            """
            () => [...document.querySelectorAll(
                    'main :is(h1, h2, h3, p, li, dt, dd, tr, pre, figcaption)')]
                .filter(element => !element.closest('details:not([open]), .script'))
                .map(element => element.textContent.replace(/\\s+/g, ' ').trim())
                .filter(text => text)
            """;

    private static Visit visit(Browsing browsing) {
        return browsing.visit(settings -> settings.setJavaScriptEnabled(false));
    }

    @Test
    void everythingThatIsWrittenIsShown(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        try (Visit visit = visit(browsing)) {
            for (String page : browsing.real().onePageOfEachKind()) {
                visit.to(page);
                Set<Object> hidden = new TreeSet<>((List<?>) visit.evaluate(WRITTEN));
                hidden.removeAll((List<?>) visit.evaluate(SHOWN));
                hidden.forEach(text -> findings.add(page + " hides: " + text));
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void nothingWaitsForAScript(Browsing browsing) {
        List<String> findings = new ArrayList<>();
        try (Visit visit = visit(browsing)) {
            for (String page : browsing.real().onePageOfEachKind()) {
                visit.to(page);
                visit
                        .all("button:visible, select:visible, [data-theme-choice]:visible")
                        .all()
                        .stream()
                        .filter(control -> !control.evaluate("e => !!e.form").equals(true))
                        .map(control -> control.evaluate("e => e.outerHTML"))
                        .forEach(control -> findings.add(page + ": " + control));
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void theSearchLeadsToAPageThatListsEverything(Browsing browsing) {
        try (Visit visit = visit(browsing).to("ftp/331-vs-530")) {
            visit.all("input[type=search][name=q]").fill("530");
            visit.all("input[type=search][name=q]").press("Enter");
            visit.page().waitForURL(address -> !address.endsWith("331-vs-530"));
            List<String> codes = browsing.real().codes();
            assertTrue(codes.size() > 40, codes.toString());
            for (String code : codes) {
                assertTrue(
                        visit.all("main a[href$='" + code.substring(4) + "']").count() > 0,
                        code + " is not on " + visit.address());
            }
        }
    }

    @Test
    void theWayFromTheTableToACodeAndToAPairNeedsNoScript(Browsing browsing) {
        try (Visit visit = visit(browsing).to("")) {
            visit.all("table.all a.code").filter(Wanted.with("530")).click();
            assertEquals("ftp/530", visit.address());
            visit.all("main a[href$='331-vs-530']").first().click();
            assertEquals("ftp/331-vs-530", visit.address());
            visit.to("ftp/compare");
            visit.all("table.matrix a[href$='450-vs-550']").click();
            assertEquals("ftp/450-vs-550", visit.address());
        }
    }

    @Test
    void darkIsDarkWithoutAScript(Browsing browsing) {
        String background = "() => getComputedStyle(document.body).backgroundColor";
        try (Visit light = visit(browsing).to("");
                Visit dark =
                        browsing.visit(
                                        settings ->
                                                settings.setJavaScriptEnabled(false)
                                                        .setColorScheme(ColorScheme.DARK))
                                .to("")) {
            assertTrue(
                    !light.evaluate(background).equals(dark.evaluate(background)),
                    "one background for both");
        }
    }
}
