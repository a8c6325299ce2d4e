package org.replycodes.page;

import java.util.List;
import org.replycodes.language.Language;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/**
 * About the site: sources, method, translations.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param sections the sections
 * @param dataset what the sections say of the dataset, plain text
 * @param license the address of what permits others to use it, or empty
 * @param translations how far each language is, without the first
 * @param specifications the documents that claims are taken from
 */
public record AboutPage(
        Frame frame,
        String name,
        Html summary,
        List<Section> sections,
        String dataset,
        String license,
        List<TranslationItem> translations,
        List<SpecificationItem> specifications)
        implements Page {

    /** Copies the lists. */
    public AboutPage {
        sections = List.copyOf(sections);
        translations = List.copyOf(translations);
        specifications = List.copyOf(specifications);
    }

    /**
     * How far a language is.
     *
     * @param language the language
     * @param fragments how many texts the first language has
     * @param missing how many of them the language does not have
     * @param drafts how many nobody has read a second time
     * @param checked how many have been read a second time, or by a native speaker
     * @param nativeRead how many a native speaker has read
     * @param stale how many are older than their original
     */
    public record TranslationItem(
            Language language,
            int fragments,
            int missing,
            int drafts,
            int checked,
            int nativeRead,
            int stale) {}

    /**
     * A document.
     *
     * @param link its short name and address
     * @param title its title
     * @param status its status
     * @param year when it was published
     */
    public record SpecificationItem(
            Link link, Localized<String> title, Localized<String> status, int year) {}
}
