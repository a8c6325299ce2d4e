package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Reads {@code writing.json}. */
final class WritingReader {

    private static final List<String> SCRIPTS =
            Stream.of(Character.UnicodeScript.values()).map(Enum::name).toList();

    private WritingReader() {}

    static Writing read(JsonObject object, Problems problems) {
        return ObjectReader.read(object, problems, WritingReader::writing);
    }

    private static Writing writing(ObjectReader object) {
        List<Character.UnicodeScript> scripts = new ArrayList<>();
        boolean allKnown = true;
        for (JsonText name : object.texts("scripts")) {
            try {
                scripts.add(Character.UnicodeScript.forName(name.value()));
            } catch (IllegalArgumentException unknown) {
                allKnown = false;
                object.problems()
                        .add(
                                Rule.UNKNOWN_VALUE,
                                name.position(),
                                "no script is called " + name.value(),
                                NearestNames.hint(
                                        name.value().toUpperCase(Locale.ROOT),
                                        SCRIPTS,
                                        "use the names of Unicode, such as Latin, Han or Arabic"));
            }
        }
        int share = object.integer("share");
        return new Writing(
                scripts,
                // Or every text would be called foreign.
                allKnown ? share : 0,
                object.optionalTexts("names").stream().map(JsonText::value).toList(),
                object.objects("refused", WritingReader::refused).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                object.has("headNoun")
                        ? pattern(object, "headNoun").orElse(Writing.UNKNOWN.headNoun())
                        : Writing.UNKNOWN.headNoun(),
                object.optionalObject("length", WritingReader::length)
                        .orElse(Writing.UNKNOWN.length()));
    }

    private static Writing.Length length(ObjectReader object) {
        Writing.Length length = new Writing.Length(object.integer("least"), object.integer("most"));
        if (length.least() > length.most()) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position(),
                            "least is more than most",
                            "exchange the two");
        }
        return length;
    }

    private static Optional<Writing.Refused> refused(ObjectReader object) {
        String advice = object.text("advice");
        return pattern(object, "pattern").map(pattern -> new Writing.Refused(pattern, advice));
    }

    private static Optional<Pattern> pattern(ObjectReader object, String key) {
        try {
            return Optional.of(Pattern.compile(object.text(key)));
        } catch (PatternSyntaxException malformed) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position(key),
                            "the pattern cannot be read: " + malformed.getDescription(),
                            "write a regular expression of Java");
            return Optional.empty();
        }
    }
}
