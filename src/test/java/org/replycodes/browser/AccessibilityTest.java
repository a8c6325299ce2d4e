package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Direction;

/** Axe finds nothing on any kind of page, light or dark, from the left or from the right. */
@ExtendWith(RealBrowser.class)
class AccessibilityTest {

    private final List<String> violations = new ArrayList<>();

    @Test
    void theRealPagesBarNobody(Browsing browsing) {
        inspect(browsing, browsing.real());
        assertEquals(List.of(), violations);
    }

    /** In another direction and another script. */
    @Test
    void theRealPagesInArabicBarNobody(Browsing browsing) {
        ServedSite site = browsing.real();
        try (Visit visit = browsing.visit(site)) {
            site.built().source().languages().all().stream()
                    .filter(language -> language.direction() == Direction.RTL)
                    .flatMap(language -> site.onePageOfEachKind(language).stream())
                    .forEach(page -> inspect(visit, page));
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void pagesFromRightToLeftBarNobody(Browsing browsing) {
        inspect(browsing, browsing.mirrored());
        assertEquals(List.of(), violations);
    }

    @Test
    void thePageForUnknownAddressesBarsNobody(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot())) {
            inspect(visit.missing(), "nowhere");
        }
        try (Visit visit = browsing.visit(browsing.mirrored())) {
            inspect(visit.missing(), "toy/55O");
        }
        assertEquals(List.of(), violations);
    }

    private void inspect(Browsing browsing, ServedSite site) {
        try (Visit visit = browsing.visit(site)) {
            site.onePageOfEachKind().forEach(page -> inspect(visit, page));
        }
    }

    private void inspect(Visit visit, String page) {
        visit.to(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.settle();
            Axe.violations(visit)
                    .forEach(
                            violation ->
                                    violations.add(
                                            "%s, %s: %s".formatted(page, scheme, violation)));
        }
    }
}
