package org.replycodes.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.replycodes.problem.Problems;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.Href;

/**
 * The style sheet of the site: all sheets in the order of their cascade layers, in one file whose
 * name changes with its content, so that a host may cache it.
 *
 * @param styleSheet the file
 */
public record Assets(RenderedFile styleSheet) {

    private static final int LIMIT = 256 << 10;
    private static final String CSS = "assets/css";
    private static final List<String> BEFORE =
            List.of("tokens.css", "reset.css", "base.css", "layout.css");

    /** Reads and joins the style sheets. */
    public static Assets read(SourceFolder templates, Problems problems) {
        List<String> sheets = new ArrayList<>();
        BEFORE.forEach(sheet -> sheets.add(CSS + "/" + sheet));
        templates.list(CSS + "/components", problems).stream()
                .map(entry -> CSS + "/components/" + entry.name())
                .forEach(sheets::add);
        sheets.add(CSS + "/print.css");
        StringBuilder joined = new StringBuilder();
        for (String sheet : sheets) {
            templates
                    .read(sheet, LIMIT, problems)
                    .ifPresent(source -> joined.append(minified(source.text())));
        }
        byte[] bytes = joined.toString().getBytes(StandardCharsets.UTF_8);
        return new Assets(new RenderedFile("assets/site." + Fingerprint.of(bytes) + ".css", bytes));
    }

    /** Comments and indentation are for authors; a reader need not fetch them. */
    private static String minified(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip()
                .concat("\n");
    }

    /** The address of the style sheet, with the mark that the renderer resolves. */
    String href() {
        return Href.ROOT + styleSheet.path();
    }
}
