package org.replycodes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The English text of a site in languages that do not exist.
 *
 * @param content where the English text stands
 * @param target the folder of the content that is written
 */
record PseudoText(Path content, Path target) {

    private static final String ENGLISH = "text/en/";

    /** Copies all that is in no language, without the dates of the last changes. */
    void copyFacts() throws IOException {
        for (String file : files()) {
            if (!file.startsWith("text/") && !file.equals("changes.json")) {
                write(target.resolve(file), Files.readString(content.resolve(file)));
            }
        }
    }

    /** Copies all that is in a language. */
    void copyText() throws IOException {
        for (String file : files()) {
            if (file.startsWith("text/")) {
                write(target.resolve(file), Files.readString(content.resolve(file)));
            }
        }
    }

    /** Writes the English text in a language from which others are translated. */
    void write(PseudoLanguage language) throws IOException {
        for (String path : english()) {
            write(file(language, path), language.written(path, text(path)));
        }
    }

    /**
     * Writes the English text in a language as a translation.
     *
     * @param original path and English text → text of the language it is translated from
     */
    void translate(PseudoLanguage language, BinaryOperator<String> original) throws IOException {
        for (String path : english()) {
            String written = language.written(path, text(path));
            write(
                    file(language, path),
                    PseudoLanguage.isFragment(path)
                            ? PseudoLanguage.translated(written, original.apply(path, text(path)))
                            : written);
        }
    }

    /** How many fragments each language has. */
    int fragments() throws IOException {
        return (int) english().stream().filter(PseudoLanguage::isFragment).count();
    }

    private List<String> english() throws IOException {
        return files().stream()
                .filter(file -> file.startsWith(ENGLISH))
                .map(file -> file.substring(ENGLISH.length()))
                .toList();
    }

    private String text(String path) throws IOException {
        return Files.readString(content.resolve(ENGLISH + path));
    }

    private Path file(PseudoLanguage language, String path) {
        return target.resolve("text").resolve(language.tag()).resolve(path);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(content)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> content.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
