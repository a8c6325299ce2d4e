package org.replycodes.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.replycodes.render.RenderedFile;

/**
 * Publishes a site into a folder.
 *
 * <p>Files that differ from what is there go to a staging folder on the same file system. Only when
 * all are rendered does {@link #publish} move them, each atomically, delete what the previous
 * manifest lists and this one does not, and write the new manifest last; while it moves them, the
 * manifest names the old files and the new. A run that ends before leaves the published files as
 * they were; a leftover staging folder is emptied by the next run.
 *
 * <p>Several threads may add files at once; one publishes when all have.
 */
public final class SitePublisher implements AutoCloseable {

    /**
     * Names that the publisher keeps for itself; the host leaves out files that begin with a dot.
     */
    static final String MANIFEST = ".manifest";

    static final String STAGING = ".staging";
    static final String LOCK = ".lock";

    /** The only tracked file of an empty site folder. */
    private static final String IGNORE = ".gitignore";

    private final SiteFolder site;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final SortedMap<String, Integer> sizes = new ConcurrentSkipListMap<>();
    private final Map<String, String> foldedPaths = new ConcurrentHashMap<>();
    private final SortedSet<String> staged = new ConcurrentSkipListSet<>();

    private SitePublisher(SiteFolder site, FileChannel lockChannel, FileLock lock) {
        this.site = site;
        this.lockChannel = lockChannel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws SiteFolderException if another run has it, or the folder is not empty and not ours
     */
    public static SitePublisher open(Path folder) {
        SiteFolder site = new SiteFolder(folder.toAbsolutePath().normalize());
        try {
            refuseForeign(site);
            site.create();
            FileChannel channel =
                    FileChannel.open(
                            site.file(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new SiteFolderException(
                        "another run is writing "
                                + folder
                                + " (its lock is "
                                + folder.resolve(LOCK)
                                + "); wait for it to end",
                        null);
            }
            SitePublisher publisher = new SitePublisher(site, channel, lock);
            site.deleteTree(STAGING);
            return publisher;
        } catch (IOException exception) {
            throw cannotWrite(folder, exception);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** A folder with something in it that no manifest of ours explains is somebody else's. */
    private static void refuseForeign(SiteFolder site) throws IOException {
        if (Files.isSymbolicLink(site.path())) {
            throw new SiteFolderException(
                    site.path() + " is a symbolic link; name the folder itself", null);
        }
        if (!Files.exists(site.path(), LinkOption.NOFOLLOW_LINKS) || site.has(MANIFEST)) {
            return;
        }
        try (Stream<Path> entries = Files.list(site.path())) {
            List<String> foreign =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !List.of(IGNORE, LOCK, STAGING).contains(name))
                            .sorted()
                            .toList();
            if (!foreign.isEmpty()) {
                throw new SiteFolderException(
                        site.path()
                                + " holds files that this program did not write, such as "
                                + foreign.get(0)
                                + "; choose another folder or empty it yourself",
                        null);
            }
        }
    }

    /**
     * Takes a file of the new site.
     *
     * @throws SiteFolderException if it cannot be staged
     */
    public void add(RenderedFile file) {
        Path target = site.file(file.path());
        String folded = file.path().toLowerCase(Locale.ROOT);
        String other = foldedPaths.putIfAbsent(folded, file.path());
        if (other != null) {
            // Whichever thread came first, the message is the same.
            throw new IllegalStateException(
                    "two pages for one address: "
                            + String.join(" and ", new TreeSet<>(List.of(other, file.path()))));
        }
        sizes.put(file.path(), file.bytes().length);
        try {
            if (!site.holds(file.path(), file.bytes())) {
                site.write(STAGING + "/" + file.path(), file.bytes());
                staged.add(file.path());
            }
        } catch (IOException exception) {
            throw cannotWrite(target, exception);
        }
    }

    /**
     * Makes the files that were added the site.
     *
     * @throws SiteFolderException if a file cannot be moved; the next run mends what is left
     */
    public PublishReport publish() {
        String current = MANIFEST;
        try {
            SortedSet<String> previous = previous();
            SortedSet<String> gone = new TreeSet<>(previous);
            gone.removeAll(sizes.keySet());
            SortedSet<String> both = new TreeSet<>(previous);
            both.addAll(sizes.keySet());
            // Whatever ends this run early, the next one knows every file that may be there.
            writeManifest(both);
            for (String path : staged) {
                current = path;
                site.move(STAGING + "/" + path, path);
            }
            for (String path : gone) {
                current = path;
                site.delete(path);
            }
            current = MANIFEST;
            writeManifest(sizes.keySet());
            site.deleteTree(STAGING);
            long bytes = sizes.values().stream().mapToLong(Integer::longValue).sum();
            return new PublishReport(sizes.size(), bytes, staged.size(), gone.size());
        } catch (IOException exception) {
            throw cannotWrite(site.file(current), exception);
        }
    }

    private SortedSet<String> previous() throws IOException {
        if (!site.has(MANIFEST)) {
            return new TreeSet<>();
        }
        SortedSet<String> paths =
                new TreeSet<>(Files.readAllLines(site.file(MANIFEST), StandardCharsets.UTF_8));
        for (String path : paths) {
            if (!site.contains(path)) {
                throw new SiteFolderException(
                        site.file(MANIFEST)
                                + " was not written by this program: it names a file outside the"
                                + " site; empty the folder yourself",
                        null);
            }
        }
        return paths;
    }

    private void writeManifest(Collection<String> paths) throws IOException {
        byte[] lines = (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
        site.write(STAGING + "/" + MANIFEST, lines);
        site.move(STAGING + "/" + MANIFEST, MANIFEST);
    }

    private static SiteFolderException cannotWrite(Path path, IOException exception) {
        return new SiteFolderException(
                "cannot write "
                        + path
                        + ": "
                        + exception
                        + "; the published pages are as they were before this file",
                exception);
    }

    /** Gives the lock back; what was added but not published is dropped. */
    @Override
    public void close() {
        try {
            site.deleteTree(STAGING);
            lock.release();
            lockChannel.close();
        } catch (IOException exception) {
            throw cannotWrite(site.path(), exception);
        }
    }
}
