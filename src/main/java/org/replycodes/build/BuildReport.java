package org.replycodes.build;

import java.util.Map;
import org.replycodes.model.Ordered;
import org.replycodes.page.Offers;
import org.replycodes.publish.PublishReport;

/**
 * What a build did.
 *
 * @param pages kind of page → how many there are
 * @param relations headline relation → how many pairs have it
 * @param offers which pages search engines are offered
 * @param published what was written
 */
public record BuildReport(
        Map<String, Integer> pages,
        Map<String, Integer> relations,
        Offers offers,
        PublishReport published) {

    /** Copies the maps in their own order. */
    public BuildReport {
        pages = Ordered.copy(pages);
        relations = Ordered.copy(relations);
    }

    /** How many pairs have a relation. */
    public int relatedPairs() {
        return relations.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("unrelated"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
