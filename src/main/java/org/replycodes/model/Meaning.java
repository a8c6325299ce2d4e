package org.replycodes.model;

import java.util.List;

/**
 * One of several meanings that documents give to one number. The command that is answered tells
 * them apart.
 *
 * @param key its name, also the key of its words
 * @param commands the commands whose replies have this meaning
 * @param reference where it is defined
 */
public record Meaning(String key, List<String> commands, SpecReference reference) {

    /** Copies the list. */
    public Meaning {
        commands = List.copyOf(commands);
    }
}
