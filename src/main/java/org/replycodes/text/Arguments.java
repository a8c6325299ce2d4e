package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replycodes.model.Ordered;
import org.replycodes.model.ReplyCode;

/**
 * What is put into the placeholders of a message. Nothing but codes, verbs, specifications and
 * numbers can be put there, for no language inflects them.
 *
 * @param values name → value
 */
public record Arguments(Map<String, Value> values) {

    /** No arguments. */
    public static final Arguments NONE = new Arguments(Map.of());

    /** Copies the map in its own order. */
    public Arguments {
        values = Ordered.copy(values);
    }

    /** One code, as {@code {code}}. */
    public static Arguments code(ReplyCode code) {
        return NONE.with("code", new Value.Number(code.digits()));
    }

    /** Two codes, as {@code {a}} and {@code {b}}. */
    public static Arguments codes(ReplyCode a, ReplyCode b) {
        return NONE.with("a", new Value.Number(a.digits())).with("b", new Value.Number(b.digits()));
    }

    /** One verb more, as {@code {cmd}}. */
    public Arguments verb(String verb) {
        return with("cmd", new Value.Literals(List.of(verb)));
    }

    /** A list of verbs more, as {@code {cmds}}. */
    public Arguments verbs(List<String> verbs) {
        return with("cmds", new Value.Literals(verbs));
    }

    /** A number more, as {@code {n}}. */
    public Arguments number(long number) {
        return with("n", new Value.Number(Long.toString(number)));
    }

    /** A specification more, as {@code {rfc}}. */
    public Arguments specification(String name) {
        return with("rfc", new Value.Number(name));
    }

    private Arguments with(String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Arguments(more);
    }

    /** One argument. */
    sealed interface Value {
        /** A code, a count or the name of a specification: set apart, but not a literal. */
        record Number(String text) implements Value {}

        /** Verbs or other literals of the protocol. */
        record Literals(List<String> texts) implements Value {
            /** Copies the list. */
            public Literals {
                texts = List.copyOf(texts);
            }
        }
    }
}
