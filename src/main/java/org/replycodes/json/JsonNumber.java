package org.replycodes.json;

import org.replycodes.problem.SourcePosition;

/**
 * A JSON number.
 *
 * @param position where it begins
 * @param literal the number as it is written
 */
public record JsonNumber(SourcePosition position, String literal) implements JsonValue {

    @Override
    public String kind() {
        return "a number";
    }
}
