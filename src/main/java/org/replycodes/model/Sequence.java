package org.replycodes.model;

import java.util.List;

/**
 * What normally comes after a code: the client sends a command, and one of several codes answers.
 *
 * @param command the verb that the client sends
 * @param codes the codes that may answer it
 * @param reference the section that says so
 */
public record Sequence(String command, List<ReplyCode> codes, SpecReference reference) {

    /** Copies the list. */
    public Sequence {
        codes = List.copyOf(codes);
    }
}
