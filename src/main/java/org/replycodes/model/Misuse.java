package org.replycodes.model;

import java.util.Optional;

/**
 * A known use of a code against the documents.
 *
 * @param key its name, also the key of its words
 * @param server the id of the server that does it, or empty
 * @param client the id of the client library that does it, or empty
 * @param instead the code that the documents ask for, where there is one
 * @param source where it was seen
 */
public record Misuse(
        String key, String server, String client, Optional<ReplyCode> instead, Source source) {}
