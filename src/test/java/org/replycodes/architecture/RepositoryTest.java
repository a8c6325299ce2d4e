package org.replycodes.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes, protocols by name and paths of a machine: what shows drift in the files themselves. */
class RepositoryTest {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_TEMPLATE = 80;

    private static final Pattern FTP = Pattern.compile("(?i)(?<![a-z])ftp(?!s?\\\")");

    /** The first type of a file, with its annotations. */
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?m)^(?:@(?s:[^\\n]*?(?:\\((?:[^()]|\\([^()]*\\))*\\))?)\\n)*"
                            + "(?:public |final |abstract |sealed )*"
                            + "(?:class|record|enum|interface) [A-Z]");

    /** Spelled so that this file does not name one itself. */
    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?<![\\w.:/-])/(?:work|tmp|root|private|var/folders|mnt|workspace)/"
                            + "|(?<![\\w.:/-])/(?:home|Users)/(?!anna)\\w+/(?:work|projects|src)"
                            + "|[A-Z]:\\\\Users");

    @Test
    void noClassIsLongerThanAPersonReads() {
        assertShort(Sources.JAVA, LONGEST_CLASS);
    }

    @Test
    void noTemplateIsLongerThanAScreen() {
        Stream.of("layouts", "pages", "partials")
                .forEach(
                        folder -> assertShort(Sources.TEMPLATES.resolve(folder), LONGEST_TEMPLATE));
    }

    private static void assertShort(Path folder, int lines) {
        assertEquals(
                List.of(),
                Sources.below(folder).stream()
                        .filter(file -> Sources.text(file).lines().count() > lines)
                        .toList());
    }

    /** A protocol is data. Only links may be of a scheme that has the same name. */
    @Test
    void noProtocolIsKnownByName() {
        List<String> found = new ArrayList<>();
        Stream.of(Path.of("src/main"), Sources.TEMPLATES)
                .flatMap(folder -> Sources.below(folder).stream())
                .forEach(
                        file -> {
                            String text = Sources.text(file);
                            String code =
                                    file.toString().endsWith(".java")
                                            ? Sources.withoutComments(text)
                                            : text.replaceAll("(?s)<#--.*?-->|/\\*.*?\\*/", "");
                            if (FTP.matcher(code).find() || FTP.matcher(file.toString()).find()) {
                                found.add(file.toString());
                            }
                        });
        assertEquals(List.of(), found);
    }

    @Test
    void noFileNamesAPathOfTheMachineThatMadeIt() {
        List<String> found = new ArrayList<>();
        Stream.of("src", "content", "templates", "README.md", "pom.xml", ".ci", ".github")
                .map(Path::of)
                .flatMap(start -> Sources.below(start).stream())
                .filter(file -> !file.endsWith("RepositoryTest.java"))
                // A picture of ours has no text in it.
                .filter(file -> !file.toString().endsWith(".png"))
                .forEach(
                        file ->
                                Sources.text(file)
                                        .lines()
                                        .filter(line -> MACHINE.matcher(line).find())
                                        .forEach(line -> found.add(file + ": " + line.strip())));
        assertEquals(List.of(), found);
    }

    private static boolean endsInJavadoc(String before) {
        return before.endsWith("*/") && before.startsWith("/**", before.lastIndexOf("/*"));
    }

    @Test
    void everyTypeSaysWhatItIs() {
        List<Path> silent = new ArrayList<>();
        for (Path file : Sources.below(Sources.JAVA)) {
            String text = Sources.text(file);
            Matcher type = TYPE.matcher(text);
            if (type.find() && !endsInJavadoc(text.substring(0, type.start()).stripTrailing())) {
                silent.add(file);
            }
        }
        assertEquals(List.of(), silent);
    }
}
