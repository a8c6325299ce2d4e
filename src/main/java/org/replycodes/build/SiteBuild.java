package org.replycodes.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.page.SitePlanner;
import org.replycodes.publish.PublishReport;
import org.replycodes.publish.SitePublisher;
import org.replycodes.render.Assets;
import org.replycodes.render.LinkStyle;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.SiteRenderer;

/** Builds a site from its checked source: compare, plan, render, publish. */
public final class SiteBuild {

    /** How many pages are rendered before they are handed on: a bound for the memory they take. */
    private static final int BATCH = 256;

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

    /** Decides which pages exist; nothing is rendered yet. */
    public SitePlan plan() {
        return new SitePlanner(source.dataset().site(), source.languages(), source::lastChange)
                .plan(protocols, source.libraries(), source.vocabularies());
    }

    /** Builds the site into a folder. */
    public BuildReport run(SiteFolders folders) {
        SitePlan plan = plan();
        Assets assets = source.assets().with(plan.searches(), plan.messages());
        SiteRenderer renderer =
                new SiteRenderer(
                        source.templates(),
                        assets,
                        source.phrases(),
                        LinkStyle.EXTENSIONLESS,
                        URI.create(source.dataset().site().address()).getPath());
        try (SitePublisher publisher = SitePublisher.open(folders.output())) {
            assets.files().values().forEach(publisher::add);
            render(plan, renderer, publisher);
            PublishReport published = publisher.publish();
            return new BuildReport(pagesByKind(plan), relations(), published);
        }
    }

    /** Renders in parallel, and hands on in the order of the plan. */
    private void render(SitePlan plan, SiteRenderer renderer, SitePublisher publisher) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<PlannedPage> pages = plan.pages();
            for (int start = 0; start < pages.size(); start += BATCH) {
                List<Future<RenderedFile>> batch = new ArrayList<>();
                for (PlannedPage page :
                        pages.subList(start, Math.min(start + BATCH, pages.size()))) {
                    batch.add(workers.submit(() -> renderer.render(page.page().get())));
                }
                for (Future<RenderedFile> file : batch) {
                    publisher.add(result(file));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static RenderedFile result(Future<RenderedFile> file) {
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
