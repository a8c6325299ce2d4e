package org.replycodes.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.replycodes.build.BuildListener;
import org.replycodes.build.Inputs;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.language.Language;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.problem.Level;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.publish.SizeLimit;

/** A site that was built, with its pages as a browser gets them. */
public final class BuiltSite {

    private static final int SHOWN = 25;

    private final LoadedSite source;
    private final Path folder;
    private final SortedSet<String> files;
    private final List<SitePage> pages;

    private BuiltSite(
            LoadedSite source, Path folder, SortedSet<String> files, List<SitePage> pages) {
        this.source = source;
        this.folder = folder;
        this.files = Collections.unmodifiableSortedSet(files);
        this.pages = List.copyOf(pages);
    }

    /** Builds a site with as many threads as there are cores; a problem fails the test. */
    public static BuiltSite build(SiteFolders folders) {
        return build(folders, Runtime.getRuntime().availableProcessors());
    }

    /** Builds a site with so many threads; a problem fails the test. */
    public static BuiltSite build(SiteFolders folders, int threads) {
        return build(load(folders), folders, threads);
    }

    /** Builds a site that may break some rules. */
    static BuiltSite build(SiteFolders folders, Set<Rule> pardoned) {
        return build(load(folders, pardoned), folders, Runtime.getRuntime().availableProcessors());
    }

    private static BuiltSite build(LoadedSite source, SiteFolders folders, int threads) {
        SiteBuild build = new SiteBuild(source, threads);
        build.run(folders, Inputs.of(folders, ""), SizeLimit.OF_HOST, BuildListener.DEAF);
        List<PlannedPage> plan = build.plan().pages();
        List<SitePage> pages = plan.stream().map(page -> page(folders.output(), page)).toList();
        return new BuiltSite(source, folders.output(), filesBelow(folders.output()), pages);
    }

    /** Reads a source that has no fault. */
    public static LoadedSite load(SiteFolders folders) {
        return load(folders, Set.of());
    }

    private static LoadedSite load(SiteFolders folders, Set<Rule> pardoned) {
        Problems problems = new Problems();
        Optional<LoadedSite> source = LoadedSite.load(folders, false, problems);
        List<Problem> errors =
                problems.sorted().stream()
                        .filter(problem -> problem.level() == Level.ERROR)
                        .filter(problem -> !pardoned.contains(problem.rule()))
                        .toList();
        return source.filter(found -> errors.isEmpty())
                .orElseGet(() -> fail("the source has problems: " + errors));
    }

    private static SitePage page(Path folder, PlannedPage planned) {
        String file = planned.path().file();
        return new SitePage(file, planned.kind(), new Parsed(folder.resolve(file)));
    }

    /**
     * A page that is parsed when it is asked for. All pages of all sites fill the heap of the
     * tests, so that each is kept only while there is room.
     */
    private static final class Parsed implements Supplier<Document> {

        private final Path file;
        private volatile SoftReference<Document> document = new SoftReference<>(null);

        Parsed(Path file) {
            this.file = file;
        }

        @Override
        public Document get() {
            Document kept = document.get();
            if (kept == null) {
                kept = Jsoup.parse(read(file));
                document = new SoftReference<>(kept);
            }
            return kept;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> filesBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedSet<String> files = new TreeSet<>();
            paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it was built from. */
    public LoadedSite source() {
        return source;
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** The files that a host serves. */
    public SortedSet<String> files() {
        return files;
    }

    /** All pages, in the order of the plan. */
    public List<SitePage> pages() {
        return pages;
    }

    /** The language of a page. */
    public Language language(SitePage page) {
        return source.languages().all().stream()
                .filter(language -> !language.isDefault())
                .filter(language -> page.file().startsWith(language.path() + "/"))
                .findFirst()
                .orElse(source.languages().defaultLanguage());
    }

    /** The page with a file. */
    public SitePage page(String file) {
        return pages.stream().filter(page -> page.file().equals(file)).findFirst().orElseThrow();
    }

    /** A file as text. */
    public String text(String file) {
        return read(folder.resolve(file));
    }

    /** Fails with the findings of all pages, in the order of the pages. */
    public void check(Function<SitePage, Stream<String>> inspection) {
        List<String> findings = pages.parallelStream().flatMap(inspection).toList();
        if (!findings.isEmpty()) {
            fail(
                    findings.size()
                            + " findings, such as\n"
                            + String.join(
                                    "\n", findings.subList(0, Math.min(SHOWN, findings.size()))));
        }
    }
}
