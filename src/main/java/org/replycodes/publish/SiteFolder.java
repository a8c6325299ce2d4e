package org.replycodes.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder whose every change stays below it: no name leads out of it, and a symbolic link in it is
 * replaced, never followed. Whatever the umask, files get the mode 0644 and folders 0755, where the
 * file system has modes.
 *
 * <p>Only this program writes there while it has the lock, so a folder is looked at once.
 */
final class SiteFolder {

    private static final Set<PosixFilePermission> FILE_MODE =
            PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER_MODE =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path path;

    /** Folders that are known to be there and to be no links. */
    private final Set<Path> known = ConcurrentHashMap.newKeySet();

    /** Whether a new file gets its mode without being told; empty before the first. */
    private volatile Optional<Boolean> modeComesByItself = Optional.empty();

    /** A folder by its absolute and normalized path. */
    SiteFolder(Path path) {
        this.path = path;
    }

    /** The folder, absolute and normalized. */
    Path path() {
        return path;
    }

    /** Whether a name stays below the folder. */
    boolean contains(String name) {
        try {
            Path file = path.resolve(name).normalize();
            return file.startsWith(path) && !file.equals(path);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** The place of a file. */
    Path file(String name) {
        if (!contains(name)) {
            throw new IllegalStateException("outside the site: " + name);
        }
        return path.resolve(name).normalize();
    }

    /** Whether a regular file is there. */
    boolean has(String name) {
        return isFile(file(name));
    }

    /** Whether a file is there and has exactly these bytes. */
    boolean holds(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        return isFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private boolean isFile(Path file) {
        return !isBehindLink(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isBehindLink(Path file) {
        for (Path folder = file.getParent(); !folder.equals(path); folder = folder.getParent()) {
            if (known.contains(folder)) {
                return false;
            }
            if (Files.isSymbolicLink(folder)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a folder that is somebody else's: there is something in it that no manifest of ours
     * explains.
     *
     * @param manifest what makes the folder ours
     * @param ours names that may be there without it
     */
    void refuseForeign(String manifest, List<String> ours) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new SiteFolderException(
                    path + " is a symbolic link; name the folder itself", null);
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || has(manifest)) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<String> foreign =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !ours.contains(name))
                            .sorted()
                            .toList();
            if (!foreign.isEmpty()) {
                throw new SiteFolderException(
                        path
                                + " holds files that this program did not write, such as "
                                + foreign.get(0)
                                + "; choose another folder or empty it yourself",
                        null);
            }
        }
    }

    /** Makes the folder itself. */
    void create() throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            setMode(path, FOLDER_MODE);
        }
    }

    /** Writes a file that is not published yet. */
    void write(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        createFolders(file.getParent());
        Files.write(file, bytes);
        if (!modeComesByItself.orElse(false)) {
            modeComesByItself = Optional.of(hasMode(file, FILE_MODE));
            setMode(file, FILE_MODE);
        }
    }

    /** Puts a file in the place of another in one step. */
    void move(String from, String to) throws IOException {
        createFolders(file(to).getParent());
        Files.move(
                file(from),
                file(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void createFolders(Path folder) throws IOException {
        if (folder.equals(path) || known.contains(folder)) {
            return;
        }
        createFolders(folder.getParent());
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(folder);
                setMode(folder, FOLDER_MODE);
            } catch (FileAlreadyExistsException madeByAnotherThread) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw madeByAnotherThread;
                }
            }
        }
        known.add(folder);
    }

    private static boolean hasMode(Path path, Set<PosixFilePermission> mode) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).equals(mode);
    }

    private static void setMode(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    /** Deletes a file and the folders that are empty without it. */
    void delete(String name) throws IOException {
        Path file = file(name);
        if (isBehindLink(file)) {
            return;
        }
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(path); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
                known.remove(folder);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
        }
    }

    /** Deletes a folder with everything in it. */
    void deleteTree(String name) throws IOException {
        Path folder = file(name);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
                known.remove(path);
            }
        }
    }
}
