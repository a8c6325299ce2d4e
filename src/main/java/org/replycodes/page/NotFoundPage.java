package org.replycodes.page;

import java.util.List;
import org.replycodes.language.Language;

/**
 * The page for an address that does not exist. One serves the whole site.
 *
 * @param frame what stands around
 * @param table the codes by class and group
 * @param links the main pages
 * @param versions the same words in every language; a script shows those of the address
 */
public record NotFoundPage(Frame frame, CodeTable table, List<Link> links, List<Version> versions)
        implements Page {

    /** Copies the list. */
    public NotFoundPage {
        links = List.copyOf(links);
        versions = List.copyOf(versions);
    }

    /**
     * The words in one language.
     *
     * @param language the language
     * @param root the beginning of its addresses below the root, empty for the default language
     * @param title the heading
     * @param help what a reader can do
     * @param suggestion what stands before an address that the reader may have meant
     * @param home the home page
     */
    public record Version(
            Language language,
            String root,
            String title,
            String help,
            String suggestion,
            Link home) {}
}
