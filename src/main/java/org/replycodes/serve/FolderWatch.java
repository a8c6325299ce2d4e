package org.replycodes.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Waits for changes below some folders. Symbolic links are not followed. */
final class FolderWatch implements AutoCloseable {

    /** An editor saves in several steps; so long after the last of them, it is done. */
    private static final int SETTLED_MILLISECONDS = 25;

    /** Something that never stops to write must not keep us from looking. */
    private static final int MOST_STEPS = 20;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * What changed.
     *
     * @param paths files and folders, as absolute paths
     * @param unknown whether there was more than the system could tell
     */
    record Change(Set<Path> paths, boolean unknown) {}

    /** Watches folders with all that is below them. */
    FolderWatch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.service = FileSystems.getDefault().newWatchService();
        for (Path root : roots) {
            register(root);
        }
    }

    /**
     * Waits for a change, and until it has settled.
     *
     * @throws ClosedWatchServiceException if the watch was closed
     */
    Change await() throws InterruptedException, IOException {
        Set<Path> paths = new TreeSet<>();
        boolean unknown = false;
        WatchKey key = service.take();
        for (int step = 0; key != null; step++) {
            unknown |= collect(key, paths);
            key =
                    step < MOST_STEPS
                            ? service.poll(SETTLED_MILLISECONDS, TimeUnit.MILLISECONDS)
                            : null;
        }
        if (unknown) {
            for (Path root : roots) {
                register(root);
            }
        }
        return new Change(paths, unknown);
    }

    private boolean collect(WatchKey key, Set<Path> paths) throws IOException {
        boolean unknown = false;
        Path folder = folders.get(key);
        if (folder == null) {
            return true;
        }
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path path = folder.resolve(name);
                paths.add(path);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    register(path);
                }
            } else {
                unknown = true;
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return unknown;
    }

    /** Watches a folder and those below it, in case it is a folder and still there. */
    private void register(Path start) throws IOException {
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        folders.put(
                                folder.register(
                                        service,
                                        StandardWatchEventKinds.ENTRY_CREATE,
                                        StandardWatchEventKinds.ENTRY_MODIFY,
                                        StandardWatchEventKinds.ENTRY_DELETE),
                                folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
