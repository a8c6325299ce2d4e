package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * A dialogue as it stands on a page.
 *
 * @param caption what it shows
 * @param lines its lines
 */
public record DialogueView(Html caption, List<Line> lines) {

    /** Copies the list. */
    public DialogueView {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param speaker the letter before it
     * @param text the literal text
     */
    public record Line(String speaker, String text) {}
}
