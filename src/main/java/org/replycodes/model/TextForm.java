package org.replycodes.model;

import java.util.List;

/**
 * A reply text whose form a specification prescribes.
 *
 * @param requirement how strictly
 * @param form the form, a literal
 * @param commands only in reply to these commands; empty means in every reply with the code
 * @param example a literal example, or empty
 * @param reference where it is prescribed
 */
public record TextForm(
        Requirement requirement,
        String form,
        List<String> commands,
        String example,
        SpecReference reference) {

    /** How strictly a form is prescribed. */
    public enum Requirement {
        /** Letter by letter. */
        EXACT,
        /** The parts and their order. */
        FORMAT,
        /** A suggestion. */
        RECOMMENDED
    }

    /** Copies the list. */
    public TextForm {
        commands = List.copyOf(commands);
    }
}
