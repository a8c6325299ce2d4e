package org.replycodes.model;

import java.util.List;
import java.util.Locale;

/**
 * A command and the replies that documents allow for it. The opening of the connection counts as
 * one.
 *
 * @param verb the verb in capitals, or {@code greeting}
 * @param standing how it stands in today's standard
 * @param syntax literal forms of the command line
 * @param definedBy the sections that define it
 * @param stage the stage of a session in which it is sent
 * @param replies the rows of its table, by phase and then in the order of the documents
 */
public record Command(
        String verb,
        Standing standing,
        List<String> syntax,
        List<SpecReference> definedBy,
        String stage,
        List<Reply> replies) {

    /** Copies the lists. */
    public Command {
        syntax = List.copyOf(syntax);
        definedBy = List.copyOf(definedBy);
        replies = List.copyOf(replies);
    }

    /** Its name in addresses and file names: the verb in lower case. */
    public String slug() {
        return slug(verb);
    }

    /** The name of a verb in addresses and file names. */
    public static String slug(String verb) {
        return verb.toLowerCase(Locale.ROOT);
    }

    /** Whether this is the opening of the connection or another event that has no verb. */
    public boolean isEvent() {
        return verb.equals(slug());
    }
}
