package org.replycodes.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
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
    static final String STATE = ".state";

    /** The only tracked file of an empty site folder. */
    private static final String IGNORE = ".gitignore";

    private final SiteFolder site;
    private final SizeLimit limit;
    private final SiteLock lock;
    private final PublishedState previousState;
    private final SortedMap<String, Long> sizes = new ConcurrentSkipListMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, String> foldedPaths = new ConcurrentHashMap<>();
    private final SortedSet<String> staged = new ConcurrentSkipListSet<>();

    private SitePublisher(
            SiteFolder site, SizeLimit limit, SiteLock lock, PublishedState previousState) {
        this.site = site;
        this.limit = limit;
        this.lock = lock;
        this.previousState = previousState;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws SiteFolderException if another run has it, or the folder is not empty and not ours
     */
    public static SitePublisher open(Path folder) {
        return open(folder, SizeLimit.OF_HOST);
    }

    /** The same for a site that is not larger than a limit. */
    public static SitePublisher open(Path folder, SizeLimit limit) {
        SiteFolder site = new SiteFolder(folder.toAbsolutePath().normalize());
        try {
            site.refuseForeign(MANIFEST, List.of(IGNORE, LOCK, STAGING, STATE));
            site.create();
            SiteLock lock = SiteLock.take(site.file(LOCK), folder);
            site.deleteTree(STAGING);
            return new SitePublisher(site, limit, lock, PublishedState.read(site.file(STATE)));
        } catch (IOException exception) {
            throw cannotWrite(folder, exception);
        }
    }

    /** Whether a run has left word of what it published in a folder. */
    public static boolean hasState(Path folder) {
        return Files.isRegularFile(folder.resolve(STATE), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What there is to say if the site was made from the same inputs and is still as it was
     * published; nothing if it has to be made.
     */
    public Optional<PublishReport> unchanged(String inputs) {
        if (inputs.isEmpty() || !inputs.equals(previousState.inputs())) {
            return Optional.empty();
        }
        long bytes = 0;
        for (Map.Entry<String, PublishedState.Entry> file : previousState.files().entrySet()) {
            if (!isAsPublished(file.getKey(), file.getValue())) {
                return Optional.empty();
            }
            bytes += file.getValue().size();
        }
        return Optional.of(new PublishReport(previousState.files().size(), bytes, 0, 0));
    }

    private boolean isAsPublished(String path, PublishedState.Entry known) {
        try {
            return PublishedState.look(site.file(path), known.key())
                    .filter(known::equals)
                    .isPresent();
        } catch (IOException exception) {
            throw cannotWrite(site.file(path), exception);
        }
    }

    /**
     * Keeps published files that were made from the same as the new ones would be.
     *
     * @param paths the files
     * @param key tells what they would be made from; not empty
     * @return whether all are there; otherwise all have to be {@linkplain #add added}
     */
    public boolean keep(List<String> paths, String key) {
        for (String path : paths) {
            PublishedState.Entry known = previousState.files().get(path);
            if (known == null || !known.key().equals(key) || !isAsPublished(path, known)) {
                return false;
            }
        }
        paths.forEach(path -> register(path, previousState.files().get(path).size(), key));
        return true;
    }

    private void register(String path, long size, String key) {
        String other = foldedPaths.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            // Whichever thread came first, the message is the same.
            throw new IllegalStateException(
                    "two pages for one address: "
                            + String.join(" and ", new TreeSet<>(List.of(other, path))));
        }
        sizes.put(path, size);
        keys.put(path, key);
    }

    /** Takes a file of the new site of which nobody knows what it was made from. */
    public void add(RenderedFile file) {
        add(file, "");
    }

    /**
     * Takes a file of the new site.
     *
     * @param file the file
     * @param key tells what it was made from, without spaces
     * @throws SiteFolderException if it cannot be staged
     */
    public void add(RenderedFile file, String key) {
        Path target = site.file(file.path());
        register(file.path(), file.bytes().length, key);
        try {
            if (!site.holds(file.path(), file.bytes())) {
                site.write(STAGING + "/" + file.path(), file.bytes());
                staged.add(file.path());
            }
        } catch (IOException exception) {
            throw cannotWrite(target, exception);
        }
    }

    /** Makes the files that were added the site, and remembers nothing of them. */
    public PublishReport publish() {
        return publish("");
    }

    /**
     * Makes the files that were added or kept the site.
     *
     * @param inputs the fingerprint of everything that the site was made from, or empty
     * @throws SiteTooLargeException if it is larger than its limit
     * @throws SiteFolderException if a file cannot be moved; the next run mends what is left
     */
    public PublishReport publish(String inputs) {
        limit.check(site.path(), sizes);
        String current = MANIFEST;
        try {
            SortedSet<String> previous = previous();
            SortedSet<String> gone = new TreeSet<>(previous);
            gone.removeAll(sizes.keySet());
            SortedSet<String> both = new TreeSet<>(previous);
            both.addAll(sizes.keySet());
            // Until all is done, nothing is known for sure.
            site.delete(STATE);
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
            if (!inputs.isEmpty()) {
                current = STATE;
                writeState(inputs);
            }
            site.deleteTree(STAGING);
            long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
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

    private void writeState(String inputs) throws IOException {
        SortedMap<String, PublishedState.Entry> files = new TreeMap<>();
        for (Map.Entry<String, String> file : keys.entrySet()) {
            Path path = site.file(file.getKey());
            Optional<PublishedState.Entry> found = PublishedState.look(path, file.getValue());
            found.ifPresent(entry -> files.put(file.getKey(), entry));
        }
        site.write(STAGING + "/" + STATE, PublishedState.write(inputs, files));
        site.move(STAGING + "/" + STATE, STATE);
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
        } catch (IOException exception) {
            throw cannotWrite(site.path(), exception);
        }
    }
}
