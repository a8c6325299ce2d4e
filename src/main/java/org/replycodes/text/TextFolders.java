package org.replycodes.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replycodes.language.Languages;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;

/** What may stand in the folder of all words: a folder for each language, and nothing else. */
public final class TextFolders {

    private TextFolders() {}

    /** Refuses files beside the folders of the languages. */
    public static void checkFiles(SourceFolder content, Problems problems) {
        for (SourceFolder.Entry entry : content.list("text", problems)) {
            if (!entry.isFolder()) {
                problems.add(
                        Rule.UNEXPECTED_FILE,
                        content.positionOf("text/" + entry.name()),
                        "nothing of this name belongs here",
                        "each language has a folder here, named like en");
            }
        }
    }

    /** Refuses folders of no language; those of drafts that are left out belong to one. */
    public static void checkFolders(SourceFolder content, Languages languages, Problems problems) {
        Set<String> folders =
                Stream.concat(languages.all().stream(), languages.leftOut().stream())
                        .map(TextReader::folder)
                        .collect(Collectors.toSet());
        // What cannot be listed has been told already.
        for (SourceFolder.Entry entry : content.list("text", new Problems())) {
            String path = "text/" + entry.name();
            if (entry.isFolder() && !folders.contains(path + "/")) {
                problems.add(
                        Rule.UNEXPECTED_FILE,
                        content.positionOf(path),
                        "no language of languages.json has this folder",
                        "add its row to languages.json, with \"draft\": true until it is complete,"
                                + " or remove the folder");
            }
        }
    }
}
