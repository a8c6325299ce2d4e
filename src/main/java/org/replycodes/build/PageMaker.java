package org.replycodes.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replycodes.language.Language;
import org.replycodes.machine.PageHead;
import org.replycodes.machine.Twins;
import org.replycodes.page.Page;
import org.replycodes.publish.SitePublisher;
import org.replycodes.render.SiteRenderer;
import org.replycodes.text.Html;

/**
 * Makes the files of a page, itself and its twin, unless those that are published were made from
 * the same. May be used by several threads.
 *
 * @param renderer makes pages
 * @param heads what search engines read of a page
 * @param twins makes the same as Markdown
 * @param keys tells the pages of each language apart
 * @param publisher takes the files
 */
record PageMaker(
        SiteRenderer renderer,
        PageHead heads,
        Twins twins,
        Map<Language, PageKeys> keys,
        SitePublisher publisher) {

    void make(Page page) {
        Html head = heads.of(page);
        String key = keys.get(page.frame().language()).of(page, head);
        List<String> files = new ArrayList<>(List.of(page.frame().path().file()));
        Twins.path(page).ifPresent(files::add);
        if (!publisher.keep(files, key)) {
            publisher.add(renderer.render(page, head), key);
            twins.of(page).ifPresent(twin -> publisher.add(twin, key));
        }
    }
}
