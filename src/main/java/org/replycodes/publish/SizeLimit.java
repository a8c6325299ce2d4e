package org.replycodes.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How large a site may be.
 *
 * @param bytes of all its files together
 */
public record SizeLimit(long bytes) {

    /** What GitHub Pages takes, 1 GB, with room for what is on its way. */
    public static final SizeLimit OF_HOST = new SizeLimit(700L << 20);

    /**
     * Refuses a site that is larger, before anything of it is published.
     *
     * @param site the folder
     * @param sizes path → size of every file, in bytes
     * @throws SiteTooLargeException if it is larger
     */
    void check(Path site, SortedMap<String, Long> sizes) {
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        if (all <= bytes) {
            return;
        }
        SortedMap<String, Long> folders = new TreeMap<>();
        sizes.forEach(
                (path, size) ->
                        folders.merge(path.substring(0, path.indexOf('/') + 1), size, Long::sum));
        Map.Entry<String, Long> heaviest =
                Collections.max(folders.entrySet(), Map.Entry.comparingByValue());
        throw new SiteTooLargeException(
                site
                        + ": the site would have "
                        + all
                        + " bytes in "
                        + sizes.size()
                        + " files, and may have "
                        + bytes
                        + "; publish fewer languages or lighter pages (most of it, "
                        + heaviest.getValue()
                        + " bytes, stands in "
                        + site.resolve(heaviest.getKey())
                        + "), or raise --limit if your host takes more; the published pages are as"
                        + " they were");
    }
}
