package org.replycodes.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
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

    /** Builds the site into a folder. */
    public BuildReport run(SiteFolders folders) {
        SitePlan plan = plan();
        try (SitePublisher publisher = SitePublisher.open(folders.output())) {
            render(List.copyOf(files(plan, publicRoot()).values()), publisher);
            PublishReport published = publisher.publish();
            return new BuildReport(pagesByKind(plan), relations(), published);
        }
    }

    /** The path of the public address. */
    private String publicRoot() {
        return URI.create(source.dataset().site().address()).getPath();
    }

    /**
     * All files of the site: the path of each below its root → what makes it. Nothing is rendered
     * yet. Several threads may ask for files.
     *
     * @param root where the site stands, a path with a slash at both ends
     */
    public Map<String, Supplier<RenderedFile>> files(String root) {
        return files(plan(), root);
    }

    private Map<String, Supplier<RenderedFile>> files(SitePlan plan, String root) {
        Assets assets = source.assets().with(plan.searches(), plan.messages());
        SiteRenderer renderer =
                new SiteRenderer(
                        source.templates(),
                        assets,
                        source.phrases(),
                        LinkStyle.EXTENSIONLESS,
                        root);
        Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
        assets.files().values().forEach(asset -> add(files, asset.path(), () -> asset));
        for (PlannedPage page : plan.pages()) {
            add(files, page.path().file(), () -> renderer.render(page.page().get()));
        }
        return files;
    }

    private static void add(
            Map<String, Supplier<RenderedFile>> files, String path, Supplier<RenderedFile> file) {
        if (files.put(path, file) != null) {
            throw new IllegalStateException("two pages for one address: " + path);
        }
    }

    /** Renders in parallel, and hands on in the order of the plan. */
    private void render(List<Supplier<RenderedFile>> files, SitePublisher publisher) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (int start = 0; start < files.size(); start += BATCH) {
                List<Future<RenderedFile>> batch = new ArrayList<>();
                for (Supplier<RenderedFile> file :
                        files.subList(start, Math.min(start + BATCH, files.size()))) {
                    batch.add(workers.submit(file::get));
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
