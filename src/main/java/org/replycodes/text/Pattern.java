package org.replycodes.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message: a whole sentence or label with placeholders such as {@code {code}}.
 *
 * <p>Stricter than {@link java.text.MessageFormat}: braces have no other use, an apostrophe is an
 * apostrophe, and numbers are printed as they are.
 */
public final class Pattern {

    /** The variables that a message may have. */
    static final List<String> VARIABLES = List.of("a", "b", "code", "cmd", "cmds", "rfc", "n");

    private static final Set<String> CODES = Set.of("a", "b", "code");
    private static final Set<String> LISTS = Set.of("cmds", "n");
    private static final java.util.regex.Pattern LIST_AT_THE_END =
            java.util.regex.Pattern.compile("[:：]\\h?" + Writing.CODE_SPAN + "[.。]?$");

    /** Stands for a message that cannot be read. */
    static final Pattern UNREADABLE = new Pattern(List.of());

    private final List<Part> parts;
    private final Set<String> placeholders;

    private Pattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Placeholder placeholder) {
                names.add(placeholder.name());
            }
        }
        this.placeholders = Collections.unmodifiableSet(names);
    }

    /**
     * Parses a message.
     *
     * @throws MalformedPatternException if a brace stands alone or a variable does not exist
     */
    public static Pattern parse(String text) throws MalformedPatternException {
        List<Part> parts = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int open = text.indexOf('{', position);
            int close = text.indexOf('}', position);
            if (open < 0 && close < 0) {
                parts.add(new Part.Literal(text.substring(position)));
                break;
            }
            if (open < 0 || close >= 0 && close < open) {
                throw new MalformedPatternException("this brace closes nothing", close, "");
            }
            if (close < 0) {
                throw new MalformedPatternException("this brace is not closed", open, "");
            }
            String name = text.substring(open + 1, close);
            if (!VARIABLES.contains(name)) {
                throw new MalformedPatternException(
                        "there is no variable {" + name + "}", open, name);
            }
            if (open > position) {
                parts.add(new Part.Literal(text.substring(position, open)));
            }
            parts.add(new Part.Placeholder(name));
            position = close + 1;
        }
        return new Pattern(parts);
    }

    /** The message as it was written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    part instanceof Part.Placeholder placeholder
                            ? "{" + placeholder.name() + "}"
                            : ((Part.Literal) part).text());
        }
        return text.toString();
    }

    /** The names of the placeholders, in the order of their first use. */
    public Set<String> placeholders() {
        return placeholders;
    }

    /** The words, each placeholder as one U+FFFC. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            words.append(part instanceof Part.Literal literal ? literal.text() : Writing.CODE_SPAN);
        }
        return words.toString();
    }

    /** The words before the first code, where a code is put in. */
    Optional<String> beforeFirstCode() {
        StringBuilder before = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                before.append(literal.text());
            } else if (part instanceof Part.Placeholder placeholder) {
                if (CODES.contains(placeholder.name())) {
                    return Optional.of(before.toString());
                }
                before.append(Writing.CODE_SPAN);
            }
        }
        return Optional.empty();
    }

    /** Whether counts and lists of verbs, which nothing inflects, stand last behind a colon. */
    boolean endsInItsList() {
        boolean hasList = LISTS.stream().anyMatch(placeholders::contains);
        return !hasList || LIST_AT_THE_END.matcher(words()).find();
    }

    /** The parts in order. */
    List<Part> parts() {
        return parts;
    }

    /** A piece of a message. */
    sealed interface Part {
        /** Words. */
        record Literal(String text) implements Part {}

        /** A place for an argument. */
        record Placeholder(String name) implements Part {}
    }

    /** A message that cannot be read. */
    public static final class MalformedPatternException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;
        private final String variable;

        MalformedPatternException(String message, int offset, String variable) {
            super(message);
            this.offset = offset;
            this.variable = variable;
        }

        /** Where in the message the fault is, from 0. */
        public int offset() {
            return offset;
        }

        /** The variable that does not exist, or empty. */
        public String variable() {
            return variable;
        }
    }
}
