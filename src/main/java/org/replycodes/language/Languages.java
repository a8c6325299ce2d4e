package org.replycodes.language;

import java.util.List;
import java.util.Optional;

/**
 * The languages of the site in the order of {@code languages.json}.
 *
 * @param all at least one; exactly one of them is the default
 */
public record Languages(List<Language> all) {

    /** Copies the list, and refuses one without exactly one default language. */
    public Languages {
        all = List.copyOf(all);
        if (all.stream().filter(Language::isDefault).count() != 1) {
            throw new IllegalArgumentException("not exactly one default language: " + all);
        }
    }

    /** The language whose pages stand at the root of the site. */
    public Language defaultLanguage() {
        return all.stream().filter(Language::isDefault).findFirst().orElseThrow();
    }

    /** The language with a tag, where there is one. */
    public Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
