package org.replycodes.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.machine.MachineFiles;
import org.replycodes.machine.PageHead;
import org.replycodes.machine.Twins;
import org.replycodes.model.Site;
import org.replycodes.page.OfferPlanner;
import org.replycodes.page.Offers;
import org.replycodes.page.Page;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.page.SitePlanner;
import org.replycodes.problem.Problems;
import org.replycodes.publish.PublishReport;
import org.replycodes.publish.SitePublisher;
import org.replycodes.render.Assets;
import org.replycodes.render.LinkStyle;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.SiteRenderer;
import org.replycodes.render.TemplateFaultException;

/** Builds a site from its checked source: compare, plan, render, publish. */
public final class SiteBuild {

    /** How many pages are rendered before they are handed on: a bound for the memory they take. */
    private static final int BATCH = 256;

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
        return new SitePlanner(source.dataset().site(), source.languages(), source::lastChange)
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

    /** Builds the site into a folder. */
    public BuildReport run(SiteFolders folders) {
        SitePlan plan = plan();
        Offers offers = offers(plan);
        Site site = source.dataset().site();
        PageHead head = new PageHead(site.address(), offers);
        Twins twins = new Twins(site.address(), source.phrases());
        Assets assets = assets(plan);
        SiteRenderer renderer = renderer(assets, URI.create(site.address()).getPath());
        try (SitePublisher publisher = SitePublisher.open(folders.output())) {
            assets.files().values().forEach(publisher::add);
            new MachineFiles(site, protocols, plan, offers).files().forEach(publisher::add);
            render(
                    plan,
                    page -> files(renderer.render(page, head.of(page)), twins.of(page)),
                    publisher);
            PublishReport published = publisher.publish();
            return new BuildReport(pagesByKind(plan), relations(), offers, published);
        }
    }

    /**
     * What a person sees of the site: the path of each page and asset below its root → what makes
     * it. Nothing is rendered yet. Several threads may ask for files. What only machines read is
     * left out, for it takes a look at all pages at once.
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
        return files;
    }

    private Assets assets(SitePlan plan) {
        return source.assets().with(plan.searches(), plan.messages());
    }

    private SiteRenderer renderer(Assets assets, String root) {
        return new SiteRenderer(
                source.templates(), assets, source.phrases(), LinkStyle.EXTENSIONLESS, root);
    }

    /** Renders in parallel, and hands on in the order of the plan. */
    private void render(
            SitePlan plan, Function<Page, List<RenderedFile>> renderer, SitePublisher publisher) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<PlannedPage> pages = plan.pages();
            for (int start = 0; start < pages.size(); start += BATCH) {
                List<Future<List<RenderedFile>>> batch = new ArrayList<>();
                for (PlannedPage page :
                        pages.subList(start, Math.min(start + BATCH, pages.size()))) {
                    batch.add(workers.submit(() -> renderer.apply(page.page().get())));
                }
                for (Future<List<RenderedFile>> file : batch) {
                    result(file).forEach(publisher::add);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<RenderedFile> files(RenderedFile page, Optional<RenderedFile> twin) {
        return twin.map(markdown -> List.of(page, markdown)).orElse(List.of(page));
    }

    private static List<RenderedFile> result(Future<List<RenderedFile>> file) {
        try {
            return file.get();
        } catch (ExecutionException exception) {
            if (exception.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(exception.getCause());
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", exception);
        }
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
