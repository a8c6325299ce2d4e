package org.replycodes.text;

import org.replycodes.problem.SourcePosition;

/**
 * A message and where it stands.
 *
 * @param pattern the message
 * @param position where it stands
 */
public record Message(Pattern pattern, SourcePosition position) {}
