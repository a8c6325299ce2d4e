package org.replycodes.dataset;

import java.util.List;
import java.util.Optional;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonText;
import org.replycodes.json.JsonValue;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.FactKind;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.Outcome;
import org.replycodes.model.Phase;
import org.replycodes.model.ReplyClass;
import org.replycodes.problem.Rule;

/** Reads {@code protocol.json}. */
final class GrammarReader {

    private final String protocol;
    private final References references;
    private final Positions positions;

    /**
     * @param protocol the name of the protocol's folder
     */
    GrammarReader(String protocol, References references, Positions positions) {
        this.protocol = protocol;
        this.references = references;
        this.positions = positions;
    }

    Grammar read(ObjectReader object) {
        PathRules.checkFolder(object, "protocol", protocol);
        Grammar grammar =
                new Grammar(
                        protocol,
                        object.text("name"),
                        object.objects("classes", this::replyClass).stream()
                                .flatMap(Optional::stream)
                                .toList(),
                        groups(object),
                        object.objects("phases", this::phase),
                        texts(object, "stages"),
                        object.objects("facts", this::fact),
                        references.names(Kind.AXIS, object, "axes"),
                        references.name(Kind.FACT, object, "decision"),
                        references.names(Kind.SERVER, object, "wellKnownServers"),
                        references.names(Kind.CLIENT, object, "wellKnownClients"));
        return positions.put(grammar, object.source());
    }

    private Optional<ReplyClass> replyClass(ObjectReader object) {
        Optional<Integer> digit = object.required("digit").flatMap(value -> digit(object, value));
        Outcome outcome = object.enumeration("outcome", Outcome.class);
        return digit.map(number -> positions.put(new ReplyClass(number, outcome), object.source()));
    }

    private List<FunctionGroup> groups(ObjectReader object) {
        return object.values("groups", value -> digit(object, value)).stream()
                .map(FunctionGroup::new)
                .toList();
    }

    private static Optional<Integer> digit(ObjectReader object, JsonValue value) {
        Optional<Integer> digit = object.asInteger(value);
        if (digit.filter(number -> number < 0 || number > 9).isPresent()) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            value.position(),
                            digit.get() + " is not a digit of a reply code",
                            "write a digit from 0 to 9");
            return Optional.empty();
        }
        return digit;
    }

    private Phase phase(ObjectReader object) {
        Phase phase =
                new Phase(
                        object.text("key"),
                        object.optionalEnumeration("after", Outcome.class),
                        object.flag("anyCommand"));
        return positions.put(phase, object.source());
    }

    private FactKind fact(ObjectReader object) {
        FactKind fact =
                new FactKind(object.text("key"), texts(object, "values"), object.flag("many"));
        return positions.put(fact, object.source());
    }

    private static List<String> texts(ObjectReader object, String key) {
        return object.texts(key).stream().map(JsonText::value).toList();
    }
}
