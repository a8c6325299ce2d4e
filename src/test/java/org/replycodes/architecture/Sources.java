package org.replycodes.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/org/replycodes");
    static final Path TEMPLATES = Path.of("templates");

    private Sources() {}

    /** All files below a folder or the file itself, in the order of their names. */
    static List<Path> below(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of Java without its comments, each as many lines as before. */
    static String withoutComments(String java) {
        StringBuilder out = new StringBuilder();
        int position = 0;
        while (position < java.length()) {
            if (java.startsWith("/*", position)) {
                int end = java.indexOf("*/", position) + 2;
                java.substring(position, end)
                        .chars()
                        .filter(character -> character == '\n')
                        .forEach(line -> out.append('\n'));
                position = end;
            } else if (java.startsWith("//", position)) {
                position = java.indexOf('\n', position);
            } else if (java.charAt(position) == '"') {
                int end = endOfText(java, position);
                out.append(java, position, end);
                position = end;
            } else if (java.startsWith("'\"'", position)) {
                out.append("'\"'");
                position += 3;
            } else {
                out.append(java.charAt(position));
                position++;
            }
        }
        return out.toString();
    }

    /** The place behind a literal text, which may hold what looks like a comment. */
    private static int endOfText(String java, int start) {
        if (java.startsWith("\"\"\"", start)) {
            return java.indexOf("\"\"\"", start + 3) + 3;
        }
        int position = start + 1;
        while (java.charAt(position) != '"') {
            position += java.charAt(position) == '\\' ? 2 : 1;
        }
        return position + 1;
    }
}
