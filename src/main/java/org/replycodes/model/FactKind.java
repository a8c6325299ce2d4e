package org.replycodes.model;

import java.util.List;

/**
 * A question that the dataset answers for every code, with the answers it allows.
 *
 * @param key its name in the dataset and in messages
 * @param values the allowed answers
 * @param many whether a code may have several answers
 */
public record FactKind(String key, List<String> values, boolean many) {

    /** Copies the list. */
    public FactKind {
        values = List.copyOf(values);
    }
}
