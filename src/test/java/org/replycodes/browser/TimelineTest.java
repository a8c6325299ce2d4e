package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of a session shows where codes occur; words beside it say the same. */
@ExtendWith(RealBrowser.class)
class TimelineTest {

    @ParameterizedTest
    @ValueSource(strings = {"ftp/530", "ftp/331-vs-530", "ftp/150-vs-226"})
    void theDrawingHasATwinInWords(String page, Browsing browsing) {
        for (int width : List.of(320, 1280)) {
            try (Visit visit =
                    browsing.visit(settings -> settings.setViewportSize(width, 800)).to(page)) {
                BoundingBox box = visit.all(".session svg").boundingBox();
                assertTrue(box.width > 200 && box.height > 4, "it can be seen");
                assertFalse(visit.all(".session ol").innerText().isBlank(), "it can be read");
            }
        }
    }

    /** A session that is read from the right begins at the right. */
    @Test
    void itIsMirroredFromRightToLeft(Browsing browsing) {
        double left = firstMark(browsing.visit(browsing.bilingual()).to("toy/220"));
        double right = firstMark(browsing.visit(browsing.mirrored()).to("toy/220"));
        assertEquals(left, 1 - right, 0.06);
        assertTrue(left < 0.5, "the greeting comes early, but stands at " + left);
    }

    /** Where the first mark of a code stands, from 0 at the left to 1 at the right. */
    private static double firstMark(Visit visit) {
        try (visit) {
            BoundingBox drawing = visit.all(".session svg").first().boundingBox();
            List<Locator> marks = visit.all(".session path[class]").all();
            BoundingBox mark = marks.get(0).boundingBox();
            return (mark.x + mark.width / 2 - drawing.x) / drawing.width;
        }
    }
}
