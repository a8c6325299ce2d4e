package org.replycodes.model;

/**
 * One row of a command's table: a code that a document allows.
 *
 * @param code the code
 * @param phase the key of the phase in which it comes
 * @param reference the document and section
 * @param sentBy who sends it when it is not the server ({@code gateway}), or empty
 */
public record Reply(ReplyCode code, String phase, SpecReference reference, String sentBy) {}
