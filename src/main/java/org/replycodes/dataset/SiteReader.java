package org.replycodes.dataset;

import java.util.List;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Site;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;

/** Reads {@code site.json}. */
public final class SiteReader {

    private static final String FILE = "site.json";

    private SiteReader() {}

    /**
     * Reads what is true of the whole site; its texts are empty where they could not be read.
     *
     * @param content the content folder
     * @param problems receives what is wrong
     */
    public static Site read(SourceFolder content, Problems problems) {
        return new DataFolder(content, problems)
                .object(FILE)
                .map(object -> ObjectReader.read(object, problems, site -> site(content, site)))
                .orElse(new Site("", "", "", "", "", ""));
    }

    private static Site site(SourceFolder content, ObjectReader object) {
        return new Site(
                object.text("title"),
                folderAddress(object, "address"),
                References.address(object, "repository"),
                folderAddress(object, "editAddress"),
                References.optionalAddress(object, "license"),
                protocol(content, object));
    }

    /** An address that a path can be put behind. */
    private static String folderAddress(ObjectReader object, String key) {
        String address = References.address(object, key);
        if (!address.isEmpty() && !address.endsWith("/")) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position(key),
                            "the address does not end in a slash",
                            "write " + address + "/");
        }
        return address;
    }

    private static String protocol(SourceFolder content, ObjectReader object) {
        String protocol = object.text("defaultProtocol");
        List<String> protocols =
                content.list("dataset", new Problems()).stream()
                        .filter(SourceFolder.Entry::isFolder)
                        .map(SourceFolder.Entry::name)
                        .toList();
        // Where there is none at all, that is said already.
        if (!protocol.isEmpty() && !protocols.isEmpty() && !protocols.contains(protocol)) {
            object.problems()
                    .add(
                            Rule.UNKNOWN_PROTOCOL,
                            object.position("defaultProtocol"),
                            "no protocol " + protocol + " in " + content.nameOf("dataset"),
                            NearestNames.hintOrAll(protocol, protocols));
        }
        return protocol;
    }
}
