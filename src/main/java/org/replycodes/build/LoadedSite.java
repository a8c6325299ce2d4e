package org.replycodes.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.replycodes.dataset.ChangeRules;
import org.replycodes.dataset.Changes;
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
import org.replycodes.model.Ordered;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.page.MessageContract;
import org.replycodes.page.SinglePage;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.render.Assets;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.MessageRules;
import org.replycodes.text.Pattern;
import org.replycodes.text.Phrases;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TextReader;
import org.replycodes.text.TextRules;

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
        SourceFolder content = folder(folders.content());
        SourceFolder templateFolder = folder(folders.templates());
        Optional<LocatedDataset> facts = DatasetReader.read(content, problems);
        Optional<Languages> languages = LanguagesReader.read(content, problems);
        Optional<LocatedChanges> changes = ChangesReader.read(content, problems);
        TemplateSet templates = TemplateSet.read(templateFolder, problems);
        templates.check(problems);
        Assets assets = Assets.read(templateFolder, problems);
        TextReader.checkFolder(content, problems);
        if (facts.isEmpty() || languages.isEmpty() || changes.isEmpty()) {
            return Optional.empty();
        }
        DatasetRules.check(facts.get(), problems);
        if (dated) {
            ChangeRules.check(changes.get(), FingerprintReader.read(content), content, problems);
        }
        Dataset dataset = facts.get().dataset();
        checkAddresses(languages.get(), dataset, content, problems);
        Map<String, ProseVocabulary> vocabularies = vocabularies(dataset);
        List<TextLibrary> libraries = new ArrayList<>();
        for (Language language : languages.get().all()) {
            TextLibrary library =
                    TextReader.read(
                            content,
                            language,
                            vocabularies,
                            dataset.defaultProtocol().id(),
                            problems);
            libraries.add(library);
        }
        TextRules rules = new TextRules(content, dataset, SinglePage.names(), problems);
        for (TextLibrary library : libraries) {
            rules.check(library);
            // The first language is the one that all others are translated from.
            rules.check(library, libraries.get(0));
            checkMessages(library, dataset, templates, content, problems);
        }
        return Optional.of(
                new LoadedSite(
                        dataset,
                        languages.get(),
                        libraries,
                        vocabularies,
                        changes.get().changes(),
                        templates,
                        assets));
    }

    /** The name of a folder in problems is what the user typed. */
    private static SourceFolder folder(Path path) {
        return new SourceFolder(path, path.toString());
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

    /** A language and a protocol of one name would share their addresses. */
    private static void checkAddresses(
            Languages languages, Dataset dataset, SourceFolder content, Problems problems) {
        for (Protocol protocol : dataset.protocols()) {
            if (languages.all().stream().map(Language::path).anyMatch(protocol.id()::equals)) {
                problems.add(
                        Rule.DUPLICATE_ENTRY,
                        content.positionOf("dataset/" + protocol.id()),
                        "this protocol has the address of the language " + protocol.id(),
                        "give the protocol another name");
            }
        }
    }

    private static void checkMessages(
            TextLibrary library,
            Dataset dataset,
            TemplateSet templates,
            SourceFolder content,
            Problems problems) {
        String folder = TextReader.folder(library.language());
        MessageRules.check(
                library.siteMessages(),
                MessageContract.ofSite(templates.labels()).keys(),
                content.positionOf(folder + "messages.json"),
                problems);
        for (Protocol protocol : dataset.protocols()) {
            MessageRules.check(
                    library.protocolMessages().getOrDefault(protocol.id(), Map.of()),
                    MessageContract.ofProtocol(protocol).keys(),
                    content.positionOf(folder + protocol.id() + "/messages.json"),
                    problems);
        }
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
