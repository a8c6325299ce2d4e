package org.replycodes.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A host like GitHub Pages: it serves the file of a name, else the page of that name, and the index
 * of a folder only with its slash. Names are told apart by case.
 *
 * @param root where the site stands, with a slash at both ends
 * @param files the files that are served
 */
record PagesHost(String root, Set<String> files) {

    private static final String ORIGIN = "https://pages.example";

    /** The address of a page. */
    URI address(String page) {
        return URI.create(ORIGIN + root + page);
    }

    /** Whether an address is one of this host, or one elsewhere. */
    boolean serves(URI address) {
        return address.toString().startsWith(ORIGIN + "/");
    }

    /** The file that is served for an address without a detour. */
    Optional<String> file(URI address) {
        if (!address.getRawPath().startsWith(root)) {
            return Optional.empty();
        }
        String path = address.getPath().substring(root.length());
        if (path.isEmpty() || path.endsWith("/")) {
            return Optional.of(path + "index.html").filter(files::contains);
        }
        return Optional.of(path)
                .filter(files::contains)
                .or(() -> Optional.of(path + ".html").filter(files::contains));
    }
}
