package org.replycodes.json;

import org.replycodes.problem.SourcePosition;

/**
 * The JSON literal {@code null}.
 *
 * @param position where it begins
 */
public record JsonNull(SourcePosition position) implements JsonValue {

    @Override
    public String kind() {
        return "null";
    }
}
