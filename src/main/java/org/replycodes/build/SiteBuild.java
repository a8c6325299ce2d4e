package org.replycodes.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.replycodes.build.BuildListener.Stage;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.language.Language;
import org.replycodes.machine.MachineFiles;
import org.replycodes.machine.PageHead;
import org.replycodes.machine.PreviewPictures;
import org.replycodes.machine.SingleFiles;
import org.replycodes.machine.Twins;
import org.replycodes.model.Site;
import org.replycodes.page.OfferPlanner;
import org.replycodes.page.Offers;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.page.SitePlanner;
import org.replycodes.problem.Problems;
import org.replycodes.publish.PublishReport;
import org.replycodes.publish.SitePublisher;
import org.replycodes.publish.SizeLimit;
import org.replycodes.render.Assets;
import org.replycodes.render.LinkStyle;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.SiteRenderer;
import org.replycodes.render.TemplateFaultException;
import org.replycodes.text.Html;

/** Builds a site from its checked source: compare, plan, render, publish. */
public final class SiteBuild {

    private static final int TRIED_OF_A_KIND = 48;

    private final LoadedSite source;
    private final int threads;
    private final List<ComparedProtocol> protocols;

    /**
     * A build.
     *
     * @param source the source, without errors
     * @param threads how many threads render
     */
    public SiteBuild(LoadedSite source, int threads) {
        this.source = source;
        this.threads = threads;
        this.protocols = source.dataset().protocols().stream().map(ComparedProtocol::of).toList();
    }

    private SiteBuild(LoadedSite source, int threads, List<ComparedProtocol> protocols) {
        this.source = source;
        this.threads = threads;
        this.protocols = protocols;
    }

    /** The build of a newer source. Where the facts are the same, nothing is compared again. */
    public SiteBuild with(LoadedSite newer) {
        return newer.dataset().equals(source.dataset())
                ? new SiteBuild(newer, threads, protocols)
                : new SiteBuild(newer, threads);
    }

    /** Decides which pages exist; nothing is rendered yet. */
    public SitePlan plan() {
        return plan(source.languages().all());
    }

    private SitePlan plan(List<Language> versions) {
        return new SitePlanner(source.dataset().site(), versions, source::lastChange)
                .plan(protocols, source.libraries(), source.vocabularies());
    }

    /** Decides which of the planned pages search engines are offered. */
    public Offers offers(SitePlan plan) {
        return new OfferPlanner(plan, protocols).plan(source.libraries());
    }

    /**
     * Renders some pages of every kind, spread over all languages, and drops them: a fault of a
     * template shows on some page of its kind long before all are rendered.
     *
     * @param problems receives what is wrong with the templates
     * @return how many pages were tried
     */
    public int tryPages(SitePlan plan, Problems problems) {
        SiteRenderer renderer = renderer(assets(plan), "/");
        Map<String, List<PlannedPage>> kinds = new TreeMap<>();
        plan.pages()
                .forEach(
                        page ->
                                kinds.computeIfAbsent(page.kind(), kind -> new ArrayList<>())
                                        .add(page));
        int tried = 0;
        for (List<PlannedPage> pages : kinds.values()) {
            int step = (pages.size() + TRIED_OF_A_KIND - 1) / TRIED_OF_A_KIND;
            for (int i = 0; i < pages.size(); i += step) {
                tried++;
                try {
                    renderer.render(pages.get(i).page().get());
                } catch (TemplateFaultException fault) {
                    problems.addAll(fault.problems());
                }
            }
        }
        return tried;
    }

    /**
     * What there is to say of a published site that was made from the same inputs and is still as
     * it was published; nothing if it has to be built.
     */
    public static Optional<PublishReport> unchanged(SiteFolders folders, Inputs inputs) {
        if (!SitePublisher.hasState(folders.output())) {
            return Optional.empty();
        }
        try (SitePublisher publisher = SitePublisher.open(folders.output())) {
            return publisher.unchanged(inputs.all());
        }
    }

