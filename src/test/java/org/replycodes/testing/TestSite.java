package org.replycodes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.replycodes.build.SiteFolders;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.dataset.LanguagesReader;
import org.replycodes.language.Language;
import org.replycodes.language.Languages;
import org.replycodes.model.Dataset;
import org.replycodes.problem.Problems;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.TextReader;

/**
 * A small site, complete and without a fault: the facts of {@link TestContent}, what a folder below
 * {@code sites} puts in their place, made-up words, and the real templates.
 */
public final class TestSite {

    private static final Path TEMPLATES = Path.of("templates");

    /** The list of languages of a site in English. */
    static final String ONE_LANGUAGE =
            "[\n  { \"tag\": \"en\", \"autonym\": \"English\", \"direction\": \"ltr\" }\n]\n";

    private final TestContent content;
    private final Path temporary;

    private TestSite(Path temporary) {
        this.content = TestContent.minimal(temporary);
        this.temporary = temporary;
    }

    /** The minimal site in one language. */
    public static TestSite minimal(Path temporary) {
        TestSite site = new TestSite(temporary);
        site.content.write("languages.json", ONE_LANGUAGE);
        return site.withWords();
    }

    /** The minimal site with the files of a folder below {@code sites} on top. */
    public static TestSite of(String name, Path temporary) {
        TestSite site = new TestSite(temporary);
        site.content.write("languages.json", ONE_LANGUAGE);
        try {
            Path original = Path.of(TestSite.class.getResource("/sites/" + name).toURI());
            try (Stream<Path> files = Files.walk(original)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = original.relativize(file).toString().replace('\\', '/');
                    site.content.write(path, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return site.withWords();
    }

    /** The minimal site in one language, with facts that are changed before words are made up. */
    static TestSite of(Path temporary, Consumer<TestContent> change) {
        TestSite site = new TestSite(temporary);
        site.content.write("languages.json", ONE_LANGUAGE);
        change.accept(site.content);
        return site.withWords();
    }

    /** The content, to change it before it is built. */
    public TestContent content() {
        return content;
    }

    /** Where the source stands, and where it will be published. */
    public SiteFolders folders() {
        return new SiteFolders(content.path(""), TEMPLATES, temporary.resolve("site"));
    }

    /** Builds it. */
    public BuiltSite build() {
        return BuiltSite.build(folders());
    }

    private TestSite withWords() {
        Problems problems = new Problems();
        SourceFolder folder = content.folder();
        Dataset dataset = DatasetReader.read(folder, problems).orElseThrow().dataset();
        Languages languages = LanguagesReader.read(folder, problems).orElseThrow();
        Set<String> labels =
                TemplateSet.read(new SourceFolder(TEMPLATES, "templates"), problems).labels();
        for (Language language : languages.all()) {
            Map<String, String> words = TestWords.of(dataset, language, labels);
            words.forEach((path, text) -> content.write(TextReader.folder(language) + path, text));
        }
        return this;
    }
}
