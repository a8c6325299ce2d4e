package org.replycodes.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.replycodes.language.Language;

/**
 * All pages of the site in order. A page is put together when it is asked for, so that the site is
 * never held in memory as a whole.
 *
 * @param pages the pages, in the order of their languages and kinds
 * @param searches what can be found by typing, a language each
 * @param messages the texts of all servers
 */
public record SitePlan(List<PlannedPage> pages, List<SearchIndex> searches, MessageIndex messages) {

    /** Copies the lists. */
    public SitePlan {
        pages = List.copyOf(pages);
        searches = List.copyOf(searches);
    }

    /**
     * Finds a page by what it is about.
     *
     * @param kind the kind of page
     * @param language its language
     * @param protocol the id of its protocol
     * @param slug the last part of its address
     */
    public Optional<PlannedPage> find(
            String kind, Language language, String protocol, String slug) {
        return pages.stream()
                .filter(page -> page.kind().equals(kind))
                .filter(page -> page.language().equals(language))
                .filter(page -> page.protocol().equals(protocol))
                .filter(page -> page.path().value().endsWith("/" + slug))
                .findFirst();
    }

    /**
     * A page that will exist.
     *
     * @param kind what it is, for the report: {@code code}, {@code pair} …
     * @param language its language
     * @param protocol the id of its protocol
     * @param path where it stands
     * @param page puts it together
     */
    public record PlannedPage(
            String kind, Language language, String protocol, PagePath path, Supplier<Page> page) {}
}
