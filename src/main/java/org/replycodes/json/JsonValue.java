package org.replycodes.json;

import org.replycodes.problem.SourcePosition;

/** A value of a JSON document, with the position at which it begins. */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonText, JsonNumber, JsonFlag, JsonNull {

    /** Where it begins. */
    SourcePosition position();

    /** What it is, for problems: {@code a text}, {@code a list}. */
    String kind();
}