    /**
     * Builds the site into a folder. Only pages that were made from something else are made.
     *
     * @param folders where the source stands, and the folder that is published
     * @param inputs the fingerprints of the source, taken before it was read
     * @param limit how large the site may be
     * @param listener hears how the build goes on
     */
    public BuildReport run(
            SiteFolders folders, Inputs inputs, SizeLimit limit, BuildListener listener) {
        listener.begins(Stage.PLAN, 0);
        SitePlan plan = plan();
        listener.begins(Stage.OFFER, 0);
        Offers offers = offers(plan);
        Site site = source.dataset().site();
        listener.begins(Stage.MACHINE, 0);
        PageHead head = new PageHead(site.address(), offers);
        Twins twins = new Twins(site.address(), source.phrases());
        Assets assets = assets(plan);
        SiteRenderer renderer = renderer(assets, URI.create(site.address()).getRawPath());
        try (SitePublisher publisher = SitePublisher.open(folders.output(), limit)) {
            assets.files().values().forEach(publisher::add);
            new MachineFiles(site, protocols, plan, offers, assets).files().forEach(publisher::add);
            new PictureMaker(inputs.looks(), publisher)
                    .make(new PreviewPictures(protocols, assets.colors()));
            PageMaker maker = new PageMaker(renderer, head, twins, keys(inputs, assets), publisher);
            listener.begins(Stage.PAGES, plan.pages().size());
            new Workers(threads)
                    .forEachPage(
                            plan,
                            page -> {
                                maker.make(page);
                                listener.pageMade();
                            });
            listener.begins(Stage.PUBLISH, 0);
            PublishReport published = publisher.publish(inputs.all());
            return new BuildReport(pagesByKind(plan), relations(), offers, published);
        }
    }

    /**
     * The site: the path of each file below its root → what makes it. Nothing is rendered yet.
     * Several threads may ask for files. Sitemaps, {@code robots.txt}, the feed, {@code llms.txt}
     * and what search engines read of a page are left out, for they take a look at all pages at
     * once, and nothing on a page leads there.
     *
     * @param root where the site stands, a path with a slash at both ends
     */
    public Map<String, Supplier<RenderedFile>> files(String root) {
        SitePlan plan = plan();
        Assets assets = assets(plan);
        SiteRenderer renderer = renderer(assets, root);
        Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
        assets.files().values().forEach(asset -> files.put(asset.path(), () -> asset));
        for (PlannedPage page : plan.pages()) {
            files.put(page.path().file(), () -> renderer.render(page.page().get()));
        }
        Site site = source.dataset().site();
        Twins twins = new Twins(site.address(), source.phrases());
        files.putAll(new SingleFiles(site, protocols, plan, assets, twins).files());
        return files;
    }

    /**
     * Writes the pages of each language into an archive of its own, to be opened from disk.
     *
     * @param folder where to write them
     * @return the archives, in the order of the languages
     */
    public List<Path> archives(Path folder) {
        List<Path> archives = new ArrayList<>();
        for (Language language : source.languages().all()) {
            // What is read without a network leads to no other language.
            SitePlan plan = plan(List.of(language));
            Assets assets = assets(plan).onDisk();
            SiteRenderer renderer =
                    new SiteRenderer(
                            source.templates(), assets, source.phrases(), LinkStyle.FILES, "");
            archives.add(
                    new OfflineArchive(source.dataset().site(), language, plan, assets)
                            .write(folder, renderer));
        }
        return archives;
    }

    private Assets assets(SitePlan plan) {
        return source.assets().with(plan.searches(), plan.messages());
    }

    private SiteRenderer renderer(Assets assets, String root) {
        return new SiteRenderer(
                source.templates(),
                assets,
                source.phrases(),
                LinkStyle.EXTENSIONLESS,
                // It becomes a part of addresses that are markup already.
                Html.escape(root).markup());
    }

    /** What the pages of each language are made from besides their records. */
    private Map<Language, PageKeys> keys(Inputs inputs, Assets assets) {
        Map<Language, PageKeys> keys = new LinkedHashMap<>();
        String names =
                assets.files().values().stream()
                        .map(RenderedFile::path)
                        .collect(Collectors.joining(" "));
        source.phrases()
                .forEach(
                        (language, phrases) ->
                                keys.put(
                                        language,
                                        new PageKeys(inputs.looks() + names + phrases.source())));
        return keys;
    }

    private static Map<String, Integer> pagesByKind(SitePlan plan) {
        Map<String, Integer> kinds = new TreeMap<>();
        plan.pages().forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
        return kinds;
    }

    private Map<String, Integer> relations() {
        Map<String, Integer> relations = new TreeMap<>();
        for (ComparedProtocol protocol : protocols) {
            for (Comparison comparison : protocol.comparisons()) {
                relations.merge(comparison.headline().key(), 1, Integer::sum);
            }
        }
        return relations;
    }
}
