package org.replycodes.model;

import java.util.List;

/**
 * A server program and the messages it sends.
 *
 * @param id its name in addresses and file names
 * @param name its own name
 * @param version the version or commit that was read
 * @param basis how the messages were found
 * @param repository where the source or the documentation is published, as named there
 * @param messages its messages, by code and then in the order of the source
 */
public record Server(
        String id,
        String name,
        String version,
        Basis basis,
        String repository,
        List<ServerMessage> messages) {

    /** How a server's messages were found. */
    public enum Basis {
        /** Its source was read. */
        SOURCE,
        /** Its documentation or published logs were read. */
        DOCUMENTATION
    }

    /** Copies the list. */
    public Server {
        messages = List.copyOf(messages);
    }
}
