package org.replycodes.dataset;

import java.util.SortedMap;
import org.replycodes.dataset.Changes.Change;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;

/** Every change of a file has a date, and every date a file. */
public final class ChangeRules {

    private ChangeRules() {}

    /**
     * Compares the noted fingerprints with those of the files.
     *
     * @param located what {@code changes.json} says
     * @param current path → fingerprint of every file there is
     * @param content the content folder
     * @param problems receives what differs
     */
    public static void check(
            LocatedChanges located,
            SortedMap<String, Fingerprint> current,
            SourceFolder content,
            Problems problems) {
        SortedMap<String, Change> noted = located.changes().files();
        current.forEach(
                (file, fingerprint) -> {
                    Change change = noted.get(file);
                    if (change == null || !change.fingerprint().equals(fingerprint)) {
                        problems.add(
                                Rule.UNDATED_CHANGE,
                                content.positionOf(file),
                                change == null
                                        ? "the file is new and has no date"
                                        : "the file changed after " + change.date(),
                                "run `replycodes touch`");
                    }
                });
        for (String file : noted.keySet()) {
            if (!current.containsKey(file)) {
                problems.add(
                        Rule.UNKNOWN_FILE,
                        located.positions().get(file),
                        "the file " + file + " does not exist",
                        "run `replycodes touch`");
            }
        }
    }
}
