package org.replycodes.json;

import org.replycodes.problem.SourcePosition;

/**
 * A JSON string.
 *
 * @param position where it begins
 * @param value the characters it stands for, escapes resolved
 */
public record JsonText(SourcePosition position, String value) implements JsonValue {

    @Override
    public String kind() {
        return "a text";
    }
}
