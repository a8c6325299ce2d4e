package org.replycodes.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;

/**
 * Leaves out of a page what says nothing: attributes of literals that repeat what is so anyway, and
 * end tags that HTML does not ask for. A page carries about a hundred literals.
 *
 * <p>No author can type such markup, because angle brackets and quotation marks in a text are
 * escaped.
 *
 * @param redundant markup → what is left of it, in the order in which it is looked for
 */
record Compaction(Map<String, String> redundant) {

    /** What can be left out on pages of a language. */
    static Compaction of(Language language) {
        Map<String, String> redundant = new LinkedHashMap<>();
        redundant.put("</li>\n", "\n");
        redundant.put("</td><td", "<td");
        redundant.put("</th><td", "<td");
        redundant.put("</td></tr>\n", "\n");
        // Digits are set apart, and there is nothing in them to translate.
        if (language.direction() == Direction.LTR) {
            redundant.put("<bdi dir=\"ltr\" translate=\"no\">", "<bdi>");
            redundant.put(" dir=\"ltr\" translate=\"no\"", " translate=\"no\"");
            redundant.put("<time dir=\"ltr\"", "<time");
            redundant.put("<a dir=\"ltr\"", "<a");
        } else {
            redundant.put("<bdi dir=\"ltr\" translate=\"no\">", "<bdi dir=\"ltr\">");
        }
        if (language.tag().equals("en")) {
            redundant.put(" lang=\"en\" translate=\"no\"", " translate=\"no\"");
        }
        return new Compaction(redundant);
    }

    /** The same page without them. */
    String apply(String page) {
        String compact = page;
        for (Map.Entry<String, String> markup : redundant.entrySet()) {
            compact = compact.replace(markup.getKey(), markup.getValue());
        }
        return compact;
    }
}
