package org.replycodes.model;

import java.util.Optional;

/**
 * Words of a specification, letter by letter.
 *
 * @param text the words, white space collapsed
 * @param detail the explanatory lines that follow them, or empty
 * @param reference where they stand
 */
public record Quotation(String text, String detail, SpecReference reference) {

    /** The explanatory lines, where there are any. */
    public Optional<String> explanation() {
        return detail.isEmpty() ? Optional.empty() : Optional.of(detail);
    }
}
