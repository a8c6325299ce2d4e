package org.replycodes.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.replycodes.dataset.ChangeRules;
import org.replycodes.dataset.ChangesReader;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.dataset.DatasetRules;
import org.replycodes.dataset.FingerprintReader;
import org.replycodes.dataset.LanguagesReader;
import org.replycodes.dataset.LocatedChanges;
import org.replycodes.dataset.LocatedDataset;
import org.replycodes.language.Language;
import org.replycodes.language.Languages;
import org.replycodes.model.Command;
import org.replycodes.model.Dataset;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Site;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.render.Assets;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.TextFolders;
import org.replycodes.text.TextLibrary;

/**
 * The source of a site, to be read again after changes. It comes in parts: the facts, the looks,
 * and the words of each language. A part is read once, and again when a file of it has changed;
 * within the words, only fragments that differ are parsed and judged again. Not for use by several
 * threads at once.
 */
public final class SiteSource {

    private final SourceFolder content;
    private final SourceFolder templates;
    private final boolean dated;
    private final Drafts drafts;
    private final Map<Language, LanguageSource> words = new LinkedHashMap<>();
    private Optional<Part<Optional<Facts>>> facts = Optional.empty();
    private Optional<Part<Looks>> looks = Optional.empty();

    /** What a draft does not have yet, and what makes it a draft. */
    private static final Set<Rule> OPEN = open();

    /**
     * @param listed whether every row of the languages could be read: if not, nobody knows which
     *     folders of words there have to be
     */
    private record Facts(
            LocatedDataset dataset, Languages languages, boolean listed, LocatedChanges changes) {}

    private record Looks(TemplateSet templates, Assets assets) {}

    /** A source without drafts. */
    public SiteSource(SiteFolders folders, boolean dated) {
        this(folders, dated, Drafts.LEFT_OUT);
    }

    /**
     * A source of which nothing is read yet. The name of a folder in problems is what the user
     * typed.
     *
     * @param folders where it stands
     * @param dated whether every change of a file has to have a date already
     * @param drafts what becomes of languages that are drafts
     */
    public SiteSource(SiteFolders folders, boolean dated, Drafts drafts) {
        this.content = new SourceFolder(folders.content(), folders.content().toString());
        this.templates = new SourceFolder(folders.templates(), folders.templates().toString());
        this.dated = dated;
        this.drafts = drafts;
    }

    private static Set<Rule> open() {
        Set<Rule> open = EnumSet.range(Rule.FOREIGN_TEXT, Rule.STALE_TRANSLATION);
        open.addAll(
                Set.of(
                        Rule.MISSING_FILE,
                        Rule.MISSING_FRAGMENT,
                        Rule.MISSING_FRONT_MATTER,
                        Rule.MISSING_HEADING,
                        Rule.MISSING_MESSAGE));
        return open;
    }

    /** The folders that hold it, as absolute paths. */
    public List<Path> folders() {
        return List.of(content.path(), templates.path());
    }

    /** Takes note that a file or folder has changed, by its absolute path. */
    public void changed(Path path) {
        if (path.startsWith(templates.path())) {
            looks = Optional.empty();
        }
        if (path.startsWith(content.path())) {
            String name = content.path().relativize(path).toString().replace('\\', '/') + "/";
            if (name.startsWith("text/")) {
                words.values().forEach(source -> source.changed(name));
            } else {
                forgetContent();
            }
        }
    }

    /** Takes note that anything may have changed. */
    public void changed() {
        looks = Optional.empty();
        forgetContent();
    }

    /** All words are judged by the facts. */
    private void forgetContent() {
        facts = Optional.empty();
        words.clear();
    }

    /**
     * Reads what is not known yet and applies every rule.
     *
     * @param problems receives everything that is wrong
     * @return the source; to be used only if the problems have no error
     */
    public Optional<LoadedSite> load(Problems problems) {
        Part<Optional<Facts>> known = facts.orElseGet(this::readFacts);
        facts = Optional.of(known);
        Part<Looks> look = looks.orElseGet(this::readLooks);
        looks = Optional.of(look);
        problems.addAll(known.problems());
        problems.addAll(look.problems());
        TextFolders.checkFiles(content, problems);
        return known.value().map(facts -> join(facts, look.value(), problems));
    }

