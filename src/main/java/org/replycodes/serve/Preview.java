package org.replycodes.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteSource;
import org.replycodes.problem.Level;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.render.RenderedFile;

/**
 * A site in preview: it is served from memory, read again when its source changes, and open pages
 * follow. A source with errors changes nothing but that open pages tell them.
 */
public final class Preview implements AutoCloseable {

    private final SiteSource source;
    private final String base;
    private final PreviewListener listener;
    private final FolderWatch watch;
    private final PreviewServer server;
    private final Thread follower;
    private Optional<SiteBuild> shown = Optional.empty();

    private Preview(SiteSource source, int port, String base, PreviewListener listener)
            throws IOException {
        this.source = source;
        this.base = base;
        this.listener = listener;
        this.watch = new FolderWatch(source.folders());
        try {
            this.server = new PreviewServer(port, base, listener);
        } catch (PreviewException exception) {
            watch.close();
            throw exception;
        }
        this.follower = new Thread(this::follow, "preview-watch");
        follower.setDaemon(true);
    }

    /**
     * Reads a site and begins to serve it. With errors in its source, they are what is served.
     *
     * @param source the source of the site; it is read here only from now on
     * @param port the port, or 0 for any that is free
     * @param base where the site stands, a path with a slash at both ends
     * @param listener hears what happens
     * @throws PreviewException if the port cannot be had, or the folders cannot be watched
     */
    public static Preview start(
            SiteSource source, int port, String base, PreviewListener listener) {
        try {
            Preview preview = new Preview(source, port, base, listener);
            preview.read();
            preview.server.start();
            preview.follower.start();
            return preview;
        } catch (IOException exception) {
            throw new PreviewException(
                    "the folders cannot be watched: " + exception.getMessage(), exception);
        }
    }

    /** The address of the home page. */
    public String address() {
        return server.address();
    }

    /** Waits until the preview ends. */
    public void await() throws InterruptedException {
        follower.join();
    }

    @Override
    public void close() {
        server.close();
        try {
            watch.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void follow() {
        try {
            while (true) {
                FolderWatch.Change change = watch.await();
                if (change.unknown()) {
                    source.changed();
                }
                for (Path path : change.paths()) {
                    source.changed(path);
                }
                readAgain();
            }
        } catch (ClosedWatchServiceException | InterruptedException end) {
            // Somebody closed the preview.
        } catch (IOException fault) {
            listener.failed(fault);
            server.close();
        }
    }

    /** A bug of ours that some content brings out must not end the work of its author. */
    private void readAgain() {
        try {
            read();
        } catch (RuntimeException fault) {
            listener.failed(fault);
        }
    }

    /** Reads what has changed, and shows it if it can be shown. */
    private void read() {
        listener.reading();
        Problems problems = new Problems();
        Optional<LoadedSite> loaded = source.load(problems);
        List<Problem> found =
                problems.sorted().stream().filter(problem -> !isOfAnEditor(problem)).toList();
        if (!found.isEmpty()) {
            listener.problems(found);
        }
        if (found.stream().anyMatch(problem -> problem.level() == Level.ERROR)
                || loaded.isEmpty()) {
            server.show(server.site().with(found));
            return;
        }
        SiteBuild build =
                shown.map(before -> before.with(loaded.get()))
                        .orElseGet(() -> new SiteBuild(loaded.get(), 1));
        Map<String, Supplier<RenderedFile>> files = build.files(base);
        shown = Optional.of(build);
        server.show(server.site().with(files));
        listener.shown(files.size());
    }

    /** Editors keep files of their own beside the one that is open. */
    private static boolean isOfAnEditor(Problem problem) {
        String file = problem.position().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }
}
