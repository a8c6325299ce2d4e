package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Reads {@code writing.json}. */
final class WritingReader {

    private WritingReader() {}

    static Writing read(JsonObject object, Problems problems) {
        return ObjectReader.read(object, problems, WritingReader::writing);
    }

    private static Writing writing(ObjectReader object) {
        List<Character.UnicodeScript> scripts = new ArrayList<>();
        for (JsonText name : object.texts("scripts")) {
            try {
                scripts.add(Character.UnicodeScript.forName(name.value()));
            } catch (IllegalArgumentException unknown) {
                object.problems()
                        .add(
                                Rule.UNKNOWN_VALUE,
                                name.position(),
                                "no script is called " + name.value(),
                                "use the names of Unicode, such as Latin, Han or Arabic");
            }
        }
        return new Writing(
                scripts,
                object.integer("share"),
                object.optionalTexts("names").stream().map(JsonText::value).toList(),
                object.objects("refused", WritingReader::refused).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Writing.Refused> refused(ObjectReader object) {
        String pattern = object.text("pattern");
        String advice = object.text("advice");
        try {
            return Optional.of(new Writing.Refused(Pattern.compile(pattern), advice));
        } catch (PatternSyntaxException malformed) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position("pattern"),
                            "the pattern cannot be read: " + malformed.getDescription(),
                            "write a regular expression of Java");
            return Optional.empty();
        }
    }
}