    private Part<Optional<Facts>> readFacts() {
        Problems problems = new Problems();
        Optional<LocatedDataset> dataset = DatasetReader.read(content, problems);
        Problems ofLanguages = new Problems();
        Optional<Languages> languages =
                LanguagesReader.read(content, ofLanguages)
                        .map(all -> drafts == Drafts.LEFT_OUT ? all.published() : all);
        problems.addAll(ofLanguages);
        Optional<LocatedChanges> changes = ChangesReader.read(content, problems);
        if (dataset.isEmpty() || languages.isEmpty() || changes.isEmpty()) {
            return new Part<>(Optional.empty(), problems);
        }
        DatasetRules.check(dataset.get(), problems);
        if (dated) {
            ChangeRules.check(changes.get(), FingerprintReader.read(content), content, problems);
        }
        checkAddresses(languages.get(), dataset.get().dataset(), problems);
        return new Part<>(
                Optional.of(
                        new Facts(
                                dataset.get(),
                                languages.get(),
                                !ofLanguages.hasErrors(),
                                changes.get())),
                problems);
    }

    private Part<Looks> readLooks() {
        Problems problems = new Problems();
        TemplateSet set = TemplateSet.read(templates, problems);
        set.check(problems);
        return new Part<>(new Looks(set, Assets.read(templates, problems)), problems);
    }

    private LoadedSite join(Facts facts, Looks looks, Problems problems) {
        if (facts.listed()) {
            TextFolders.checkFolders(content, facts.languages(), problems);
        }
        Dataset dataset = facts.dataset().dataset();
        Map<String, ProseVocabulary> vocabularies = vocabularies(dataset);
        List<Language> languages = facts.languages().all();
        languages.forEach(
                language ->
                        words.computeIfAbsent(
                                language, missing -> new LanguageSource(content, missing)));
        // Languages have nothing in common before they are held against the original.
        List<TextLibrary> libraries =
                languages.parallelStream()
                        .map(language -> words.get(language).read(dataset, vocabularies))
                        .toList();
        // The first language is the one that all others are translated from.
        TextLibrary original = libraries.get(0);
        List<Problems> found =
                libraries.parallelStream()
                        .map(
                                library ->
                                        words.get(library.language())
                                                .judge(
                                                        library,
                                                        original,
                                                        dataset,
                                                        looks.templates()))
                        .toList();
        List<TextLibrary> shown = new ArrayList<>();
        for (int index = 0; index < languages.size(); index++) {
            Problems ofLanguage = found.get(index);
            boolean isOpen =
                    drafts == Drafts.SHOWN && facts.languages().isDraft(languages.get(index));
            problems.addAll(isOpen ? ofLanguage.without(OPEN) : ofLanguage);
            TextLibrary library = libraries.get(index);
            shown.add(isOpen ? library.completedBy(original) : library);
        }
        return new LoadedSite(
                dataset,
                facts.languages(),
                shown,
                vocabularies,
                facts.changes().changes(),
                looks.templates(),
                looks.assets());
    }

    private static Map<String, ProseVocabulary> vocabularies(Dataset dataset) {
        Map<String, ProseVocabulary> vocabularies = new LinkedHashMap<>();
        for (Protocol protocol : dataset.protocols()) {
            vocabularies.put(
                    protocol.id(),
                    new ProseVocabulary(
                            protocol.codes().keySet().stream()
                                    .map(ReplyCode::digits)
                                    .collect(Collectors.toSet()),
                            protocol.commands().values().stream()
                                    .filter(command -> !command.isEvent())
                                    .map(Command::verb)
                                    .collect(Collectors.toSet())));
        }
        return vocabularies;
    }

    /** Languages, protocols and what the site itself has share the first part of an address. */
    private void checkAddresses(Languages languages, Dataset dataset, Problems problems) {
        for (Protocol protocol : dataset.protocols()) {
            boolean isOfSite = Site.ADDRESSES.contains(protocol.id());
            if (isOfSite
                    || languages.all().stream()
                            .map(Language::path)
                            .anyMatch(protocol.id()::equals)) {
                problems.add(
                        Rule.DUPLICATE_ENTRY,
                        content.positionOf("dataset/" + protocol.id()),
                        isOfSite
                                ? "this protocol has an address that the site itself needs"
                                : "this protocol has the address of the language " + protocol.id(),
                        "give the protocol another name");
            }
        }
    }
}
