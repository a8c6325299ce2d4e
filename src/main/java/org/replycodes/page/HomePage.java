package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * The home page: all codes of the default protocol, and what people ask.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param table the codes by class and group
 * @param unofficial the codes that no current document defines
 * @param questions what people ask, each a link
 * @param pairs the pairs people confuse most
 * @param compare the page of all pairs
 */
public record HomePage(
        Frame frame,
        String name,
        Html summary,
        CodeTable table,
        List<CodeItem> unofficial,
        Html questions,
        List<PairItem> pairs,
        Link compare)
        implements Page {

    /** Copies the lists. */
    public HomePage {
        unofficial = List.copyOf(unofficial);
        pairs = List.copyOf(pairs);
    }
}
