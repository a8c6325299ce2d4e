package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/**
 * Numbers without a page of their own.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param kinds the numbers by kind
 */
public record OtherNumbersPage(Frame frame, String name, Html summary, List<Kind> kinds)
        implements Page {

    /** Copies the list. */
    public OtherNumbersPage {
        kinds = List.copyOf(kinds);
    }

    /**
     * Numbers of one kind.
     *
     * @param id its anchor
     * @param heading its heading
     * @param body what is to be said about all of them
     * @param numbers the numbers
     */
    public record Kind(String id, String heading, Html body, List<Entry> numbers) {
        /** Copies the list. */
        public Kind {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A number.
     *
     * @param number the digits
     * @param note what it meant or means
     * @param text the official text it had, or empty
     * @param sources where it was seen
     */
    public record Entry(String number, Html note, Localized<String> text, List<Link> sources) {
        /** Copies the list. */
        public Entry {
            sources = List.copyOf(sources);
        }
    }
}
