package org.replycodes.text;

import org.replycodes.problem.SourcePosition;

/**
 * A sentence beside a message of a server or a constant of a client.
 *
 * @param text the sentence, plain text
 * @param position where it stands
 */
public record Note(String text, SourcePosition position) {}
