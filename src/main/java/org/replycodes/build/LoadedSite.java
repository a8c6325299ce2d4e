package org.replycodes.build;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.dataset.Changes;
import org.replycodes.language.Language;
import org.replycodes.language.Languages;
import org.replycodes.model.Dataset;
import org.replycodes.model.Ordered;
import org.replycodes.problem.Problems;
import org.replycodes.render.Assets;
import org.replycodes.render.TemplateSet;
import org.replycodes.text.Pattern;
import org.replycodes.text.Phrases;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.TextLibrary;

/**
 * The source of a site, read and checked.
 *
 * @param dataset the facts
 * @param languages the languages
 * @param libraries the words of each language, in their order
 * @param vocabularies protocol id → literals that running text may contain
 * @param changes when files last changed
 * @param templates the templates
 * @param assets the style sheet
 */
public record LoadedSite(
        Dataset dataset,
        Languages languages,
        List<TextLibrary> libraries,
        Map<String, ProseVocabulary> vocabularies,
        Changes changes,
        TemplateSet templates,
        Assets assets) {

    /** Copies the collections. */
    public LoadedSite {
        libraries = List.copyOf(libraries);
        vocabularies = Ordered.copy(vocabularies);
    }

    /**
     * Reads everything and applies every rule.
     *
     * @param folders where the source stands
     * @param dated whether every change of a file has to have a date already
     * @param problems receives everything that is wrong
     * @return the source; to be used only if the problems have no error
     */
    public static Optional<LoadedSite> load(SiteFolders folders, boolean dated, Problems problems) {
        return new SiteSource(folders, dated).load(problems);
    }

    /** The same source, to be published at another address, which ends in a slash. */
    public LoadedSite at(String address) {
        return new LoadedSite(
                dataset.at(address),
                languages,
                libraries,
                vocabularies,
                changes,
                templates,
                assets);
    }

    /** The labels of each language, for templates. */
    Map<Language, Phrases> phrases() {
        Map<Language, Phrases> phrases = new LinkedHashMap<>();
        for (TextLibrary library : libraries) {
            Map<String, Pattern> patterns = new LinkedHashMap<>();
            library.siteMessages().forEach((key, message) -> patterns.put(key, message.pattern()));
            phrases.put(library.language(), new Phrases(library.language(), patterns));
        }
        return phrases;
    }

    /** A label of the site in a language. */
    public String label(Language language, String key) {
        return phrases().get(language).label(key);
    }

    /** The latest date of several files, or the empty text when none is known. */
    String lastChange(List<String> files) {
        return files.stream()
                .flatMap(file -> changes.date(file).stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }
}
