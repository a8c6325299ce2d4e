package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * A reply class or a function group: what its digit says, and the codes that have it.
 *
 * @param frame what stands around
 * @param kind {@code class} or {@code group}
 * @param pattern the pattern of its codes
 * @param name its name in words
 * @param summary the opening paragraph
 * @param sections what it means and how to use it
 * @param codes its codes, in order
 */
public record GroupingPage(
        Frame frame,
        String kind,
        String pattern,
        String name,
        Html summary,
        List<Section> sections,
        List<CodeItem> codes)
        implements Page {

    /** Copies the lists. */
    public GroupingPage {
        sections = List.copyOf(sections);
        codes = List.copyOf(codes);
    }
}
