package org.replycodes.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.json.ObjectWriter;
import org.replycodes.model.Site;
import org.replycodes.page.PagePath;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.render.Assets;
import org.replycodes.render.RenderedFile;

/**
 * Writes what a browser needs to keep the site among the programs of a machine (Web Application
 * Manifest): one for each language, beside its home page, where it begins.
 */
final class ManifestWriter {

    /** The name of a manifest in the folder of its home page. */
    static final String NAME = "manifest.webmanifest";

    private final Site site;
    private final Assets assets;

    ManifestWriter(Site site, Assets assets) {
        this.site = site;
        this.assets = assets;
    }

    /** Path → what makes the file, for the home pages of a plan. */
    Map<String, Supplier<RenderedFile>> files(List<PlannedPage> pages) {
        Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
        pages.stream()
                .filter(page -> page.kind().equals("home"))
                .forEach(home -> files.put(path(home), () -> file(home)));
        return files;
    }

    private static String path(PlannedPage home) {
        return home.path().folder() + NAME;
    }

    private RenderedFile file(PlannedPage home) {
        PagePath path = home.path();
        String description = home.page().get().frame().description();
        String paper = String.format(Locale.ROOT, "#%06x", assets.colors().get("paper"));
        return new RenderedFile(
                path(home),
                CanonicalJson.object(
                        Layout.INDENTED,
                        manifest ->
                                manifest.text("name", site.title())
                                        .text("description", description)
                                        .text("lang", home.language().tag())
                                        .text("dir", home.language().direction().id())
                                        .text("start_url", "./")
                                        .text("scope", path.toRoot())
                                        .text("display", "minimal-ui")
                                        .text("background_color", paper)
                                        .text("theme_color", paper)
                                        .objects("icons", icons(path), ManifestWriter::icon)));
    }

    private List<String> icons(PagePath path) {
        return Stream.of("icon.svg")
                .filter(assets.files()::containsKey)
                .map(name -> path.toRoot() + assets.files().get(name).path())
                .toList();
    }

    private static void icon(ObjectWriter icon, String address) {
        icon.text("src", address).text("sizes", "any").text("type", "image/svg+xml");
    }
}
