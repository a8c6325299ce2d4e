package org.replycodes.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Quotation;
import org.replycodes.model.Source;
import org.replycodes.problem.Rule;

/** Reads the rows of {@code other-numbers.json}. */
final class OtherNumberReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final References references;
    private final Positions positions;

    OtherNumberReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    OtherNumber read(ObjectReader object) {
        String number = object.text("number");
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position("number"),
                            "`" + number + "` is not a number of one to nine digits",
                            "write it like \"1101\"");
        }
        List<Source> sources =
                object.has("source") ? references.sources(object, "source") : List.of();
        OtherNumber row =
                new OtherNumber(
                        number,
                        object.enumeration("kind", OtherNumber.Kind.class),
                        text(object),
                        sources);
        return positions.put(row, object.source());
    }

    private Optional<Quotation> text(ObjectReader object) {
        if (!object.has("text")) {
            return Optional.empty();
        }
        return Optional.of(new Quotation(object.text("text"), "", references.section(object)));
    }
}
