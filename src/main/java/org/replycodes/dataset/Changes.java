package org.replycodes.dataset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.source.Fingerprint;

/**
 * When each file of the content changed last: the content of {@code changes.json}. Pages take their
 * dates from it, so that a build needs no clock.
 *
 * @param files path below the content folder → its last change, sorted by path
 */
public record Changes(SortedMap<String, Change> files) {

    /** Copies the map. */
    public Changes {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The last change of a file.
     *
     * @param fingerprint the fingerprint that the file had after it
     * @param date the day
     */
    public record Change(Fingerprint fingerprint, LocalDate date) {}

    /** The day on which a file changed last, where it is known. */
    public Optional<LocalDate> date(String file) {
        return Optional.ofNullable(files.get(file)).map(Change::date);
    }

    /**
     * The changes after today's work: a file that is as it was keeps its day, every other gets
     * today's, and files that are gone are left out.
     *
     * @param current path → fingerprint of every file there is
     * @param today the day to note
     */
    public Changes touch(Map<String, Fingerprint> current, LocalDate today) {
        SortedMap<String, Change> touched = new TreeMap<>();
        current.forEach(
                (file, fingerprint) -> {
                    Change last = files.get(file);
                    boolean isSame = last != null && last.fingerprint().equals(fingerprint);
                    touched.put(file, isSame ? last : new Change(fingerprint, today));
                });
        return new Changes(touched);
    }

    /** The bytes of {@code changes.json}: one line for each file, so that merging is easy. */
    public byte[] toJson() {
        return CanonicalJson.object(
                Layout.ROWS,
                object ->
                        files.forEach(
                                (file, change) ->
                                        object.object(
                                                file,
                                                row ->
                                                        row.text("date", change.date().toString())
                                                                .text(
                                                                        "fingerprint",
                                                                        change.fingerprint()
                                                                                .digits()))));
    }
}
