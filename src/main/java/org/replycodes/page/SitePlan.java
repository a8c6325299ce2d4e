package org.replycodes.page;

import java.util.List;
import java.util.function.Supplier;
import org.replycodes.language.Language;

/**
 * All pages of the site in order. A page is put together when it is asked for, so that the site is
 * never held in memory as a whole.
 *
 * @param pages the pages, in the order of their languages and kinds
 */
public record SitePlan(List<PlannedPage> pages) {

    /** Copies the list. */
    public SitePlan {
        pages = List.copyOf(pages);
    }

    /**
     * A page that will exist.
     *
     * @param kind what it is, for the report: {@code code}, {@code pair} …
     * @param language its language
     * @param path where it stands
     * @param page puts it together
     */
    public record PlannedPage(
            String kind, Language language, PagePath path, Supplier<Page> page) {}
}
