package org.replycodes.dataset;

import java.util.List;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonText;
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

    private final References references;
    private final Positions positions;

    GrammarReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    Grammar read(ObjectReader object) {
        Grammar grammar =
                new Grammar(
                        object.text("protocol"),
                        object.text("name"),
                        object.objects("classes", this::replyClass),
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

    private ReplyClass replyClass(ObjectReader object) {
        int digit = object.integer("digit");
        checkDigit(object, "digit", digit);
        ReplyClass replyClass = new ReplyClass(digit, object.enumeration("outcome", Outcome.class));
        return positions.put(replyClass, object.source());
    }

    private List<FunctionGroup> groups(ObjectReader object) {
        List<Integer> digits = object.integers("groups");
        digits.forEach(digit -> checkDigit(object, "groups", digit));
        return digits.stream().map(FunctionGroup::new).toList();
    }

    private static void checkDigit(ObjectReader object, String key, int digit) {
        if (digit < 0 || digit > 9) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position(key),
                            digit + " is not a digit of a reply code");
        }
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
