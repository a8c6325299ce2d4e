package org.replycodes.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonArray;
import org.replycodes.json.JsonObject.Member;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Meaning;
import org.replycodes.model.Misuse;
import org.replycodes.model.Quotation;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;
import org.replycodes.model.Source;
import org.replycodes.model.Standing;
import org.replycodes.model.TextForm;
import org.replycodes.model.WebSource;

/** Reads {@code codes/<code>.json}. */
final class CodeReader {

    private final References references;
    private final Positions positions;

    CodeReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    /** Reads the file of a code. */
    CodeEntry read(ReplyCode code, ObjectReader object) {
        PathRules.check(object, "code", code.digits());
        return new CodeEntry(
                code,
                object.enumeration("standing", Standing.class),
                references.sections(object, "definedBy"),
                object.optionalObject("rfcText", this::quotation),
                object.optionalObjects("variants", this::quotation),
                object.optionalObjects("historicMeaning", this::quotation),
                object.optionalObjects("meanings", this::meaning),
                object.optionalObjects("textForm", this::textForm),
                object.optionalObject("anyCommand", references::section),
                references.optionalNames(Kind.VERB, object, "commands"),
                references.names(Kind.STAGE, object, "stages"),
                object.optionalObjects("then", this::sequence),
                object.object("facts", this::facts).orElse(Map.of()),
                object.optionalText("condition"),
                object.optionalText("job"),
                object.optionalObjects("misuse", this::misuse));
    }

    private Quotation quotation(ObjectReader object) {
        return new Quotation(
                object.text("text"), object.optionalText("detail"), references.section(object));
    }

    private Meaning meaning(ObjectReader object) {
        Meaning meaning =
                new Meaning(
                        object.text("key"),
                        references.names(Kind.COMMAND, object, "commands"),
                        references.section(object));
        return positions.put(meaning, object.source());
    }

    private TextForm textForm(ObjectReader object) {
        TextForm form =
                new TextForm(
                        object.enumeration("requirement", TextForm.Requirement.class),
                        object.text("form"),
                        references.optionalNames(Kind.COMMAND, object, "commands"),
                        object.optionalText("example"),
                        references.section(object));
        return positions.put(form, object.source());
    }

    private Sequence sequence(ObjectReader object) {
        Sequence sequence =
                new Sequence(
                        references.name(Kind.COMMAND, object, "command"),
                        references.codes(object, "codes"),
                        references.section(object));
        return positions.put(sequence, object.source());
    }

    private Map<String, List<String>> facts(ObjectReader object) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Member member : object.source().members()) {
            String fact = member.key().value();
            references.add(Kind.FACT, "", member.key());
            List<JsonText> values =
                    member.value() instanceof JsonArray
                            ? object.texts(fact)
                            : object.required(fact).flatMap(object::asText).stream().toList();
            values.forEach(value -> references.add(Kind.VALUE, fact, value));
            facts.put(fact, values.stream().map(JsonText::value).toList());
        }
        return facts;
    }

    private Misuse misuse(ObjectReader object) {
        Optional<ReplyCode> instead =
                object.has("instead") ? references.code(object, "instead") : Optional.empty();
        Optional<Source> source = references.source(object, "source");
        Misuse misuse =
                new Misuse(
                        object.text("key"),
                        references.optionalName(Kind.SERVER, object, "server"),
                        references.optionalName(Kind.CLIENT, object, "client"),
                        instead,
                        source.orElse(new WebSource("")));
        return positions.put(misuse, object.source());
    }
}
