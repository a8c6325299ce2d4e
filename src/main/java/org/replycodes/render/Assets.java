package org.replycodes.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.model.Ordered;
import org.replycodes.page.MessageIndex;
import org.replycodes.page.SearchIndex;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.Href;

/**
 * The files that pages fetch: style sheet, scripts, icon and search indexes. Each has a fingerprint
 * of its content in its name, so that a host may cache it for ever.
 *
 * @param files name in templates ({@code site.css}) → file
 * @param colors name in the style sheet ({@code ink}) → color in the light theme, red in the third
 *     byte; for what is drawn outside of pages
 */
public record Assets(Map<String, RenderedFile> files, Map<String, Integer> colors) {

    /** The folder of all assets among the templates. */
    static final String FOLDER = "assets";

    private static final int LIMIT = 256 << 10;

    /** How much of its fingerprint a name has: every page carries six names. */
    private static final int DIGITS = 8;

    private static final String CSS = FOLDER + "/css";
    private static final String SCRIPTS = FOLDER + "/js";
    private static final String ICONS = FOLDER + "/icons";
    private static final String COMPONENTS = "components";
    private static final String PRINT = "print.css";

    /** What has to stand at the root of the site under its own name. */
    private static final String ROOT = FOLDER + "/root";

    private static final String TOKENS = "tokens.css";
    private static final List<String> BEFORE =
            List.of(TOKENS, "reset.css", "base.css", "layout.css");

    private static final Pattern COLOR =
            Pattern.compile("--(\\w+):\\s*light-dark\\(\\s*#(\\p{XDigit}{6}|\\p{XDigit}{3})\\b");

    /** The colors that have to be there; a class without a color of its own has that of ink. */
    private static final List<String> NEEDED = List.of("paper", "ink");

    /** Copies the maps in their own order. */
    public Assets {
        files = Ordered.copy(files);
        colors = Ordered.copy(colors);
    }

    /** Reads and joins the assets of a template folder. */
    public static Assets read(SourceFolder templates, Problems problems) {
        Map<String, RenderedFile> files = new LinkedHashMap<>();
        add(files, "site.css", styleSheet(templates, problems));
        for (String name : names(templates, SCRIPTS, ".js", problems)) {
            add(files, name, minified(text(templates, SCRIPTS + "/" + name, problems)));
        }
        for (String name : names(templates, ICONS, ".svg", problems)) {
            add(files, name, text(templates, ICONS + "/" + name, problems));
        }
        for (String name : names(templates, ROOT, ".js", problems)) {
            String script = minified(text(templates, ROOT + "/" + name, problems));
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            files.put(name, new RenderedFile(name, bytes));
        }
        allowOnly(templates, FOLDER, List.of("css", "js", "icons", "root"), problems);
        return new Assets(files, colors(templates, problems));
    }

    /** The same with the indexes of a planned site. */
    public Assets with(List<SearchIndex> searches, MessageIndex messages) {
        Map<String, RenderedFile> all = new LinkedHashMap<>(files);
        for (SearchIndex search : searches) {
            add(all, searchName(search.language().tag()), IndexWriter.search(search));
        }
        add(all, "messages.json", IndexWriter.messages(messages));
        return new Assets(all, colors);
    }

    /**
     * The same for pages that are opened from disk. They may fetch nothing, so the data are
     * scripts; and nothing that stands at the root is needed.
     */
    public Assets onDisk() {
        Map<String, RenderedFile> onDisk = new LinkedHashMap<>();
        files.forEach(
                (name, file) -> {
                    if (name.endsWith(".json")) {
                        String data = new String(file.bytes(), StandardCharsets.UTF_8);
                        String script = name.replace(".json", ".js");
                        Map<String, RenderedFile> made = new LinkedHashMap<>();
                        add(made, script, "self.replycodes.read=" + data);
                        onDisk.put(name, made.get(script));
                    } else if (!file.path().equals(name)) {
                        onDisk.put(name, file);
                    }
                });
        return new Assets(onDisk, colors);
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

    private static Map<String, Integer> colors(SourceFolder templates, Problems problems) {
        String file = CSS + "/" + TOKENS;
        Map<String, Integer> colors = new LinkedHashMap<>();
        // A style sheet that cannot be read has been reported already.
        Matcher color = COLOR.matcher(text(templates, file, new Problems()));
        while (color.find()) {
            String digits = color.group(2);
            String pairs = digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0");
            colors.putIfAbsent(color.group(1), Integer.parseInt(pairs, 16));
        }
        for (String name : NEEDED) {
            if (templates.has(file) && !colors.containsKey(name)) {
                problems.add(
                        Rule.MISSING_KEY,
                        templates.positionOf(file),
                        "no color --" + name + ", in which preview pictures are drawn",
                        "add --" + name + ": light-dark(#ffffff, #000000) with its two colors");
            }
        }
        return colors;
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

    /** {@code site.css} becomes {@code assets/site.01234567.css}. */
    private static void add(Map<String, RenderedFile> files, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        String path =
                "assets/"
                        + name.substring(0, dot)
                        + "."
                        + Fingerprint.of(bytes).digits().substring(0, DIGITS)
                        + name.substring(dot);
        files.put(name, new RenderedFile(path, bytes));
    }

    /** The address of an asset that exists, with the mark that the renderer resolves. */
    String href(String name) {
        return Href.ROOT + files.get(name).path();
    }
}
