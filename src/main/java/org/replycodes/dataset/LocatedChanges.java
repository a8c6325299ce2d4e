package org.replycodes.dataset;

import java.util.Map;
import org.replycodes.problem.SourcePosition;

/**
 * The dates of change as they were read.
 *
 * @param changes the dates of change
 * @param positions path → where its line stands
 */
public record LocatedChanges(Changes changes, Map<String, SourcePosition> positions) {

    /** Copies the map. */
    public LocatedChanges {
        positions = Map.copyOf(positions);
    }
}
