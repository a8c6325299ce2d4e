package org.replycodes.serve;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.replycodes.problem.Problem;
import org.replycodes.render.RenderedFile;

/**
 * What the preview shows at a moment: the last good site, and what is wrong with its source since.
 * Never changed; a newer one takes its place.
 *
 * @param number which site it is; a page that was made from another one is out of date
 * @param files path → what makes the file; empty as long as there was no good site
 * @param problems what keeps the source from being shown; empty when the site is up to date
 */
record PreviewedSite(
        int number, Map<String, Supplier<RenderedFile>> files, List<Problem> problems) {

    /** The state before anything is read. */
    static final PreviewedSite NONE = new PreviewedSite(0, Map.of(), List.of());

    /** Copies the list; the files are not changed by anybody. */
    PreviewedSite {
        problems = List.copyOf(problems);
    }

    /** A newer site. */
    PreviewedSite with(Map<String, Supplier<RenderedFile>> newer) {
        return new PreviewedSite(number + 1, newer, List.of());
    }

    /** The same site, with a source that cannot be shown. */
    PreviewedSite with(List<Problem> found) {
        return new PreviewedSite(number, files, found);
    }
}
