package org.replycodes.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.CharacterRules;
import org.replycodes.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses JSON (RFC 8259) into a located tree. Stricter than the RFC: no key twice in an object, a
 * bound on nesting and on the length of numbers, and strings without refused characters.
 */
public final class JsonParser {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_DIGITS = 32;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final SourceText source;
    private final tools.jackson.core.JsonParser tokens;
    private final Problems problems;

    private JsonParser(SourceText source, tools.jackson.core.JsonParser tokens, Problems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * Parses a document that is an object.
     *
     * @param source the document
     * @param problems receives every fault up to the first that leaves the rest without meaning
     * @return the object; empty when the text is not JSON or not an object
     */
    public static Optional<JsonObject> parseObject(SourceText source, Problems problems) {
        return parse(source, problems)
                .flatMap(value -> cast(value, JsonObject.class, "an object", problems));
    }

    /**
     * Parses a document that is a list.
     *
     * @see #parseObject
     */
    public static Optional<JsonArray> parseArray(SourceText source, Problems problems) {
        return parse(source, problems)
                .flatMap(value -> cast(value, JsonArray.class, "a list", problems));
    }

    private static <T extends JsonValue> Optional<T> cast(
            JsonValue value, Class<T> type, String wanted, Problems problems) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        problems.add(
                Rule.WRONG_TYPE,
                value.position(),
                "the file has to hold " + wanted + ", not " + value.kind(),
                wanted.equals("a list") ? "write it between [ and ]" : "write it between { and }");
        return Optional.empty();
    }

    private static Optional<JsonValue> parse(SourceText source, Problems problems) {
        // One buffer from beginning to end keeps Jackson's offsets exact in large files.
        char[] text = source.text().toCharArray();
        try (tools.jackson.core.JsonParser tokens =
                FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonParser(source, tokens, problems).checkedDocument();
        }
    }

    private Optional<JsonValue> checkedDocument() {
        try {
            return document();
        } catch (StreamConstraintsException e) {
            problems.add(
                    Rule.JSON_LIMIT,
                    position(),
                    "this is nested deeper than " + MAX_DEPTH + " levels",
                    "look for a bracket too many");
        } catch (JacksonException e) {
            SyntaxFault fault = SyntaxFault.of(e);
            problems.add(
                    Rule.INVALID_JSON,
                    source.position(fault.offset()),
                    fault.message(),
                    fault.hint());
        }
        return Optional.empty();
    }

    private Optional<JsonValue> document() {
        if (tokens.nextToken() == null) {
            problems.add(
                    Rule.INVALID_JSON,
                    SourcePosition.of(source.name()),
                    "the file is empty",
                    "write its fields, or restore it");
            return Optional.empty();
        }
        JsonValue value = value();
        if (tokens.nextToken() != null) {
            problems.add(
                    Rule.INVALID_JSON,
                    position(),
                    "the file goes on after its value",
                    "take out the rest");
        }
        return Optional.of(value);
    }

    private JsonValue value() {
        SourcePosition position = position();
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object(position);
            case START_ARRAY -> array(position);
            case VALUE_STRING -> text(position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(position);
            case VALUE_TRUE -> new JsonFlag(position, true);
            case VALUE_FALSE -> new JsonFlag(position, false);
            default -> new JsonNull(position);
        };
    }

    private JsonObject object(SourcePosition position) {
        List<JsonObject.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            JsonText key = text(position());
            tokens.nextToken();
            JsonValue value = value();
            if (keys.add(key.value())) {
                members.add(new JsonObject.Member(key, value));
            } else {
                problems.add(
                        Rule.DUPLICATE_KEY,
                        key.position(),
                        "the key `" + key.value() + "` stands here a second time",
                        "keep one of the two");
            }
        }
        return new JsonObject(position, members);
    }

    private JsonArray array(SourcePosition position) {
        List<JsonValue> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new JsonArray(position, elements);
    }

    private JsonNumber number(SourcePosition position) {
        String literal = tokens.getString();
        if (literal.length() > MAX_DIGITS) {
            problems.add(
                    Rule.JSON_LIMIT,
                    position,
                    "the number is longer than " + MAX_DIGITS + " digits",
                    "write it between quotation marks if it is a text");
            return new JsonNumber(position, "0");
        }
        return new JsonNumber(position, literal);
    }

    private JsonText text(SourcePosition position) {
        String value = tokens.getString();
        CharacterRules.check(value, position, problems);
        return new JsonText(position, value);
    }

    private SourcePosition position() {
        return source.position((int) tokens.currentTokenLocation().getCharOffset());
    }
}
