package org.replycodes.dataset;

import java.util.IdentityHashMap;
import java.util.Map;
import org.replycodes.json.JsonArray;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonText;
import org.replycodes.json.JsonValue;
import org.replycodes.problem.SourcePosition;

/**
 * Remembers from which place each value was read, so that a rule can say where a value stands.
 * Values are told apart by identity, since equal rows can stand in two places.
 */
final class Positions {

    private final Map<Object, JsonValue> origins = new IdentityHashMap<>();

    /** Remembers where a value was read, and gives the value back. */
    <T> T put(T value, JsonValue origin) {
        origins.put(value, origin);
        return value;
    }

    /** Whether a value was read from a file; one that stands for an unreadable file was not. */
    boolean knows(Object value) {
        return origins.containsKey(value);
    }

    /** Where a value begins. */
    SourcePosition of(Object value) {
        return origins.get(value).position();
    }

    /**
     * Where one part of a value begins: the value of a key of the object it was read from. The
     * beginning of the whole when the key is absent.
     */
    SourcePosition of(Object value, String key) {
        return origins.get(value) instanceof JsonObject object
                ? object.find(key).map(JsonValue::position).orElse(object.position())
                : of(value);
    }

    /**
     * Where a value of an object begins that is itself the value of a key. The beginning of that
     * object when it lacks the inner key.
     */
    SourcePosition ofMember(Object value, String key, String inner) {
        return origins.get(value) instanceof JsonObject object
                        && object.find(key).orElse(object) instanceof JsonObject part
                ? part.find(inner).map(JsonValue::position).orElse(part.position())
                : of(value, key);
    }

    /**
     * Where a text of a list begins: the last such element of the list at a key. The beginning of
     * the list when it has no such element.
     */
    SourcePosition of(Object value, String key, String element) {
        SourcePosition position = of(value, key);
        if (origins.get(value) instanceof JsonObject object
                && object.find(key).orElse(object) instanceof JsonArray array) {
            for (JsonValue candidate : array.elements()) {
                if (candidate instanceof JsonText text && text.value().equals(element)) {
                    position = text.position();
                }
            }
        }
        return position;
    }
}
