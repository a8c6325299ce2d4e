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
 * @param inlineScript a script that runs before the page is shown, for the theme; or empty
 */
public record Assets(Map<String, RenderedFile> files, String inlineScript) {

    /** The folder of all assets among the templates. */
    static final String FOLDER = "assets";

    private static final int LIMIT = 256 << 10;
    private static final String CSS = FOLDER + "/css";
    private static final String SCRIPTS = FOLDER + "/js";
    private static final String ICONS = FOLDER + "/icons";
    private static final String INLINE = "theme.js";
    private static final List<String> BEFORE =
            List.of("tokens.css", "reset.css", "base.css", "layout.css");
    private static final String COMPONENTS = "components";
    private static final String PRINT = "print.css";

    /** Copies the map in its own order. */
    public Assets {
        files = Ordered.copy(files);
    }

    /** Reads and joins the assets of a template folder. */
    public static Assets read(SourceFolder templates, Problems problems) {
        Map<String, RenderedFile> files = new LinkedHashMap<>();
        add(files, "site.css", styleSheet(templates, problems));
        String inline = "";
        for (String name : names(templates, SCRIPTS, ".js", problems)) {
            String script = minified(text(templates, SCRIPTS + "/" + name, problems));
            if (name.equals(INLINE)) {
                inline = script.strip();
            } else {
                add(files, name, script);
            }
        }
        for (String name : names(templates, ICONS, ".svg", problems)) {
            add(files, name, text(templates, ICONS + "/" + name, problems));
        }
        allowOnly(templates, FOLDER, List.of("css", "js", "icons"), problems);
        return new Assets(files, inline);
    }

    /** The same with the indexes of a planned site. */
    public Assets with(List<SearchIndex> searches, MessageIndex messages) {
        Map<String, RenderedFile> all = new LinkedHashMap<>(files);
        for (SearchIndex search : searches) {
            add(all, searchName(search.language().tag()), IndexWriter.search(search));
        }
        add(all, "messages.json", IndexWriter.messages(messages));
        return new Assets(all, inlineScript);
    }

    static String searchName(String tag) {
        return "search-" + tag + ".json";
    }

    private static String styleSheet(SourceFolder templates, Problems problems) {
        List<String> sheets = new ArrayList<>();
        BEFORE.forEach(sheet -> sheets.add(CSS + "/" + sheet));
        String components = CSS + "/" + COMPONENTS;
        names(templates, components, ".css", problems)
                .forEach(sheet -> sheets.add(components + "/" + sheet));
        sheets.add(CSS + "/" + PRINT);
        List<String> known = new ArrayList<>(BEFORE);
        known.addAll(List.of(PRINT, COMPONENTS));
        allowOnly(templates, CSS, known, problems);
        StringBuilder joined = new StringBuilder();
        sheets.forEach(sheet -> joined.append(minified(text(templates, sheet, problems))));
        return joined.toString()
                .replaceAll("\\s*([{};,>])\\s*", "$1")
                .replaceAll(":\\s+", ":")
                .replace(";}", "}");
    }

    /** The files of a folder that have a suffix, sorted; everything else in it is refused. */
    private static List<String> names(
            SourceFolder templates, String folder, String suffix, Problems problems) {
        List<String> names = new ArrayList<>();
        for (SourceFolder.Entry entry : templates.list(folder, problems)) {
            if (!entry.isFolder() && entry.name().matches("[a-z0-9-]+\\" + suffix)) {
                names.add(entry.name());
            } else {
                TemplateSet.unexpected(
                        templates,
                        folder + "/" + entry.name(),
                        "files here are named like name" + suffix,
                        problems);
            }
        }
        return names;
    }

    private static void allowOnly(
            SourceFolder templates, String folder, List<String> names, Problems problems) {
        for (SourceFolder.Entry entry : templates.list(folder, problems)) {
            if (!names.contains(entry.name())) {
                TemplateSet.unexpected(
                        templates,
                        folder + "/" + entry.name(),
                        "there are: " + String.join(", ", names),
                        problems);
            }
        }
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

    /** The address of an asset that exists, with the mark that the renderer resolves. */
    String href(String name) {
        return Href.ROOT + files.get(name).path();
    }
}
