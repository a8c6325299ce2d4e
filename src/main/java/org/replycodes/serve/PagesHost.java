package org.replycodes.serve;

import java.util.Set;

/**
 * Which file a host like GitHub Pages serves for a path: the file of that name, else the page of
 * that name, else the index of that folder after a detour to its slash. {@code /x/} is not the page
 * {@code x}. Names are told apart by case.
 *
 * @param base where the site stands, a path with a slash at both ends
 */
record PagesHost(String base) {

    /** The page for paths that lead nowhere. */
    static final String NOT_FOUND = "404.html";

    private static final String INDEX = "index.html";

    /** Where a path leads. */
    sealed interface Place permits Found, Moved, Missing, Outside {}

    /**
     * To a file.
     *
     * @param file its path below the root of the site
     */
    record Found(String file) implements Place {}

    /**
     * To another path.
     *
     * @param path that path
     */
    record Moved(String path) implements Place {}

    /** Nowhere within the site. */
    record Missing() implements Place {}

    /** To a part of the host that belongs to another site. */
    record Outside() implements Place {}

    /**
     * Follows a path.
     *
     * @param path a path that begins with a slash
     * @param files the files of the site
     */
    Place follow(String path, Set<String> files) {
        if (!path.startsWith(base)) {
            return (path + "/").equals(base) ? new Moved(base) : new Outside();
        }
        String name = path.substring(base.length());
        if (name.isEmpty() || name.endsWith("/")) {
            return files.contains(name + INDEX) ? new Found(name + INDEX) : new Missing();
        }
        if (files.contains(name)) {
            return new Found(name);
        }
        if (files.contains(name + ".html")) {
            return new Found(name + ".html");
        }
        return files.contains(name + "/" + INDEX) ? new Moved(path + "/") : new Missing();
    }
}
