package org.replycodes.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.replycodes.language.Language;
import org.replycodes.model.Ordered;

/**
 * Which pages search engines are offered. The page for unknown addresses is none of them and has no
 * gate to pass.
 *
 * @param languages each language → the pages with a gate, in the order of the plan
 */
public record Offers(Map<Language, Map<PagePath, Offer>> languages) {

    /** Copies the maps in their own order. */
    public Offers {
        Map<Language, Map<PagePath, Offer>> copies = new LinkedHashMap<>();
        languages.forEach((language, pages) -> copies.put(language, Ordered.copy(pages)));
        languages = Ordered.copy(copies);
    }

    /** Whether search engines are offered a page of a language. */
    public boolean isOffered(Language language, PagePath path) {
        Offer offer = languages.getOrDefault(language, Map.of()).get(path);
        return offer != null && offer.isOffered();
    }

    /** How many pages of a language fail each gate. A page may fail several. */
    public Map<Gate, Integer> failures(Language language) {
        Map<Gate, Integer> failures = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            failures.put(gate, 0);
        }
        languages
                .get(language)
                .values()
                .forEach(
                        offer ->
                                offer.failed()
                                        .forEach(gate -> failures.merge(gate, 1, Integer::sum)));
        return failures;
    }

    /** How many pages of a language are offered. */
    public int offered(Language language) {
        return (int) languages.get(language).values().stream().filter(Offer::isOffered).count();
    }
}
