package org.replycodes.model;

import java.util.List;

/**
 * A client library or program and the constants it has for reply codes.
 *
 * @param id its name in the dataset
 * @param name its own name
 * @param source where it is published, as named there
 * @param constants what it calls the codes
 */
public record Client(String id, String name, String source, List<Constant> constants) {

    /** Copies the list. */
    public Client {
        constants = List.copyOf(constants);
    }

    /**
     * What a client calls a code or a class of codes.
     *
     * @param code three digits, or a class such as {@code 4yz}
     * @param name the constant's name, or empty where it has a rule but no name
     */
    public record Constant(String code, String name) {}
}
