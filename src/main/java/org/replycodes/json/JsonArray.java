package org.replycodes.json;

import java.util.List;
import org.replycodes.problem.SourcePosition;

/**
 * A JSON array.
 *
 * @param position where it begins
 * @param elements its elements in order
 */
public record JsonArray(SourcePosition position, List<JsonValue> elements) implements JsonValue {

    /** Copies the list. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
