package org.replycodes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One change of a site, as {@code sites/invalid/README.md} explains it.
 *
 * @param verb what is done
 * @param file to which file, as it is named in problems; empty for all
 * @param old the lines that are replaced
 * @param added the lines in their place, with marks for what nobody can see or wants to type
 */
record SiteChange(String verb, String file, List<String> old, List<String> added) {

    /** What stands for something that nobody can see, or wants to read in full. */
    private static final Pattern MARK =
            Pattern.compile(
                    "⟦(?:U\\+(?<point>[0-9A-F]+)"
                            + "|(?<count>[0-9]+) times (?<text>[^⟧]+)"
                            + "|bytes (?<bytes>[0-9A-F ]+))⟧");

    static SiteChange parse(List<String> lines) {
        String[] words = lines.get(0).split(" ", 2);
        return new SiteChange(
                words[0], words.length < 2 ? "" : words[1], marked(lines, '-'), marked(lines, '+'));
    }

    private static List<String> marked(List<String> lines, char mark) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1))
                .toList();
    }

    /** Whether the dates of the files stay as they were. */
    boolean leavesDates() {
        return verb.equals("undated");
    }

    void applyTo(Path root) throws IOException {
        Path path = root.resolve(file);
        switch (verb) {
            case "write" -> write(path, added);
            case "append" -> write(path, joined(Files.readAllLines(path), added));
            case "replace" -> write(path, replaced(Files.readAllLines(path)));
            case "remove" -> remove(path);
            case "folder" -> {
                remove(path);
                Files.createDirectories(path);
            }
            case "link" -> {
                remove(path);
                Files.createSymbolicLink(
                        path, Files.writeString(root.resolve("secret"), "not of the site"));
            }
            case "forbid" ->
                    assumeTrue(
                            path.toFile().setReadable(false) && !Files.isReadable(path),
                            "this user may read everything");
            case "undated" -> assertEquals("", file);
            default -> throw new IllegalArgumentException("what is " + verb + "?");
        }
    }

    /** Makes a file or folder what it is in another site. */
    static void restore(Path root, Path whole, String file) throws IOException {
        Path path = root.resolve(file);
        if (path.equals(root)) {
            return;
        }
        remove(path);
        if (Files.exists(whole.resolve(file))) {
            FileTree.copy(whole.resolve(file), path);
        } else if (!Files.exists(whole.resolve(file).getParent())) {
            restore(root, whole, root.relativize(path.getParent()).toString());
        }
    }

    private List<String> replaced(List<String> lines) {
        int first = Collections.indexOfSubList(lines, old);
        boolean once =
                !old.isEmpty() && first >= 0 && first == Collections.lastIndexOfSubList(lines, old);
        assertTrue(once, "not exactly once in " + file + ": " + old);
        return joined(
                joined(lines.subList(0, first), added),
                lines.subList(first + old.size(), lines.size()));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void write(Path path, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        Files.createDirectories(path.getParent());
        Files.write(path, bytes(text.toString()));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher mark = MARK.matcher(text);
        int start = 0;
        while (mark.find()) {
            bytes.writeBytes(encoded(text.substring(start, mark.start())));
            bytes.writeBytes(meant(mark));
            start = mark.end();
        }
        bytes.writeBytes(encoded(text.substring(start)));
        return bytes.toByteArray();
    }

    private static byte[] meant(Matcher mark) {
        if (mark.group("point") != null) {
            return encoded(Character.toString(Integer.parseInt(mark.group("point"), 16)));
        }
        if (mark.group("count") != null) {
            return encoded(mark.group("text").repeat(Integer.parseInt(mark.group("count"))));
        }
        return HexFormat.of().parseHex(mark.group("bytes").replace(" ", ""));
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void remove(Path path) throws IOException {
        boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        try (Stream<Path> paths = isThere ? Files.walk(path) : Stream.of()) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
