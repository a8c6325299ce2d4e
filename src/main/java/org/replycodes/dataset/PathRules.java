package org.replycodes.dataset;

import org.replycodes.json.ObjectReader;
import org.replycodes.problem.Rule;

/** The path is the identity: a file repeats its own name, and the two have to be equal. */
final class PathRules {

    private PathRules() {}

    /** Checks that the value of a key is the name that the file's path gives. */
    static void check(ObjectReader object, String key, String name) {
        check(object, key, name, "file");
    }

    /** Checks that the value of a key is the name of the folder. */
    static void checkFolder(ObjectReader object, String key, String name) {
        check(object, key, name, "folder");
    }

    private static void check(ObjectReader object, String key, String name, String noun) {
        String written = object.text(key);
        if (!written.isEmpty() && !written.equals(name)) {
            object.problems()
                    .add(
                            Rule.PATH_MISMATCH,
                            object.position(key),
                            "the "
                                    + noun
                                    + " is that of "
                                    + name
                                    + ", its content that of "
                                    + written,
                            "correct this key, or rename the " + noun);
        }
    }
}
