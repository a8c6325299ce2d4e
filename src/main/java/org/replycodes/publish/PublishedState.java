package org.replycodes.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a run knows of the files that it published, so that the next need not make them again. A
 * convenience: without it, or with one that cannot be read, everything is made anew.
 *
 * @param inputs the fingerprint of everything that the site was made from
 * @param files path → what is known of the file
 */
record PublishedState(String inputs, Map<String, Entry> files) {

    private static final PublishedState NONE = new PublishedState("", Map.of());

    /**
     * A published file.
     *
     * @param key tells what it was made from; empty where nobody said
     * @param size in bytes
     * @param modified when it was written, in milliseconds
     */
    record Entry(String key, long size, long modified) {}

    /** Reads the state of a folder. */
    static PublishedState read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return NONE;
        }
        Map<String, Entry> files = new HashMap<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] parts = line.split(" ", 4);
            if (parts.length < 4 || !parts[1].matches("\\d+") || !parts[2].matches("\\d+")) {
                return NONE;
            }
            files.put(
                    parts[3],
                    new Entry(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        }
        return lines.isEmpty() ? NONE : new PublishedState(lines.get(0), files);
    }

    /** What is there of a file now; nothing unless it is a regular file. */
    static Optional<Entry> look(Path file, String key) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    ? Optional.of(new Entry(key, found.size(), found.lastModifiedTime().toMillis()))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The text of a state; one line each, in the order of the paths. */
    static byte[] write(String inputs, SortedMap<String, Entry> files) {
        StringBuilder text = new StringBuilder(inputs).append('\n');
        files.forEach(
                (path, entry) ->
                        text.append(entry.key())
                                .append(' ')
                                .append(entry.size())
                                .append(' ')
                                .append(entry.modified())
                                .append(' ')
                                .append(path)
                                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
