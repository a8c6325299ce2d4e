package org.replycodes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.dataset.DatasetRules;
import org.replycodes.dataset.LanguagesReader;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;

/**
 * The content of {@code sites/minimal} in a temporary place. Its protocol {@code toy} has one
 * example of everything that the author's guide knows of a dataset, and no fault; a test changes
 * one thing.
 */
public final class TestContent {

    private final Path folder;

    private TestContent(Path folder) {
        this.folder = folder;
    }

    /** Content below a folder, in which nothing is yet. */
    static TestContent at(Path root) {
        return new TestContent(root.resolve("content"));
    }

    /** Copies the content below a temporary folder. */
    public static TestContent minimal(Path temporary) {
        TestContent content = at(temporary);
        try {
            Path original = Path.of(TestContent.class.getResource("/sites/minimal").toURI());
            try (Stream<Path> files = Files.walk(original)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = original.relativize(file).toString().replace('\\', '/');
                    content.write(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    /** The folder as readers take it; its name in problems is {@code content}. */
    public SourceFolder folder() {
        return new SourceFolder(folder, "content");
    }

    /** The place of a file. */
    public Path path(String file) {
        return folder.resolve(file);
    }

    /** Writes a file. */
    public TestContent write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces a text that stands exactly once in a file. */
    public TestContent replace(String file, String old, String replacement) {
        try {
            String text = Files.readString(path(file));
            int first = text.indexOf(old);
            assertEquals(first, text.lastIndexOf(old), "not exactly once in " + file + ": " + old);
            return write(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file. */
    public TestContent delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Everything that is wrong with the facts and the languages, as it is printed. */
    public List<String> printedProblems() {
        return problems().stream().map(Problem::toString).toList();
    }

    /** Everything that is wrong with the facts and the languages. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        LanguagesReader.read(folder(), problems);
        DatasetReader.read(folder(), problems)
                .ifPresent(dataset -> DatasetRules.check(dataset, problems));
        return problems.sorted();
    }
}
