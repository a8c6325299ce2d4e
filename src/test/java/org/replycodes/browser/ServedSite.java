package org.replycodes.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.replycodes.language.Language;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;

/**
 * A site that can be visited.
 *
 * @param built its pages
 * @param server serves it
 */
record ServedSite(BuiltSite built, PagesServer server) implements AutoCloseable {

    /** Serves a site below a path, with a slash at both ends. */
    static ServedSite at(String root, BuiltSite built) {
        try {
            return new ServedSite(built, new PagesServer(built.folder(), root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page. */
    String address(String page) {
        return server.address(page);
    }

    /** The addresses of pages in the default language, the heaviest of each kind. */
    SortedSet<String> onePageOfEachKind() {
        return onePageOfEachKind(built.source().languages().defaultLanguage());
    }

    /**
     * The addresses of pages, the heaviest of each kind: whatever may run over, is too wide or too
     * pale, most likely is so there. The page for unknown addresses is left out, because it works
     * at one root only.
     */
    SortedSet<String> onePageOfEachKind(Language language) {
        Map<String, SitePage> heaviest = new LinkedHashMap<>();
        for (SitePage page : built.pages()) {
            if (!page.kind().equals("not-found") && built.language(page).equals(language)) {
                heaviest.merge(page.kind(), page, this::heavier);
            }
        }
        return addresses(heaviest.values());
    }

    /** The addresses of all codes in the default language. */
    List<String> codes() {
        return built.pages().stream()
                .filter(page -> page.kind().equals("code"))
                .filter(page -> built.language(page).isDefault())
                .map(SitePage::address)
                .toList();
    }

    private SitePage heavier(SitePage one, SitePage other) {
        return built.text(other.file()).length() > built.text(one.file()).length() ? other : one;
    }

    private static SortedSet<String> addresses(Collection<SitePage> pages) {
        SortedSet<String> addresses = new TreeSet<>();
        pages.forEach(page -> addresses.add(page.address()));
        return addresses;
    }

    @Override
    public void close() {
        server.close();
    }
}
