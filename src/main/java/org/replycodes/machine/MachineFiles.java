package org.replycodes.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.model.Site;
import org.replycodes.page.DataFile;
import org.replycodes.page.Offer;
import org.replycodes.page.Offers;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.render.Assets;
import org.replycodes.render.RenderedFile;

/**
 * All files that machines read and that belong to no page: sitemaps, {@code robots.txt}, the data,
 * the feed, {@code llms.txt} and manifests.
 */
public final class MachineFiles {

    private static final List<String> LISTED =
            List.of("protocol", "code", "class", "group", "command", "other-numbers");

    private final Site site;
    private final List<ComparedProtocol> protocols;
    private final SitePlan plan;
    private final Offers offers;
    private final Assets assets;

    /**
     * The files of a site.
     *
     * @param site what is true of it
     * @param protocols its protocols
     * @param plan its pages
     * @param offers which of them search engines are offered
     * @param assets its icon and its colors
     */
    public MachineFiles(
            Site site,
            List<ComparedProtocol> protocols,
            SitePlan plan,
            Offers offers,
            Assets assets) {
        this.site = site;
        this.protocols = protocols;
        this.plan = plan;
        this.offers = offers;
        this.assets = assets;
    }

    /** All of them. */
    public List<RenderedFile> files() {
        List<RenderedFile> files =
                new ArrayList<>(new SitemapWriter(site.address(), offers).files());
        new DataFiles(site, protocols, plan)
                .files()
                .values()
                .forEach(file -> files.add(file.get()));
        new FeedWriter(site).file(plan.pages(), offers).ifPresent(files::add);
        new ManifestWriter(site, assets)
                .files(plan.pages())
                .values()
                .forEach(file -> files.add(file.get()));
        files.add(new RenderedFile("llms.txt", languageModels().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** {@code llms.txt}: what the site is, its pages as Markdown, and its data. */
    private String languageModels() {
        StringBuilder text = new StringBuilder("# ").append(site.title()).append('\n');
        StringBuilder list = new StringBuilder();
        for (PlannedPage page : plan.pages()) {
            Offer offer =
                    offers.languages().getOrDefault(page.language(), Map.of()).get(page.path());
            if (!page.language().isDefault() || offer == null) {
                continue;
            }
            if (page.kind().equals("home")) {
                text.append("\n> ").append(offer.description()).append('\n');
            } else if (LISTED.contains(page.kind())) {
                list.append(page.kind().equals("protocol") ? "\n## " + offer.title() + "\n\n" : "")
                        .append("- [")
                        .append(offer.title())
                        .append("](")
                        .append(site.address())
                        .append(Twins.path(page.path()))
                        .append("): ")
                        .append(offer.description())
                        .append('\n');
            }
        }
        text.append(list).append("\n## JSON\n\n");
        for (DataFile file : DataFile.values()) {
            text.append("- [")
                    .append(file.key())
                    .append("](")
                    .append(site.address())
                    .append(file.path())
                    .append(")\n");
        }
        if (!site.license().isEmpty()) {
            text.append("\n<").append(site.license()).append(">\n");
        }
        return text.toString();
    }
}
