package org.replycodes.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replycodes.dataset.Changes.Change;
import org.replycodes.json.JsonObject.Member;
import org.replycodes.json.ObjectReader;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;

/** Reads {@code changes.json}. */
public final class ChangesReader {

    /** The file's name in the content folder. */
    public static final String FILE = "changes.json";

    private ChangesReader() {}

    /**
     * Reads the dates of change. A file that does not exist yet counts as empty.
     *
     * @param content the content folder
     * @param problems receives what is wrong
     * @return the changes as far as they could be read; empty when the file is not JSON
     */
    public static Optional<LocatedChanges> read(SourceFolder content, Problems problems) {
        if (!content.has(FILE)) {
            return Optional.of(new LocatedChanges(new Changes(new TreeMap<>()), Map.of()));
        }
        return new DataFolder(content, problems)
                .object(FILE)
                .map(object -> ObjectReader.read(object, problems, ChangesReader::changes));
    }

    private static LocatedChanges changes(ObjectReader object) {
        TreeMap<String, Change> files = new TreeMap<>();
        Map<String, SourcePosition> positions = new HashMap<>();
        for (Member member : object.source().members()) {
            String file = member.key().value();
            positions.put(file, member.key().position());
            object.object(file, ChangesReader::change)
                    .flatMap(change -> change)
                    .ifPresent(change -> files.put(file, change));
        }
        return new LocatedChanges(new Changes(files), positions);
    }

    private static Optional<Change> change(ObjectReader object) {
        Optional<LocalDate> date = date(object);
        String fingerprint = object.text("fingerprint");
        if (!fingerprint.isEmpty() && !Fingerprint.isFingerprint(fingerprint)) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position("fingerprint"),
                            "a fingerprint has twelve hexadecimal digits in lower case",
                            "run `replycodes touch`");
            return Optional.empty();
        }
        return fingerprint.isEmpty()
                ? Optional.empty()
                : date.map(day -> new Change(new Fingerprint(fingerprint), day));
    }

    private static Optional<LocalDate> date(ObjectReader object) {
        String date = object.text("date");
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position("date"),
                            "`" + date + "` is not a day",
                            "write it like 2026-01-31");
            return Optional.empty();
        }
    }
}
