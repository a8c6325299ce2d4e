package org.replycodes.text;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.model.Ordered;

/**
 * The messages of one language, and the formatter that fills them.
 *
 * <p>May be used by several threads. The formatter is strict: a missing message, a missing argument
 * and an argument too many are faults of the program, because the rules have compared the messages
 * with what the pages use.
 */
public final class Phrases {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    private static final String SEPARATOR_KEY = "list.separator";

    private final Language language;
    private final Map<String, Pattern> patterns;
    private final Map<String, String> labels = new ConcurrentHashMap<>();

    /** Messages by key. */
    public Phrases(Language language, Map<String, Pattern> patterns) {
        this.language = language;
        this.patterns = Ordered.copy(patterns);
    }

    /** A message without placeholders, as plain text. */
    public String label(String key) {
        return labels.computeIfAbsent(key, found -> plain(found, Arguments.NONE));
    }

    /** Whether there is a message with this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All messages as they were written, to tell whether one has changed. */
    public String source() {
        return patterns.toString();
    }

    /** The keys of all messages, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** A message as markup: codes and verbs are set apart. */
    public Html html(String key, Arguments arguments) {
        StringBuilder out = new StringBuilder();
        for (Pattern.Part part : parts(key, arguments)) {
            if (part instanceof Pattern.Part.Literal literal) {
                out.append(Html.escape(literal.text()).markup());
            } else if (part instanceof Pattern.Part.Placeholder placeholder) {
                out.append(html(arguments.values().get(placeholder.name())));
            }
        }
        return new Html(out.toString());
    }

    /** A message as plain text; in right-to-left text codes and verbs are isolated. */
    public String plain(String key, Arguments arguments) {
        StringBuilder out = new StringBuilder();
        for (Pattern.Part part : parts(key, arguments)) {
            if (part instanceof Pattern.Part.Literal literal) {
                out.append(literal.text());
            } else if (part instanceof Pattern.Part.Placeholder placeholder) {
                out.append(plain(arguments.values().get(placeholder.name())));
            }
        }
        return out.toString();
    }

    /** A text that is not in the language of the page, isolated where that is needed. */
    public String isolate(String text) {
        return language.direction() == Direction.RTL
                ? LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE
                : text;
    }

    private Iterable<Pattern.Part> parts(String key, Arguments arguments) {
        Pattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no message " + key + " in " + language.tag());
        }
        if (!pattern.placeholders().equals(arguments.values().keySet())) {
            throw new IllegalStateException(
                    "message "
                            + key
                            + " takes "
                            + pattern.placeholders()
                            + ", not "
                            + arguments.values().keySet());
        }
        return pattern.parts();
    }

    private String html(Arguments.Value value) {
        if (value instanceof Arguments.Value.Literals literals) {
            return literals.texts().stream()
                    .map(text -> Html.code(text).markup())
                    .collect(Collectors.joining(Html.escape(label(SEPARATOR_KEY)).markup()));
        }
        return Html.isolated(((Arguments.Value.Number) value).text()).markup();
    }

    private String plain(Arguments.Value value) {
        if (value instanceof Arguments.Value.Literals literals) {
            return literals.texts().stream()
                    .map(this::isolate)
                    .collect(Collectors.joining(label(SEPARATOR_KEY)));
        }
        return isolate(((Arguments.Value.Number) value).text());
    }
}
