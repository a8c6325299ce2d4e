package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light and dark follow the machine or the reader's choice, at once and on every page. */
@ExtendWith(RealBrowser.class)
class ThemeTest {

    private static final String BACKGROUND = "getComputedStyle(document.body).backgroundColor";

    /** Notes the background whenever the browser is about to paint. */
    private static final String EVERY_PICTURE =
            """
            window.pictures = [];
            const look = () => {
              if (document.body) window.pictures.push(%s);
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """
                    .formatted(BACKGROUND);

    private static String background(Visit visit) {
        visit.settle();
        return visit.evaluate(BACKGROUND).toString();
    }

    private static void choose(Visit visit, String theme) {
        visit.all("[data-theme-choice=" + theme + "]").first().click();
    }

    private static void setMachine(Visit visit, ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    @Test
    void theChoiceOfTheReaderBeatsThatOfTheMachine(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            String light = background(visit);
            setMachine(visit, ColorScheme.DARK);
            String dark = background(visit);
            assertNotEquals(light, dark);
            choose(visit, "light");
            assertEquals(light, background(visit));
            setMachine(visit, ColorScheme.LIGHT);
            choose(visit, "dark");
            assertEquals(dark, background(visit));
            choose(visit, "auto");
            assertEquals(light, background(visit));
            setMachine(visit, ColorScheme.DARK);
            assertEquals(dark, background(visit));
        }
    }

    /** The script of the site is held back: nothing is shown before it has chosen the theme. */
    @Test
    void aChoiceHoldsOnTheNextPageFromTheFirstPicture(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            choose(visit, "dark");
            String dark = background(visit);
            List<Route> scripts = new ArrayList<>();
            visit.page().route("**/*.js", scripts::add);
            visit.page().addInitScript(EVERY_PICTURE);
            visit.page()
                    .navigate(
                            browsing.real().address("ftp/530"),
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            visit.page().waitForTimeout(300);
            visit.page().unroute("**/*.js");
            scripts.forEach(Route::resume);
            visit.until("window.pictures.length > 2");
            assertEquals(1, scripts.size());
            assertEquals(Set.of(dark), Set.copyOf((List<?>) visit.evaluate("window.pictures")));
        }
    }

    @Test
    void aChosenDarkPageBarsNobody(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            choose(visit, "dark");
            visit.to("ftp/331-vs-530");
            assertEquals(List.of(), Axe.violations(visit).toList());
        }
    }

    @Test
    void theChoiceIsShown(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            choose(visit, "dark");
            visit.to("ftp/530");
            for (String theme : List.of("auto", "light", "dark")) {
                assertEquals(
                        String.valueOf(theme.equals("dark")),
                        visit.all("[data-theme-choice=" + theme + "]")
                                .first()
                                .getAttribute("aria-pressed"));
            }
        }
    }

    /** From page to page, where the browser can. */
    @Test
    void pagesFadeIntoEachOtherUnlessNobodyWantsMotion(Browsing browsing) {
        for (ReducedMotion motion : ReducedMotion.values()) {
            try (Visit visit = browsing.visit(settings -> settings.setReducedMotion(motion))) {
                visit.page()
                        .addInitScript(
                                "addEventListener('pagereveal', reveal =>"
                                        + " { window.fades = Boolean(reveal.viewTransition); })");
                visit.to("ftp/530");
                visit.all("nav.crumbs a").last().click();
                visit.arriveAt("ftp/");
                visit.until("window.fades !== undefined");
                assertEquals(motion == ReducedMotion.NO_PREFERENCE, visit.is("window.fades"));
            }
        }
    }

    @Test
    void nothingMovesForWhoAsksForThat(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            for (String page : browsing.real().onePageOfEachKind()) {
                visit.to(page);
                assertEquals(
                        List.of(),
                        visit.evaluate(
                                """
                                [...document.querySelectorAll('*')]
                                    .filter(element => {
                                      const style = getComputedStyle(element);
                                      return parseFloat(style.transitionDuration) > 0.01
                                          || parseFloat(style.animationDuration) > 0.01
                                          || style.scrollBehavior === 'smooth';
                                    })
                                    .map(element => element.outerHTML.slice(0, 100))
                                """),
                        page);
            }
        }
    }

    @Test
    void forcedColorsLeaveEveryMarkInSight(Browsing browsing) {
        try (Visit visit =
                browsing.visit(settings -> settings.setForcedColors(ForcedColors.ACTIVE))) {
            visit.to("ftp/331-vs-530");
            visit.press("Tab");
            assertNotEquals(
                    "none",
                    visit.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
            assertEquals(
                    List.of(),
                    visit.evaluate(
                            """
                            [...document.querySelectorAll('.badge, a.code, h1 span, h1 bdi')]
                                .filter(element => element.textContent.trim())
                                .filter(element => {
                                  const style = getComputedStyle(element);
                                  return style.forcedColorAdjust === 'none'
                                      || style.color === style.backgroundColor;
                                })
                                .map(element => element.outerHTML.slice(0, 100))
                            """));
        }
    }
}
