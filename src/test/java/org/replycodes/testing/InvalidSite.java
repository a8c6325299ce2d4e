package org.replycodes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.replycodes.dataset.ChangesReader;

/**
 * One way to break the {@link PlainSite}, as {@code change.txt} of a folder below {@code
 * sites/invalid} describes it; the README there explains its form.
 *
 * @param folder the folder
 */
public record InvalidSite(Path folder) {

    /** Where all of them stand, in a folder for each rule. */
    public static final Path CORPUS = Path.of("src/test/resources/sites/invalid");

    private static final String CHANGES = "content/" + ChangesReader.FILE;

    /** All of them, sorted by rule and name. */
    public static List<InvalidSite> all() {
        return folders(CORPUS).stream()
                .flatMap(rule -> folders(rule).stream())
                .map(InvalidSite::new)
                .toList();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> paths = Files.list(parent)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule that it breaks. */
    public String rule() {
        return folder.getParent().getFileName().toString();
    }

    /** The file that holds everything a terminal shows of it. */
    public Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Breaks a plain site, and dates what changed unless that is what is wrong. */
    public void applyTo(EditableSite site) throws IOException {
        List<SiteChange> changes = changes();
        Predicate<SiteChange> isOfDates = change -> change.file().equals(CHANGES);
        for (SiteChange change : changes.stream().filter(isOfDates.negate()).toList()) {
            change.applyTo(site.root());
        }
        if (changes.stream().noneMatch(SiteChange::leavesDates)) {
            PlainSite.date(site);
        }
        for (SiteChange change : changes.stream().filter(isOfDates).toList()) {
            change.applyTo(site.root());
        }
    }

    /**
     * Mends a site that it broke, which is faster than making another.
     *
     * @param whole the site as it was before
     */
    public void undo(EditableSite site, EditableSite whole) throws IOException {
        for (SiteChange change : changes()) {
            SiteChange.restore(site.root(), whole.root(), change.file());
        }
        SiteChange.restore(site.root(), whole.root(), CHANGES);
    }

    /** What follows the sentence, in which each change begins without a mark. */
    private List<SiteChange> changes() throws IOException {
        List<SiteChange> changes = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("change.txt"));
        for (int start = lines.indexOf("") + 1; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && lines.get(end).matches("[-+].*")) {
                end++;
            }
            if (!lines.get(start).isEmpty()) {
                changes.add(SiteChange.parse(lines.subList(start, end)));
            }
            start = end;
        }
        return changes;
    }

    @Override
    public String toString() {
        return rule() + "/" + folder.getFileName();
    }
}
