package org.replycodes.page;

import java.util.List;

/**
 * The page for an address that does not exist. One serves the whole site.
 *
 * @param frame what stands around
 * @param table the codes by class and group
 * @param links the main pages
 */
public record NotFoundPage(Frame frame, CodeTable table, List<Link> links) implements Page {

    /** Copies the list. */
    public NotFoundPage {
        links = List.copyOf(links);
    }
}
