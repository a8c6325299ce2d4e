package org.replycodes.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.replycodes.json.JsonArray;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonParser;
import org.replycodes.json.ObjectReader;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;
import org.replycodes.source.SourceText;

/**
 * JSON files of a content folder.
 *
 * @param content the folder
 * @param problems receives what is wrong with the files
 */
record DataFolder(SourceFolder content, Problems problems) {

    /** The largest size of a data file, in bytes. */
    static final int LIMIT = 2 << 20;

    private static final String SUFFIX = ".json";

    /** A file that holds an object. */
    Optional<JsonObject> object(String file) {
        return text(file).flatMap(text -> JsonParser.parseObject(text, problems));
    }

    /** A file that holds a list of objects and may be absent; empty only when it is unreadable. */
    <T> Optional<List<T>> optionalObjects(String file, Function<ObjectReader, T> reading) {
        return content.has(file) ? objects(file, reading) : Optional.of(List.of());
    }

    /** A file that holds a list of objects; empty when it is unreadable. */
    <T> Optional<List<T>> objects(String file, Function<ObjectReader, T> reading) {
        return text(file)
                .flatMap(text -> JsonParser.parseArray(text, problems))
                .map(list -> rows(list, reading));
    }

    private <T> List<T> rows(JsonArray list, Function<ObjectReader, T> reading) {
        return list.elements().stream()
                .flatMap(row -> ObjectReader.readValue(row, problems, reading).stream())
                .toList();
    }

    private Optional<SourceText> text(String file) {
        return content.read(file, LIMIT, problems);
    }

    /**
     * The names of the JSON files of a folder without their suffix, sorted. Anything else in the
     * folder is reported.
     *
     * @param folder the folder; it may be absent
     * @param form the form of a name
     * @param example what a name looks like, for problems
     */
    List<String> names(String folder, Pattern form, String example) {
        List<String> names = new ArrayList<>();
        for (SourceFolder.Entry entry : content.list(folder, problems)) {
            String name = entry.name();
            String stem =
                    name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
            if (!entry.isFolder() && form.matcher(stem).matches()) {
                names.add(stem);
            } else {
                unexpected(folder + "/" + name, "files here are named like " + example);
            }
        }
        return names;
    }

    /** Reports whatever a folder holds besides the names given. */
    void allowOnly(String folder, List<String> files, List<String> folders) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (SourceFolder.Entry entry : content.list(folder, problems)) {
            List<String> allowed = entry.isFolder() ? folders : files;
            if (!allowed.contains(entry.name())) {
                unexpected(prefix + entry.name(), NearestNames.hintOrAll(entry.name(), allowed));
            }
        }
    }

    private void unexpected(String file, String hint) {
        problems.add(
                Rule.UNEXPECTED_FILE,
                content.positionOf(file),
                "nothing of this name belongs here",
                hint);
    }
}
