package org.replycodes.model;

import java.util.List;

/**
 * A text that a server sends with a code.
 *
 * @param number the code, or another three-digit number that has no page of its own
 * @param text the text, with {@code {placeholders}} for its variable parts
 * @param slug a name made of the text, unique for the server and code
 * @param commands the commands it is known to answer; empty when that is not known
 * @param documented named in the vendor's list, but not seen on the wire
 * @param sources literal places in the server's source or documentation
 */
public record ServerMessage(
        String number,
        String text,
        String slug,
        List<String> commands,
        boolean documented,
        List<String> sources) {

    /** Copies the lists. */
    public ServerMessage {
        commands = List.copyOf(commands);
        sources = List.copyOf(sources);
    }

    /** The key of this message's note in the text of a language. */
    public String noteKey() {
        return number + "-" + slug;
    }
}
