package org.replycodes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.replycodes.dataset.Changes;
import org.replycodes.dataset.ChangesReader;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.dataset.FingerprintReader;
import org.replycodes.dataset.LanguagesReader;
import org.replycodes.language.Language;
import org.replycodes.model.Dataset;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.TextReader;

/**
 * The facts of {@code sites/minimal} on pages that show next to nothing, so that neither a new
 * label nor another look changes what is said about them. English is its only published language;
 * the words of Arabic are there as a draft. Every file has its date.
 */
public final class PlainSite {

    private static final String PAGE = "<title>${page.frame.title}</title>\n";
    private static final String COLORS =
            ":root { --paper: light-dark(#fff, #000); --ink: light-dark(#000, #fff) }\n";
    private static final String LANGUAGES =
            """
            [
              { "tag": "en", "autonym": "English", "direction": "ltr" },
              { "tag": "ar", "autonym": "العربية", "direction": "rtl", "draft": true }
            ]
            """;
    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private PlainSite() {}

    /** Makes the site in a temporary folder. */
    public static EditableSite in(Path temporary) {
        EditableSite site = EditableSite.of(temporary, TestContent.minimal(temporary));
        writeTemplates(site.templates());
        writeWords(site.files());
        site.files().write("languages.json", LANGUAGES);
        date(site);
        return site;
    }

    /** Dates every file as {@code replycodes touch} does, as if none had a date before. */
    public static void date(EditableSite site) {
        Changes none = new Changes(new TreeMap<>());
        byte[] dated = none.touch(FingerprintReader.read(site.files().folder()), DAY).toJson();
        try {
            Files.write(site.files().path(ChangesReader.FILE), dated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each kind of page, and nothing in the assets: that is fast. */
    private static void writeTemplates(Path templates) {
        for (String folder : List.of("pages", "assets")) {
            try (Stream<Path> files = Files.walk(TEMPLATES.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = templates.resolve(TEMPLATES.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, text(folder, file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The style sheet has to name the colors that pictures are drawn in. */
    private static String text(String folder, Path file) {
        if (folder.equals("pages")) {
            return PAGE;
        }
        return file.endsWith("tokens.css") ? COLORS : "\n";
    }

    private static void writeWords(TestContent content) {
        Problems problems = new Problems();
        SourceFolder folder = content.folder();
        Dataset dataset = DatasetReader.read(folder, problems).orElseThrow().dataset();
        for (Language language : LanguagesReader.read(folder, problems).orElseThrow().all()) {
            Map<String, String> words = TestWords.of(dataset, language, Set.of());
            words.forEach((path, text) -> content.write(TextReader.folder(language) + path, text));
        }
    }
}
