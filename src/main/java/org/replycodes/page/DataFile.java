package org.replycodes.page;

import java.util.Locale;
import org.replycodes.text.Href;
import org.replycodes.text.Html;

/** A file in which programs get a part of the dataset, in the order in which they need it. */
public enum DataFile {
    /** The reply codes. */
    CODES,
    /** The commands with their replies. */
    COMMANDS,
    /** The pairs with their relations. */
    PAIRS,
    /** The texts of servers. */
    MESSAGES;

    /** What it holds, as its name says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands. */
    public String path() {
        return "api/" + key() + ".json";
    }

    /** Where that stands which says what it may hold (JSON Schema). */
    public String schemaPath() {
        return "api/" + key() + ".schema.json";
    }

    /** Links to both, under their names. */
    Html links() {
        return link(path()).thenSpaced(link(schemaPath()));
    }

    private static Html link(String path) {
        return Html.link(Href.ROOT + path, Html.code(path.substring(path.indexOf('/') + 1)));
    }
}
