package org.replycodes.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.replycodes.model.Site;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;

/** Reads {@code site.json} and everything below {@code dataset}. */
public final class DatasetReader {

    private static final String FOLDER = "dataset";
    private static final List<String> FILES =
            List.of("README.md", "site.json", "languages.json", "changes.json");
    private static final List<String> FOLDERS = List.of(FOLDER, "text");
    private static final String NAMES = "each protocol has a folder here, named like ftp";
    private static final Pattern PROTOCOL = Pattern.compile("[a-z][a-z0-9-]*");

    private DatasetReader() {}

    /**
     * Reads the facts.
     *
     * @param content the content folder
     * @param problems receives what is wrong with the files, but not yet whether the facts agree:
     *     that is for {@link DatasetRules}
     * @return the facts as far as they could be read, the default protocol first; empty when no
     *     protocol could be read
     */
    public static Optional<LocatedDataset> read(SourceFolder content, Problems problems) {
        DataFolder files = new DataFolder(content, problems);
        files.allowOnly("", FILES, FOLDERS);
        Site site = SiteReader.read(content, problems);
        List<LocatedProtocol> protocols = new ArrayList<>();
        List<SourceFolder.Entry> entries = content.list(FOLDER, problems);
        if (entries.isEmpty()) {
            problems.add(
                    Rule.MISSING_FILE, content.positionOf(FOLDER), "there is no protocol", NAMES);
        }
        for (SourceFolder.Entry entry : entries) {
            String folder = FOLDER + "/" + entry.name();
            if (entry.isFolder() && PROTOCOL.matcher(entry.name()).matches()) {
                new ProtocolReader(files, folder).read().ifPresent(protocols::add);
            } else {
                problems.add(
                        Rule.UNEXPECTED_FILE,
                        content.positionOf(folder),
                        "nothing of this name belongs here",
                        NAMES);
            }
        }
        if (protocols.isEmpty()) {
            return Optional.empty();
        }
        String first = FOLDER + "/" + site.defaultProtocol();
        protocols.sort(Comparator.comparing(protocol -> !protocol.folder().equals(first)));
        return Optional.of(new LocatedDataset(site, protocols));
    }
}
