package org.replycodes.dataset;

import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Specification;
import org.replycodes.model.Strength;

/** Reads the rows of {@code specifications.json}. */
final class SpecificationReader {

    private final Positions positions;

    SpecificationReader(Positions positions) {
        this.positions = positions;
    }

    Specification read(ObjectReader object) {
        Specification specification =
                new Specification(
                        object.text("id"),
                        object.text("title"),
                        object.text("status"),
                        object.integer("year"),
                        object.enumeration("strength", Strength.class),
                        object.flag("current"),
                        References.address(object, "address"),
                        object.texts("sections").stream().map(JsonText::value).toList());
        return positions.put(specification, object.source());
    }
}
