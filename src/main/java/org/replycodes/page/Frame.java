package org.replycodes.page;

import java.util.List;
import org.replycodes.language.Language;

/**
 * What every page has around its own content.
 *
 * @param language the language of the page
 * @param path where it stands
 * @param siteTitle the name of the site
 * @param title the title of the page, plain text
 * @param description the description for search engines, plain text
 * @param canonical the public address
 * @param alternates the same page in every language, itself included
 * @param breadcrumbs the way from the home page, without the page itself
 * @param navigation the main pages
 * @param editLink where the source of the page is changed, or empty
 * @param updated the date of the last change of the page's data, or empty
 * @param note what a translation says of itself, or empty where no text of it is shown
 * @param report where a mistake is reported
 * @param home the home page of the language
 * @param everything the page that lists everything, where the search leads without a script
 * @param base the beginning of the addresses of the language
 */
public record Frame(
        Language language,
        PagePath path,
        String siteTitle,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        List<Link> breadcrumbs,
        List<Link> navigation,
        String editLink,
        String updated,
        String note,
        String report,
        String home,
        String everything,
        String base) {

    /** Copies the lists. */
    public Frame {
        alternates = List.copyOf(alternates);
        breadcrumbs = List.copyOf(breadcrumbs);
        navigation = List.copyOf(navigation);
    }

    /**
     * The page in one language.
     *
     * @param language the language
     * @param url its public address
     * @param href its address for a link
     * @param current whether it is this page
     */
    public record Alternate(Language language, String url, String href, boolean current) {}
}
