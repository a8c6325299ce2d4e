package org.replycodes.model;

import java.util.List;

/**
 * Editors' evidence that people confuse two codes.
 *
 * @param pair the two codes
 * @param rank 1 for the pair that is confused most
 * @param sources where it was seen
 */
public record ConfusedPair(CodePair pair, int rank, List<Source> sources) {

    /** Copies the list. */
    public ConfusedPair {
        sources = List.copyOf(sources);
    }
}
