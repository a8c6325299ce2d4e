package org.replycodes.machine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.model.Site;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.render.Assets;
import org.replycodes.render.RenderedFile;

/**
 * The files for machines that can be made one by one: the data, manifests, twins and pictures. The
 * others take a look at all pages.
 *
 * @param site what is true of the site
 * @param protocols its protocols
 * @param plan its pages
 * @param assets its icon and its colors
 * @param twins writes the twins
 */
public record SingleFiles(
        Site site, List<ComparedProtocol> protocols, SitePlan plan, Assets assets, Twins twins) {

    /** Copies the list. */
    public SingleFiles {
        protocols = List.copyOf(protocols);
    }

    /** Path → what makes the file. Several threads may ask for files. */
    public Map<String, Supplier<RenderedFile>> files() {
        Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
        files.putAll(new DataFiles(site, protocols, plan).files());
        files.putAll(new ManifestWriter(site, assets).files(plan.pages()));
        files.putAll(new PreviewPictures(protocols, assets.colors()).files());
        Set<String> unrelated = unrelated();
        for (PlannedPage page : plan.pages()) {
            if (Twins.hasTwin(page, unrelated)) {
                files.put(Twins.path(page.path()), () -> twins.of(page.page().get()).orElseThrow());
            }
        }
        return files;
    }

    /** The pairs without a relation, as the ends of their paths: {@code ftp/331-vs-530}. */
    private Set<String> unrelated() {
        Set<String> unrelated = new HashSet<>();
        for (ComparedProtocol compared : protocols) {
            compared.comparisons().stream()
                    .filter(comparison -> !comparison.isRelated())
                    .map(comparison -> compared.protocol().id() + "/" + comparison.pair().slug())
                    .forEach(unrelated::add);
        }
        return unrelated;
    }
}
