package org.replycodes.json;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members of an object, in the order of the calls. */
public final class ObjectWriter {

    private final JsonGenerator json;

    private ObjectWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, Consumer<ObjectWriter> members) {
        json.writeStartObject();
        members.accept(new ObjectWriter(json));
        json.writeEndObject();
    }

    static <T> void write(
            JsonGenerator json, Collection<T> rows, BiConsumer<ObjectWriter, T> members) {
        json.writeStartArray();
        rows.forEach(row -> write(json, object -> members.accept(object, row)));
        json.writeEndArray();
    }

    /** A text. */
    public ObjectWriter text(String key, String value) {
        json.writeName(key);
        json.writeString(checked(value));
        return this;
    }

    /** A text, left out when it is empty. */
    public ObjectWriter optionalText(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    /** A whole number. */
    public ObjectWriter integer(String key, int value) {
        json.writeName(key);
        json.writeNumber(value);
        return this;
    }

    /** A flag. */
    public ObjectWriter flag(String key, boolean value) {
        json.writeName(key);
        json.writeBoolean(value);
        return this;
    }

    /** A list of texts. */
    public ObjectWriter texts(String key, Collection<String> values) {
        json.writeName(key);
        json.writeStartArray();
        values.forEach(value -> json.writeString(checked(value)));
        json.writeEndArray();
        return this;
    }

    /** A list of whole numbers. */
    public ObjectWriter integers(String key, Collection<Integer> values) {
        json.writeName(key);
        json.writeStartArray();
        values.forEach(json::writeNumber);
        json.writeEndArray();
        return this;
    }

    /** An object. */
    public ObjectWriter object(String key, Consumer<ObjectWriter> members) {
        json.writeName(key);
        write(json, members);
        return this;
    }

    /** A list of objects. */
    public <T> ObjectWriter objects(
            String key, Collection<T> rows, BiConsumer<ObjectWriter, T> members) {
        json.writeName(key);
        write(json, rows, members);
        return this;
    }

    /**
     * Half of a surrogate pair has no bytes in UTF-8; Jackson writes something else in its place.
     */
    private static String checked(String value) {
        boolean isTorn =
                value.codePoints()
                        .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
        if (isTorn) {
            throw new IllegalArgumentException("half of a surrogate pair: " + value);
        }
        return value;
    }
}
