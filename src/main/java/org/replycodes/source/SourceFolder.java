package org.replycodes.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * A folder that authors fill, such as {@code content}. Files are named by their path below it, with
 * slashes; no name leads out of it, and symbolic links are never followed.
 *
 * @param path the folder
 * @param name its name in problems, as the user typed it
 */
public record SourceFolder(Path path, String name) {

    /** Makes the path absolute, so that leaving the folder can be told from its name alone. */
    public SourceFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Something in a folder.
     *
     * @param name its own name
     * @param isFolder whether it is a folder; otherwise it is a file
     */
    public record Entry(String name, boolean isFolder) {}

    /** The name of a file of this folder in problems. */
    public String nameOf(String file) {
        return name + "/" + file;
    }

    /** The beginning of a file of this folder, for what is wrong with the file as a whole. */
    public SourcePosition positionOf(String file) {
        return SourcePosition.of(nameOf(file));
    }

    /** Whether a file or folder exists. */
    public boolean has(String file) {
        return Files.exists(resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether something of this name exists that is not a folder. */
    public boolean hasFile(String file) {
        return has(file) && !Files.isDirectory(resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The files and folders of a folder, sorted by name. A folder that does not exist has none.
     *
     * @param folder its path below this folder, or empty for this folder itself
     * @param problems receives symbolic links and what is neither file nor folder; these are left
     *     out
     */
    public List<Entry> list(String folder, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
            return entries;
        }
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(resolve(folder))) {
            for (Path found : paths) {
                entry(found, join(folder, fileName(found)), problems).ifPresent(entries::add);
            }
        } catch (IOException e) {
            problems.add(
                    Rule.UNREADABLE_FILE,
                    positionOf(folder),
                    "the system does not let us read the folder",
                    "give yourself the permission to read it");
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    private Optional<Entry> entry(Path found, String file, Problems problems) {
        if (Files.isSymbolicLink(found)) {
            problems.add(
                    Rule.SYMBOLIC_LINK,
                    positionOf(file),
                    "this is a symbolic link",
                    "put the file or folder itself in its place");
            return Optional.empty();
        }
        boolean isFolder = Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS);
        if (!isFolder && !Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(
                    Rule.UNEXPECTED_FILE,
                    positionOf(file),
                    "this is neither a file nor a folder",
                    "take it out");
            return Optional.empty();
        }
        return Optional.of(new Entry(fileName(found), isFolder));
    }

    /**
     * Reads a text file.
     *
     * @see StrictText#read
     */
    public Optional<SourceText> read(String file, int limit, Problems problems) {
        return isReachedByLink(file, problems)
                ? Optional.empty()
                : StrictText.read(resolve(file), nameOf(file), limit, problems);
    }

    /** Reads the bytes of a file, at most so many. */
    public Optional<byte[]> bytes(String file, int limit, Problems problems) {
        return isReachedByLink(file, problems)
                ? Optional.empty()
                : StrictText.bytes(resolve(file), nameOf(file), limit, problems);
    }

    private boolean isReachedByLink(String file, Problems problems) {
        for (Path folder = resolve(file).getParent();
                !folder.equals(path);
                folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                problems.add(
                        Rule.SYMBOLIC_LINK,
                        positionOf(file),
                        "a folder above this file is a symbolic link",
                        "put the folder itself in its place");
                return true;
            }
        }
        return false;
    }

    /** A path below this folder; leading out of it is a fault of the program, not of an author. */
    private Path resolve(String file) {
        Path resolved = path.resolve(file).normalize();
        if (!resolved.startsWith(path)) {
            throw new IllegalArgumentException("not below " + name + ": " + file);
        }
        return resolved;
    }

    private static String fileName(Path found) {
        return found.getFileName().toString();
    }

    private static String join(String folder, String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }
}
