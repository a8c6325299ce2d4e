package org.replycodes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * New files below a folder, written only if none of them exists yet: nobody's work is overwritten.
 */
final class Scaffold {

    private final Path folder;
    private final Map<Path, String> files = new LinkedHashMap<>();

    Scaffold(Path folder) {
        this.folder = folder;
    }

    /** Plans a file. */
    void add(String path, String text) {
        files.put(folder.resolve(path), text);
    }

    /** How many files are planned. */
    int size() {
        return files.size();
    }

    /** Writes the planned files, or none of them. */
    void write() {
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new UsageException(
                        file
                                + " exists already; nothing was written. Change it, or remove it"
                                + " first");
            }
        }
        files.forEach(
                (file, text) -> {
                    try {
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, text, StandardCharsets.UTF_8);
                    } catch (IOException exception) {
                        throw new FolderException(
                                "cannot write " + file + ": " + exception, exception);
                    }
                });
    }
}
