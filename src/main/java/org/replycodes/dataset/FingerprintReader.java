package org.replycodes.dataset;

import java.util.SortedMap;
import java.util.TreeMap;
import org.replycodes.problem.Problems;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;

/** Reads the fingerprints of all files whose changes are dated. */
public final class FingerprintReader {

    private static final int DEEPEST = 8;

    private final SourceFolder content;
    private final SortedMap<String, Fingerprint> fingerprints = new TreeMap<>();

    private FingerprintReader(SourceFolder content) {
        this.content = content;
    }

    /**
     * The fingerprint of {@code site.json}, {@code languages.json} and every file below {@code
     * dataset} and {@code text}, by path. What cannot be read is left out: the readers of these
     * files report it.
     */
    public static SortedMap<String, Fingerprint> read(SourceFolder content) {
        FingerprintReader reader = new FingerprintReader(content);
        reader.file("site.json");
        reader.file("languages.json");
        reader.folder("dataset", 1);
        reader.folder("text", 1);
        return reader.fingerprints;
    }

    private void folder(String folder, int depth) {
        for (SourceFolder.Entry entry : content.list(folder, new Problems())) {
            String path = folder + "/" + entry.name();
            if (!entry.isFolder()) {
                file(path);
            } else if (depth < DEEPEST) {
                folder(path, depth + 1);
            }
        }
    }

    private void file(String file) {
        content.bytes(file, DataFolder.LIMIT, new Problems())
                .ifPresent(bytes -> fingerprints.put(file, Fingerprint.of(bytes)));
    }
}
