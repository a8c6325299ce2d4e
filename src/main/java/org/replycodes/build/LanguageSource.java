package org.replycodes.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.language.Language;
import org.replycodes.model.Dataset;
import org.replycodes.model.Protocol;
import org.replycodes.page.MessageContract;
import org.replycodes.page.SinglePage;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problems;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.MessageRules;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TextReader;
import org.replycodes.text.TextRules;

/**
 * The words of one language, to be read again after changes. Only fragments that differ are parsed
 * and judged again. Not for use by several threads at once; several languages may be read at once.
 */
final class LanguageSource {

    private final SourceFolder content;
    private final Language language;
    private final Memory memory = new Memory();
    private Optional<Part<TextLibrary>> words = Optional.empty();

    LanguageSource(SourceFolder content, Language language) {
        this.content = content;
        this.language = language;
    }

    /** Takes note that a file has changed, by its path below the content. */
    void changed(String file) {
        if (file.startsWith(TextReader.folder(language))) {
            words = Optional.empty();
        }
    }

    /** The words, read if that is not done yet. */
    TextLibrary read(Dataset dataset, Map<String, ProseVocabulary> vocabularies) {
        Part<TextLibrary> known = words.orElseGet(() -> readAll(dataset, vocabularies));
        words = Optional.of(known);
        return known.value();
    }

    private Part<TextLibrary> readAll(Dataset dataset, Map<String, ProseVocabulary> vocabularies) {
        Problems problems = new Problems();
        TextLibrary library =
                TextReader.read(
                        content,
                        language,
                        vocabularies,
                        dataset.defaultProtocol().id(),
                        memory,
                        problems);
        rules(dataset, problems).check(library);
        return new Part<>(library, problems);
    }

    /**
     * All that is wrong with words that were read.
     *
     * @param library the words
     * @param original those that they are translated from
     * @param dataset the facts
     * @param templates the templates that ask for messages
     */
    Problems judge(
            TextLibrary library, TextLibrary original, Dataset dataset, TemplateSet templates) {
        Problems problems = new Problems();
        words.ifPresent(part -> problems.addAll(part.problems()));
        memory.recall(
                "original",
                List.of(library, original),
                problems,
                found -> {
                    rules(dataset, found).check(library, original);
                    return true;
                });
        checkMessages(library, dataset, templates, problems);
        return problems;
    }

    private TextRules rules(Dataset dataset, Problems problems) {
        return new TextRules(content, dataset, SinglePage.names(), memory, problems);
    }

    private void checkMessages(
            TextLibrary library, Dataset dataset, TemplateSet templates, Problems problems) {
        String folder = TextReader.folder(language);
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
}
