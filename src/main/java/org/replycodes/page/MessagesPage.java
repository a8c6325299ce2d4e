package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * All texts that servers send with one number, one anchor each.
 *
 * @param frame what stands around
 * @param number the three digits
 * @param digit the first digit, which gives it its color
 * @param name the short name of the code, or empty for a number without a page
 * @param about the page of the code, or that of other numbers
 * @param texts the texts
 */
public record MessagesPage(
        Frame frame, String number, int digit, String name, Link about, List<MessageText> texts)
        implements Page {

    /** Copies the list. */
    public MessagesPage {
        texts = List.copyOf(texts);
    }

    /**
     * A text and who sends it.
     *
     * @param id its anchor
     * @param text the text with its placeholders marked
     * @param senders who sends it
     */
    public record MessageText(String id, Html text, List<Sender> senders) {
        /** Copies the list. */
        public MessageText {
            senders = List.copyOf(senders);
        }
    }

    /**
     * A server that sends a text.
     *
     * @param server the server
     * @param commands the commands it answers with it, or empty
     * @param note when it sends it, or empty
     * @param documented whether it only stands in the vendor's list
     */
    public record Sender(Link server, Html commands, Html note, boolean documented) {}
}
