package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Language;
import org.replycodes.testing.PseudoSite;

/** Nothing has to be scrolled sideways: not on the smallest telephone, not at 200 % zoom. */
@ExtendWith({RealBrowser.class, PseudoSite.Resolver.class})
class WidthTest {

    /** What sticks out without a scroll bar of its own, the innermost elements only. */
    private static final String TOO_WIDE =
            """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const out = element => {
                const box = element.getBoundingClientRect();
                return box.right > room + 0.5 || box.left < -0.5;
              };
              const scrolls = element => element !== document.body
                  && getComputedStyle(element).overflowX !== 'visible';
              const held = element => element !== document.body
                  && (scrolls(element.parentElement) || held(element.parentElement));
              const wide = [...document.body.querySelectorAll('*')].filter(element =>
                  out(element) && !held(element) && ![...element.children].some(out));
              return wide.slice(0, 3).map(element => element.outerHTML.slice(0, 120))
                  .concat('the page is ' + document.documentElement.scrollWidth + ' wide');
            }
            """;

    /** A screen of 1280 pixels at 200 % zoom is 640 wide. */
    private static final List<Integer> WIDTHS = List.of(320, 360, 640);

    private final List<String> findings = new ArrayList<>();

    @Test
    void noRealPageIsWiderThanTheScreen(Browsing browsing) {
        measure(browsing, browsing.real());
        assertEquals(List.of(), findings);
    }

    @Test
    void noPageFromRightToLeftIsWiderThanTheScreen(Browsing browsing) {
        measure(browsing, browsing.mirrored());
        assertEquals(List.of(), findings);
    }

    @Test
    void thePageForUnknownAddressesIsNotWiderThanTheScreen(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.atRoot())) {
            measure(visit.missing(), "nowhere");
        }
        assertEquals(List.of(), findings);
    }

    /** Long words, other scripts: the pages that people see most, in every language. */
    @Test
    void noLanguageIsTooLongForTheScreen(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            for (Language language : browsing.real().built().source().languages().all()) {
                String root = language.isDefault() ? "" : language.path() + "/";
                for (String page : List.of("", "ftp/530", "ftp/331-vs-530", "ftp/compare")) {
                    measure(visit, root + page);
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    /** Words of 40 % more letters, and the whole site from right to left. */
    @Test
    void noPseudoLanguageIsTooLongForTheScreen(Browsing browsing, PseudoSite pseudo) {
        try (ServedSite site = ServedSite.at("/", pseudo.built());
                Visit visit = browsing.visit(site)) {
            for (Language language : pseudo.built().source().languages().all()) {
                site.onePageOfEachKind(language).forEach(page -> measure(visit, page));
            }
        }
        assertEquals(List.of(), findings);
    }

    private void measure(Browsing browsing, ServedSite site) {
        try (Visit visit = browsing.visit(site)) {
            site.onePageOfEachKind().forEach(page -> measure(visit, page));
        }
    }

    private void measure(Visit visit, String page) {
        visit.to(page);
        for (int width : WIDTHS) {
            visit.page().setViewportSize(width, 640);
            visit.settle();
            for (Object wide : (List<?>) visit.evaluate(TOO_WIDE)) {
                findings.add("%s at %d px: %s".formatted(page, width, wide));
            }
        }
    }
}
