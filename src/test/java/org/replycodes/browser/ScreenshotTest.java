package org.replycodes.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes pictures of every kind of page, to be looked at by people, such as {@code
 * target/screenshots/real/ftp-331-vs-530-360-dark.png}. It holds nothing but that the pages load.
 */
@ExtendWith(RealBrowser.class)
class ScreenshotTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** Pages on which color says something that has to be seen without it, too. */
    private static final List<String> CONTRASTED =
            List.of("", "ftp/530", "ftp/331-vs-530", "ftp/compare", "ftp/messages/530");

    /** Lists may be very long; what is wrong with them shows at their beginning. */
    private static final int HEIGHT = 2400;

    @Test
    void takePicturesOfTheRealPages(Browsing browsing) {
        try (Visit visit = browsing.visit()) {
            browsing.real()
                    .onePageOfEachKind()
                    .forEach(page -> takePictures(visit, "real", page, WIDTHS, SCHEMES));
        }
        try (Visit visit = browsing.visit(browsing.atRoot()).missing()) {
            takePictures(visit, "real", "ftp/55O", WIDTHS, SCHEMES);
        }
    }

    @Test
    void takePicturesOfPagesFromRightToLeft(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.mirrored())) {
            browsing.mirrored()
                    .onePageOfEachKind()
                    .forEach(
                            page ->
                                    takePictures(
                                            visit,
                                            "mirrored",
                                            page,
                                            List.of(360, 1280),
                                            SCHEMES.subList(0, 1)));
        }
    }

    /** As with a contrast theme of Windows: the colors of the machine, none of the site. */
    @Test
    void takePicturesInForcedColors(Browsing browsing) {
        for (String root : List.of("", "ar/")) {
            try (Visit visit =
                    browsing.visit(settings -> settings.setForcedColors(ForcedColors.ACTIVE))) {
                for (String page : CONTRASTED) {
                    takePictures(visit, "forced", root + page, List.of(390, 1280), SCHEMES);
                }
            }
            try (Visit visit =
                    browsing.visit(
                                    browsing.atRoot(),
                                    settings -> settings.setForcedColors(ForcedColors.ACTIVE))
                            .missing()) {
                takePictures(visit, "forced", root + "ftp/55O", List.of(390, 1280), SCHEMES);
            }
        }
    }

    private static void takePictures(
            Visit visit,
            String site,
            String page,
            List<Integer> widths,
            List<ColorScheme> schemes) {
        visit.to(page);
        for (int width : widths) {
            visit.page().setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : schemes) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String name =
                        "%s-%d-%s.png"
                                .formatted(
                                        page.isEmpty()
                                                ? "home"
                                                : page.replaceAll("/$", "-index").replace('/', '-'),
                                        width,
                                        scheme.name().toLowerCase(Locale.ROOT));
                visit.page()
                        .screenshot(
                                new Page.ScreenshotOptions()
                                        .setPath(PICTURES.resolve(site).resolve(name)));
            }
        }
    }
}
