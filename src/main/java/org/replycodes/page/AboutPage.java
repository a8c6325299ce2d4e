package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/**
 * About the site: sources, method, translations.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param sections the sections
 * @param specifications the documents that claims are taken from
 */
public record AboutPage(
        Frame frame,
        String name,
        Html summary,
        List<Section> sections,
        List<SpecificationItem> specifications)
        implements Page {

    /** Copies the lists. */
    public AboutPage {
        sections = List.copyOf(sections);
        specifications = List.copyOf(specifications);
    }

    /**
     * A document.
     *
     * @param link its short name and address
     * @param title its title
     * @param status its status
     * @param year when it was published
     */
    public record SpecificationItem(
            Link link, Localized<String> title, Localized<String> status, int year) {}
}
