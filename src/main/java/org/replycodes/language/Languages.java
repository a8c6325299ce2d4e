package org.replycodes.language;

import java.util.List;
import java.util.Optional;

/**
 * The languages of the site in the order of {@code languages.json}.
 *
 * @param all at least one; exactly one of them is the default
 * @param drafts those that are not complete yet, and not published; {@code all} has them only where
 *     drafts are read
 */
public record Languages(List<Language> all, List<Language> drafts) {

    /** Copies the lists, and refuses one without exactly one default language. */
    public Languages {
        all = List.copyOf(all);
        drafts = List.copyOf(drafts);
        if (all.stream().filter(Language::isDefault).count() != 1) {
            throw new IllegalArgumentException("not exactly one default language: " + all);
        }
    }

    /** Languages that are all published. */
    public Languages(List<Language> all) {
        this(all, List.of());
    }

    /** Without the drafts, which stay known. */
    public Languages published() {
        return new Languages(all.stream().filter(language -> !isDraft(language)).toList(), drafts);
    }

    /** The drafts that are not read, in order. */
    public List<Language> leftOut() {
        return drafts.stream().filter(language -> !all.contains(language)).toList();
    }

    /** Whether a language is not complete yet. */
    public boolean isDraft(Language language) {
        return drafts.contains(language);
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
