package org.replycodes.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonText;
import org.replycodes.json.JsonValue;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Source;
import org.replycodes.model.SpecReference;
import org.replycodes.model.WebSource;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * Reads names that refer to something else in the dataset, and remembers each with its place.
 * Whether the thing exists can be judged only when everything is read: see {@link ReferenceRules}.
 */
final class References {

    private static final Pattern ADDRESS =
            Pattern.compile("https://[a-zA-Z0-9.-]+(:[0-9]+)?(/[!-~&&[^\"<>\\\\^`{|}]]*)?");

    private final List<Reference> all = new ArrayList<>();
    private final Set<Kind> open = EnumSet.noneOf(Kind.class);

    /** All references in the order in which they were read. */
    List<Reference> all() {
        return List.copyOf(all);
    }

    /** Says that the file which lists all things of a kind could not be read. */
    void leaveOpen(Kind kind) {
        open.add(kind);
    }

    /** Whether nobody knows which things of a kind exist. */
    boolean isOpen(Kind kind) {
        return open.contains(kind);
    }

    /** Remembers a name that was read elsewhere. */
    void add(Kind kind, String scope, JsonText name) {
        add(kind, scope, name.value(), name.position());
    }

    private void add(Kind kind, String scope, String name, SourcePosition position) {
        all.add(new Reference(kind, scope, name, position));
    }

    /** A name that has to be there; empty after a problem. */
    String name(Kind kind, ObjectReader object, String key) {
        String name = object.text(key);
        if (!name.isEmpty()) {
            add(kind, "", name, object.position(key));
        }
        return name;
    }

    /** A name that may be absent, and is then empty. */
    String optionalName(Kind kind, ObjectReader object, String key) {
        return object.has(key) ? name(kind, object, key) : "";
    }

    /** A list of names that has to be there. */
    List<String> names(Kind kind, ObjectReader object, String key) {
        return remember(kind, object.texts(key));
    }

    /** A list of names that may be absent, and is then empty. */
    List<String> optionalNames(Kind kind, ObjectReader object, String key) {
        return remember(kind, object.optionalTexts(key));
    }

    private List<String> remember(Kind kind, List<JsonText> names) {
        names.forEach(name -> add(kind, "", name));
        return names.stream().map(JsonText::value).toList();
    }

    /** A reply code that has to be there. */
    Optional<ReplyCode> code(ObjectReader object, String key) {
        return object.required(key)
                .flatMap(object::asText)
                .flatMap(text -> code(text, object.problems()));
    }

    /** A list of reply codes that has to be there. */
    List<ReplyCode> codes(ObjectReader object, String key) {
        return object.texts(key).stream()
                .flatMap(text -> code(text, object.problems()).stream())
                .toList();
    }

    private Optional<ReplyCode> code(JsonText text, Problems problems) {
        if (!ReplyCode.isReplyCode(text.value())) {
            problems.add(
                    Rule.INVALID_VALUE,
                    text.position(),
                    "`" + text.value() + "` is not a reply code",
                    "write its three digits, like \"421\"");
            return Optional.empty();
        }
        add(Kind.CODE, "", text);
        return Optional.of(new ReplyCode(text.value()));
    }

    /** The place that an object names by its keys {@code specification} and {@code section}. */
    SpecReference section(ObjectReader object) {
        String specification = name(Kind.SPECIFICATION, object, "specification");
        String section = object.text("section");
        if (!specification.isEmpty() && !section.isEmpty()) {
            add(Kind.SECTION, specification, section, object.position("section"));
        }
        return new SpecReference(specification, section);
    }

    /** A list of places that has to be there. */
    List<SpecReference> sections(ObjectReader object, String key) {
        return object.objects(key, this::section);
    }

    /** A source that has to be there: an address, or a place in a specification. */
    Optional<Source> source(ObjectReader object, String key) {
        return object.required(key).flatMap(value -> source(object, value));
    }

    /** A list of sources that has to be there. */
    List<Source> sources(ObjectReader object, String key) {
        return object.values(key, value -> source(object, value));
    }

    private Optional<Source> source(ObjectReader object, JsonValue value) {
        if (value instanceof JsonObject) {
            return object.asObject(value, this::section);
        }
        return object.asText(value).map(text -> new WebSource(address(text, object.problems())));
    }

    /** An address that has to be there; empty after a problem. */
    static String address(ObjectReader object, String key) {
        return object.required(key)
                .flatMap(object::asText)
                .map(text -> address(text, object.problems()))
                .orElse("");
    }

    /** An address that may be left out, and is the empty text then. */
    static String optionalAddress(ObjectReader object, String key) {
        return object.optional(key)
                .flatMap(object::asText)
                .map(text -> address(text, object.problems()))
                .orElse("");
    }

    private static String address(JsonText text, Problems problems) {
        if (!ADDRESS.matcher(text.value()).matches() || !isAddress(text.value())) {
            problems.add(
                    Rule.INVALID_VALUE,
                    text.position(),
                    "`" + text.value() + "` is not an absolute https address",
                    "write it like https://example.com/path");
        }
        return text.value();
    }

    /** Whether Java can read it, which wants two hexadecimal digits behind every percent sign. */
    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException exception) {
            return false;
        }
    }
}
