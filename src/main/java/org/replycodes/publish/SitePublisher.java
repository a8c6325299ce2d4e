package org.replycodes.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.replycodes.render.RenderedFile;

/**
 * Publishes a site into a folder.
 *
 * <p>Files that differ from what is there go to a staging folder on the same file system. Only when
 * all are rendered does {@link #publish} move them, each atomically, delete what the previous
 * manifest lists and this one does not, and write the new manifest last. A run that ends before
 * leaves the published files as they were; a leftover staging folder is emptied by the next run.
 *
 * <p>Not for use by several threads at once.
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

    private final Path site;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private final Map<String, String> foldedPaths = new HashMap<>();
    private final SortedSet<String> staged = new TreeSet<>();

    private SitePublisher(Path site, FileChannel lockChannel, FileLock lock) {
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
        Path site = folder.toAbsolutePath().normalize();
        try {
            refuseForeign(site);
            Files.createDirectories(site);
            FileChannel channel =
                    FileChannel.open(
                            site.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
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
            publisher.deleteTree(site.resolve(STAGING));
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
    private static void refuseForeign(Path site) throws IOException {
        if (Files.isSymbolicLink(site)) {
            throw new SiteFolderException(
                    site + " is a symbolic link; name the folder itself", null);
        }
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(site.resolve(MANIFEST))) {
            return;
        }
        try (Stream<Path> entries = Files.list(site)) {
            List<String> foreign =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !List.of(IGNORE, LOCK, STAGING).contains(name))
                            .sorted()
                            .toList();
            if (!foreign.isEmpty()) {
                throw new SiteFolderException(
                        site
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
        Path target = target(file.path());
        String folded = file.path().toLowerCase(Locale.ROOT);
        String other = foldedPaths.putIfAbsent(folded, file.path());
        if (other != null) {
            throw new IllegalStateException(
                    "two pages for one address: " + other + " and " + file.path());
        }
        sizes.put(file.path(), file.bytes().length);
        try {
            if (!isSame(target, file.bytes())) {
                Path stage = site.resolve(STAGING).resolve(file.path());
                Files.createDirectories(stage.getParent());
                Files.write(stage, file.bytes());
                staged.add(file.path());
            }
        } catch (IOException exception) {
            throw cannotWrite(target, exception);
        }
    }

    private Path target(String path) {
        Path target = site.resolve(path).normalize();
        if (!target.startsWith(site) || target.equals(site)) {
            throw new IllegalStateException("outside the site: " + path);
        }
        return target;
    }

    private static boolean isSame(Path target, byte[] bytes) throws IOException {
        try {
            return !Files.isSymbolicLink(target)
                    && Files.size(target) == bytes.length
                    && Arrays.equals(Files.readAllBytes(target), bytes);
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    /**
     * Makes the files that were added the site.
     *
     * @throws SiteFolderException if a file cannot be moved; the next run mends what is left
     */
    public PublishReport publish() {
        Path current = site;
        try {
            SortedSet<String> gone = previous();
            gone.removeAll(sizes.keySet());
            for (String path : staged) {
                current = target(path);
                Files.createDirectories(current.getParent());
                Files.move(
                        site.resolve(STAGING).resolve(path),
                        current,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (String path : gone) {
                current = target(path);
                Files.deleteIfExists(current);
                deleteEmptyFolders(current.getParent());
            }
            current = site.resolve(MANIFEST);
            writeManifest();
            deleteTree(site.resolve(STAGING));
            long bytes = sizes.values().stream().mapToLong(Integer::longValue).sum();
            return new PublishReport(sizes.size(), bytes, staged.size(), gone.size());
        } catch (IOException exception) {
            throw cannotWrite(current, exception);
        }
    }

    private SortedSet<String> previous() throws IOException {
        Path manifest = site.resolve(MANIFEST);
        return Files.exists(manifest)
                ? new TreeSet<>(Files.readAllLines(manifest, StandardCharsets.UTF_8))
                : new TreeSet<>();
    }

    private void writeManifest() throws IOException {
        String lines = String.join("\n", sizes.keySet()) + "\n";
        Path staging = site.resolve(STAGING);
        Files.createDirectories(staging);
        Path written = staging.resolve(MANIFEST);
        Files.writeString(written, lines, StandardCharsets.UTF_8);
        Files.move(
                written,
                site.resolve(MANIFEST),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteEmptyFolders(Path folder) throws IOException {
        Path empty = folder;
        while (!empty.equals(site)) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
            empty = empty.getParent();
        }
    }

    private void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
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
            deleteTree(site.resolve(STAGING));
            lock.release();
            lockChannel.close();
        } catch (IOException exception) {
            throw cannotWrite(site, exception);
        }
    }
}
