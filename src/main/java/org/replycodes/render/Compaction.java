package org.replycodes.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;

/**
 * Leaves out attributes of literals that say what is so anyway: the direction on a left-to-right
 * page, and the language on an English one. A page carries about a hundred literals.
 *
 * <p>No author can type such an attribute, because a quotation mark in a text is escaped.
 *
 * @param redundant attributes → what is left of them
 */
record Compaction(Map<String, String> redundant) {

    /** What can be left out on pages of a language. */
    static Compaction of(Language language) {
        Map<String, String> redundant = new LinkedHashMap<>();
        if (language.direction() == Direction.LTR) {
            // Digits are set apart, and there is nothing in them to translate.
            redundant.put("<bdi dir=\"ltr\" translate=\"no\">", "<bdi>");
            redundant.put(" dir=\"ltr\" translate=\"no\"", " translate=\"no\"");
        }
        if (language.tag().equals("en")) {
            redundant.put(" lang=\"en\" translate=\"no\"", " translate=\"no\"");
        }
        return new Compaction(redundant);
    }

    /** The same page without them. */
    String apply(String page) {
        String compact = page;
        for (Map.Entry<String, String> attribute : redundant.entrySet()) {
            compact = compact.replace(attribute.getKey(), attribute.getValue());
        }
        return compact;
    }
}
