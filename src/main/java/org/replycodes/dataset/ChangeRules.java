package org.replycodes.dataset;

import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceFolder;

import java.util.SortedMap;

/** Every change of a file has a date, and every date a file. */
public final class ChangeRules {

    private ChangeRules() {}

    /**
     * Compares the noted fingerprints with those of the files.
     *
     * @param changes what {@code changes.json} says
     * @param current path → fingerprint of every file there is
     * @param content the content folder
     * @param problems receives what differs
     */
    public static void check(
            Changes changes,
            SortedMap<String, Fingerprint> current,
            SourceFolder content,
            Problems problems) {
        current.forEach(
                (file, fingerprint) -> {
                    Changes.Change change = changes.files().get(file);
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
        for (String file : changes.files().keySet()) {
            if (!current.containsKey(file)) {
                problems.add(
                        Rule.UNKNOWN_FILE,
                        content.positionOf(ChangesReader.FILE),
                        "the file " + file + " does not exist",
                        NearestNames.hint(file, current.keySet()));
            }
        }
    }
}
