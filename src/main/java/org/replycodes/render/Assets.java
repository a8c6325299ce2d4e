package org.replycodes.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replycodes.model.Ordered;
import org.replycodes.page.MessageIndex;
import org.replycodes.page.SearchIndex;
import org.replycodes.problem.Problems;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.Href;

/**
 * The files that pages fetch: style sheet, scripts, icon and search indexes. Each has a fingerprint
 * of its content in its name, so that a host may cache it for ever.
 *
 * @param files name in templates ({@code site.css}) → file
 */
public record Assets(Map<String, RenderedFile> files) {

    private static final int LIMIT = 256 << 10;
    private static final String CSS = "assets/css";
    private static final String SCRIPTS = "assets/js";
    private static final String ICONS = "assets/icons";
    private static final List<String> BEFORE =
            List.of("tokens.css", "reset.css", "base.css", "layout.css");

    /** Copies the map in its own order. */
    public Assets {
        files = Ordered.copy(files);
    }

    /** Reads and joins the assets of a template folder. */
    public static Assets read(SourceFolder templates, Problems problems) {
        Map<String, RenderedFile> files = new LinkedHashMap<>();
        add(files, "site.css", styleSheet(templates, problems));
        for (SourceFolder.Entry entry : templates.list(SCRIPTS, problems)) {
            String script = text(templates, SCRIPTS + "/" + entry.name(), problems);
            add(files, entry.name(), minified(script));
        }
        for (SourceFolder.Entry entry : templates.list(ICONS, problems)) {
            add(files, entry.name(), text(templates, ICONS + "/" + entry.name(), problems));
        }
        return new Assets(files);
    }

    /** The same with the indexes of a planned site. */
    public Assets with(List<SearchIndex> searches, MessageIndex messages) {
        Map<String, RenderedFile> all = new LinkedHashMap<>(files);
        for (SearchIndex search : searches) {
            add(all, searchName(search.language().tag()), IndexWriter.search(search));
        }
        add(all, "messages.json", IndexWriter.messages(messages));
        return new Assets(all);
    }

    static String searchName(String tag) {
        return "search-" + tag + ".json";
    }

    private static String styleSheet(SourceFolder templates, Problems problems) {
        List<String> sheets = new ArrayList<>();
        BEFORE.forEach(sheet -> sheets.add(CSS + "/" + sheet));
        templates.list(CSS + "/components", problems).stream()
                .map(entry -> CSS + "/components/" + entry.name())
                .forEach(sheets::add);
        sheets.add(CSS + "/print.css");
        StringBuilder joined = new StringBuilder();
        sheets.forEach(sheet -> joined.append(minified(text(templates, sheet, problems))));
        return joined.toString()
                .replaceAll("\\s*([{};,>])\\s*", "$1")
                .replaceAll(":\\s+", ":")
                .replace(";}", "}");
    }

    private static String text(SourceFolder templates, String file, Problems problems) {
        return templates.read(file, LIMIT, problems).map(source -> source.text()).orElse("");
    }

    /** Comments and indentation are for authors; a reader need not fetch them. */
    private static String minified(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip()
                .concat("\n");
    }

    /** {@code site.css} becomes {@code assets/site.0123456789ab.css}. */
    private static void add(Map<String, RenderedFile> files, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        String path =
                "assets/"
                        + name.substring(0, dot)
                        + "."
                        + Fingerprint.of(bytes)
                        + name.substring(dot);
        files.put(name, new RenderedFile(path, bytes));
    }

    /** The address of an asset, with the mark that the renderer resolves. */
    String href(String name) {
        RenderedFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "no asset " + name + ", but " + String.join(", ", files.keySet()));
        }
        return Href.ROOT + file.path();
    }
}
