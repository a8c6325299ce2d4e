package org.replycodes.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.render.RenderedFile;
import org.replycodes.testing.TestSite;

/** A source that is read again finds what one finds that is read for the first time. */
class SiteSourceTest {

    private static final String ENGLISH = "text/en/toy/codes/550.md";

    @TempDir private Path temporary;

    private TestSite site;
    private SiteSource source;
    private Optional<SiteBuild> build = Optional.empty();

    private void assertSameAsNew() {
        Problems problems = new Problems();
        Optional<LoadedSite> again = source.load(problems);
        Problems newProblems = new Problems();
        Optional<LoadedSite> first = LoadedSite.load(site.folders(), false, newProblems);
        assertEquals(texts(newProblems), texts(problems));
        assertEquals(first.isPresent(), again.isPresent());
        if (again.isPresent() && !problems.hasErrors()) {
            build =
                    Optional.of(
                            build.map(before -> before.with(again.get()))
                                    .orElseGet(() -> new SiteBuild(again.get(), 1)));
            Map<String, Supplier<RenderedFile>> files = build.get().files("/");
            Map<String, Supplier<RenderedFile>> expected = new SiteBuild(first.get(), 1).files("/");
            assertEquals(List.copyOf(expected.keySet()), List.copyOf(files.keySet()));
            expected.forEach(
                    (path, file) ->
                            assertArrayEquals(
                                    file.get().bytes(), files.get(path).get().bytes(), path));
        }
    }

    private static List<String> texts(Problems problems) {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private String text(String file) {
        try {
            return Files.readString(site.content().path(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String file, String text) {
        site.content().write(file, text);
        source.changed(site.content().path(file).toAbsolutePath().normalize());
        assertSameAsNew();
    }

    @Test
    void editsOneAfterAnotherEndWhereANewReadingDoes() {
        site = TestSite.of("bilingual", temporary);
        source = new SiteSource(site.folders(), false);
        assertSameAsNew();
        String english = text(ENGLISH);
        write(ENGLISH, english.replaceFirst("summary: ", "summary: Soon. "));
        write(ENGLISH, english + "\n## no-such-section\n\nText.\n");
        write(ENGLISH, english.replaceFirst("summary: ", "summary: See [x](code:999). "));
        write(ENGLISH, english);
        String messages = text("text/en/messages.json");
        write("text/en/messages.json", messages.replaceFirst("\"[a-z.]+\": ", "\"odd.key\": "));
        write("text/en/messages.json", messages);
        String data = text("dataset/toy/codes/550.json");
        write("dataset/toy/codes/550.json", "{ no data");
        write("dataset/toy/codes/550.json", data);
        String languages = text("languages.json");
        write("languages.json", "[]\n");
        write("languages.json", languages);
        write("text/stray.md", "Stray.\n");
        site.content().delete("text/stray.md");
        source.changed(site.content().path("text/stray.md").toAbsolutePath().normalize());
        assertSameAsNew();
        site.content().delete(ENGLISH);
        source.changed(site.content().path(ENGLISH).toAbsolutePath().normalize());
        assertSameAsNew();
        write(ENGLISH, english);
        source.changed();
        assertSameAsNew();
    }
}
