package org.replycodes.text;

import org.replycodes.problem.SourcePosition;

/**
 * A message and where it stands.
 *
 * @param pattern the message
 * @param position where it stands
 */
public record Message(Pattern pattern, SourcePosition position) {

    /** Whether it says the same as another, and not only names or signs. */
    boolean hasWordsOf(Message other) {
        String words = pattern.words();
        return words.equals(other.pattern.words())
                && words.chars().anyMatch(Character::isLowerCase);
    }
}
