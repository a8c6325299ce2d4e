package org.replycodes.model;

import java.util.List;

/**
 * A short exchange that ends in a code.
 *
 * @param command the verb that the last line answers
 * @param lines the lines in order
 */
public record Dialogue(String command, List<Line> lines) {

    /** Copies the list. */
    public Dialogue {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param speaker who sends it
     * @param text the literal text
     */
    public record Line(Speaker speaker, String text) {}

    /** Who sends a line; the letter stands before it. */
    public enum Speaker {
        /** The client. */
        C,
        /** The server. */
        S,
        /** Bytes on the data connection. */
        D
    }
}
