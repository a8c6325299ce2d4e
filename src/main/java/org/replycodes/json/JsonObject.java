package org.replycodes.json;

import java.util.List;
import java.util.Optional;
import org.replycodes.problem.SourcePosition;

/**
 * A JSON object.
 *
 * @param position where it begins
 * @param members its members in order, no key twice
 */
public record JsonObject(SourcePosition position, List<Member> members) implements JsonValue {

    /** Copies the list. */
    public JsonObject {
        members = List.copyOf(members);
    }

    /**
     * A key with its value.
     *
     * @param key the key, with the position at which it begins
     * @param value the value
     */
    public record Member(JsonText key, JsonValue value) {}

    /** An object without members. */
    public static JsonObject empty(SourcePosition position) {
        return new JsonObject(position, List.of());
    }

    /** The value of a key, where the object has it. */
    public Optional<JsonValue> find(String key) {
        return members.stream()
                .filter(member -> member.key().value().equals(key))
                .map(Member::value)
                .findFirst();
    }

    @Override
    public String kind() {
        return "an object";
    }
}
