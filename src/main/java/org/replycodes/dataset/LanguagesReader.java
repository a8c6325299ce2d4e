package org.replycodes.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replycodes.json.ObjectReader;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.language.Languages;
import org.replycodes.model.Site;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;

/** Reads {@code languages.json}. */
public final class LanguagesReader {

    private static final String FILE = "languages.json";

    private final Set<String> tags = new HashSet<>();
    private final List<Language> drafts = new ArrayList<>();

    private LanguagesReader() {}

    /**
     * Reads the languages in their order; the first is the default.
     *
     * @param content the content folder
     * @param problems receives what is wrong
     * @return the languages; empty when there is none
     */
    public static Optional<Languages> read(SourceFolder content, Problems problems) {
        LanguagesReader reader = new LanguagesReader();
        Optional<List<Optional<Language>>> rows =
                new DataFolder(content, problems).objects(FILE, reader::language);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (rows.get().isEmpty()) {
            problems.add(
                    Rule.INVALID_VALUE,
                    content.positionOf(FILE),
                    "there has to be a language",
                    "write { \"tag\": \"en\", \"autonym\": \"English\", \"direction\": \"ltr\" }");
            return Optional.empty();
        }
        List<Language> languages = rows.get().stream().flatMap(Optional::stream).toList();
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Languages(languages, reader.drafts));
    }

    /** A language; none without a proper tag of its own, for the tag names a folder. */
    private Optional<Language> language(ObjectReader object) {
        String tag = object.text("tag");
        String autonym = object.text("autonym");
        Direction direction = object.enumeration("direction", Direction.class);
        boolean isFirst = tags.isEmpty();
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        if (!Language.isTag(tag)) {
            object.problems()
                    .add(
                            Rule.INVALID_VALUE,
                            object.position("tag"),
                            "`" + tag + "` is not a language tag",
                            "write it like en, pt-BR or zh-Hant");
            return Optional.empty();
        }
        if (!tags.add(tag)) {
            object.problems()
                    .add(
                            Rule.DUPLICATE_ENTRY,
                            object.position("tag"),
                            "the language " + tag + " stands here a second time",
                            "keep one of the two");
            return Optional.empty();
        }
        if (Site.ADDRESSES.contains(tag)) {
            object.problems()
                    .add(
                            Rule.DUPLICATE_ENTRY,
                            object.position("tag"),
                            "the language " + tag + " has an address that the site itself needs",
                            "take it out");
            return Optional.empty();
        }
        Language language = new Language(tag, autonym, direction, isFirst);
        if (object.flag("draft")) {
            if (isFirst) {
                object.problems()
                        .add(
                                Rule.INVALID_VALUE,
                                object.position("draft"),
                                "the first language is what all others are made from",
                                "take out \"draft\"");
            } else {
                drafts.add(language);
            }
        }
        return Optional.of(language);
    }
}
