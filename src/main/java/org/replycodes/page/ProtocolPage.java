package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * How a protocol's replies work, and everything below it.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param sections how replies work
 * @param codes all codes
 * @param indexes what else there is
 */
public record ProtocolPage(
        Frame frame,
        String name,
        Html summary,
        List<Section> sections,
        List<CodeItem> codes,
        List<IndexPage.Entry> indexes)
        implements Page {

    /** Copies the lists. */
    public ProtocolPage {
        sections = List.copyOf(sections);
        codes = List.copyOf(codes);
        indexes = List.copyOf(indexes);
    }
}
