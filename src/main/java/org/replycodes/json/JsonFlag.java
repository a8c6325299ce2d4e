package org.replycodes.json;

import org.replycodes.problem.SourcePosition;

/**
 * One of the JSON literals {@code true} and {@code false}.
 *
 * @param position where it begins
 * @param value which of them
 */
public record JsonFlag(SourcePosition position, boolean value) implements JsonValue {

    @Override
    public String kind() {
        return "true or false";
    }
}
