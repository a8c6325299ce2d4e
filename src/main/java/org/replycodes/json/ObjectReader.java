package org.replycodes.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * Typed access to an object that an author wrote. Every method reports what is wrong and then goes
 * on with a harmless value (an empty text, zero, the first constant), so that one reading tells all
 * faults. A key that was not asked for is unknown.
 *
 * <p>A {@code null} is never allowed: what is not known is left out.
 */
public final class ObjectReader {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final JsonObject object;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private ObjectReader(JsonObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /**
     * Reads an object and reports the keys that were not asked for.
     *
     * @param object the object
     * @param problems receives what is wrong
     * @param reading makes a value of it, asking for every key it knows, whether there or not
     */
    public static <T> T read(
            JsonObject object, Problems problems, Function<ObjectReader, T> reading) {
        ObjectReader reader = new ObjectReader(object, problems);
        T value = reading.apply(reader);
        reader.close();
        return value;
    }

    /**
     * Reads a value that has to be an object.
     *
     * @see #read(JsonObject, Problems, Function)
     */
    public static <T> Optional<T> readValue(
            JsonValue value, Problems problems, Function<ObjectReader, T> reading) {
        return as(JsonObject.class, "an object", value, problems)
                .map(object -> read(object, problems, reading));
    }

    /** The object itself. */
    public JsonObject source() {
        return object;
    }

    /** Where problems go. */
    public Problems problems() {
        return problems;
    }

    /** Where the object begins. */
    public SourcePosition position() {
        return object.position();
    }

    /** Where the value of a key begins; the object's beginning when it lacks the key. */
    public SourcePosition position(String key) {
        return object.find(key).map(JsonValue::position).orElse(object.position());
    }

    /** Whether the object has a key. */
    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** Any value of a key that may be absent. */
    public Optional<JsonValue> optional(String key) {
        asked.add(key);
        return object.find(key);
    }

    /** Any value of a key that has to be there. */
    public Optional<JsonValue> required(String key) {
        Optional<JsonValue> value = optional(key);
        if (value.isEmpty()) {
            problems.add(
                    Rule.MISSING_KEY,
                    position(),
                    "the key `" + key + "` is missing",
                    "add it; content/README.md says what it holds");
        }
        return value;
    }

    /** A text that has to be there; empty after a problem. */
    public String text(String key) {
        return required(key).flatMap(this::asText).map(JsonText::value).orElse("");
    }

    /** A text that may be absent, and is then empty. */
    public String optionalText(String key) {
        return optional(key).flatMap(this::asText).map(JsonText::value).orElse("");
    }

    /** A list of texts that has to be there, each with its position. */
    public List<JsonText> texts(String key) {
        return elements(required(key), this::asText);
    }

    /** A list of texts that may be absent, and is then empty. */
    public List<JsonText> optionalTexts(String key) {
        return elements(optional(key), this::asText);
    }

    /** A whole number that has to be there; zero after a problem. */
    public int integer(String key) {
        return required(key).flatMap(this::asInteger).orElse(0);
    }

    /** A list of whole numbers that has to be there. */
    public List<Integer> integers(String key) {
        return elements(required(key), this::asInteger);
    }

    /** A flag that may be absent, and is then false. */
    public boolean flag(String key) {
        return optional(key)
                .flatMap(value -> as(JsonFlag.class, "true or false", value))
                .map(JsonFlag::value)
                .orElse(false);
    }

    /** An object that has to be there. */
    public <T> Optional<T> object(String key, Function<ObjectReader, T> reading) {
        return required(key).flatMap(value -> asObject(value, reading));
    }

    /** An object that may be absent. */
    public <T> Optional<T> optionalObject(String key, Function<ObjectReader, T> reading) {
        return optional(key).flatMap(value -> asObject(value, reading));
    }

    /** A list of objects that has to be there. */
    public <T> List<T> objects(String key, Function<ObjectReader, T> reading) {
        return elements(required(key), value -> asObject(value, reading));
    }

    /** A list of objects that may be absent, and is then empty. */
    public <T> List<T> optionalObjects(String key, Function<ObjectReader, T> reading) {
        return elements(optional(key), value -> asObject(value, reading));
    }

    /** A list of anything that has to be there. */
    public <T> List<T> values(String key, Function<JsonValue, Optional<T>> reading) {
        return elements(required(key), reading);
    }

    /**
     * A word that has to be there and names a constant, in lower case with hyphens; the first
     * constant after a problem.
     */
    public <E extends Enum<E>> E enumeration(String key, Class<E> type) {
        return required(key)
                .flatMap(value -> asConstant(value, type))
                .orElse(type.getEnumConstants()[0]);
    }

    /** A word that may be absent and names a constant. */
    public <E extends Enum<E>> Optional<E> optionalEnumeration(String key, Class<E> type) {
        return optional(key).flatMap(value -> asConstant(value, type));
    }

    /** A value as a text with a word in it, or a problem. */
    public Optional<JsonText> asText(JsonValue value) {
        Optional<JsonText> text = as(JsonText.class, "a text", value);
        if (text.filter(found -> found.value().isBlank()).isPresent()) {
            problems.add(
                    Rule.EMPTY_TEXT,
                    value.position(),
                    "the text is empty",
                    "write it, or take it out");
            return Optional.empty();
        }
        return text;
    }

    /** A value as an object, or a problem. */
    public <T> Optional<T> asObject(JsonValue value, Function<ObjectReader, T> reading) {
        return readValue(value, problems, reading);
    }

    /** A value as a whole number, or a problem. */
    public Optional<Integer> asInteger(JsonValue value) {
        Optional<JsonNumber> number = as(JsonNumber.class, "a number", value);
        if (number.filter(found -> !INTEGER.matcher(found.literal()).matches()).isPresent()) {
            problems.add(
                    Rule.WRONG_TYPE,
                    value.position(),
                    "this has to be a whole number of at most nine digits",
                    "write it like 2001");
            return Optional.empty();
        }
        return number.map(found -> Integer.valueOf(found.literal()));
    }

    private <E extends Enum<E>> Optional<E> asConstant(JsonValue value, Class<E> type) {
        Optional<JsonText> word = asText(value);
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int index = words.indexOf(word.get().value());
        if (index >= 0) {
            return Optional.of(type.getEnumConstants()[index]);
        }
        problems.add(
                Rule.UNKNOWN_VALUE,
                value.position(),
                "`" + word.get().value() + "` is none of: " + String.join(", ", words),
                NearestNames.hint(word.get().value(), words));
        return Optional.empty();
    }

    private <T> List<T> elements(
            Optional<JsonValue> list, Function<JsonValue, Optional<T>> reading) {
        return list.flatMap(value -> as(JsonArray.class, "a list", value)).stream()
                .flatMap(array -> array.elements().stream())
                .flatMap(element -> reading.apply(element).stream())
                .toList();
    }

    private <T extends JsonValue> Optional<T> as(Class<T> type, String wanted, JsonValue value) {
        return as(type, wanted, value, problems);
    }

    private static <T extends JsonValue> Optional<T> as(
            Class<T> type, String wanted, JsonValue value, Problems problems) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        problems.add(
                Rule.WRONG_TYPE,
                value.position(),
                "this has to be " + wanted + ", not " + value.kind(),
                advice(wanted, value));
        return Optional.empty();
    }

    private static String advice(String wanted, JsonValue value) {
        if (value instanceof JsonNull) {
            return "leave the key out";
        }
        return switch (wanted) {
            case "a text" -> "write it between quotation marks";
            case "a list" -> "write it between [ and ]";
            case "an object" -> "write it between { and }";
            default -> "write it without quotation marks";
        };
    }

    private void close() {
        for (JsonObject.Member member : object.members()) {
            String key = member.key().value();
            if (!asked.contains(key) && !problems.isFull(position().file())) {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        member.key().position(),
                        "the key `" + key + "` is unknown here",
                        NearestNames.hint(key, asked, "content/README.md lists the keys"));
            }
        }
    }
}
