package org.replycodes.dataset;

import java.util.regex.Pattern;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Client;
import org.replycodes.model.Client.Constant;

/** Reads the rows of {@code client-constants.json}. */
final class ClientReader {

    private static final Pattern CLASS = Pattern.compile("[0-9]yz");

    private final References references;
    private final Positions positions;

    ClientReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    Client read(ObjectReader object) {
        Client client =
                new Client(
                        object.text("client"),
                        object.text("name"),
                        References.address(object, "source"),
                        object.objects("constants", this::constant));
        return positions.put(client, object.source());
    }

    private Constant constant(ObjectReader object) {
        boolean isClass =
                object.optional("code")
                        .filter(JsonText.class::isInstance)
                        .map(code -> ((JsonText) code).value())
                        .filter(code -> CLASS.matcher(code).matches())
                        .isPresent();
        String code = references.name(isClass ? Kind.CLASS : Kind.NUMBER, object, "code");
        return new Constant(code, object.optionalText("constant"));
    }
}
