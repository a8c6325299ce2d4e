package org.replycodes.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replycodes.text.FragmentKind;

/**
 * The author's guide names every field that the readers accept, and every section of a fragment.
 */
class GuideFieldsTest {

    private static final Path READERS = Path.of("src/main/java/org/replycodes/dataset");

    /** How a reader asks for a field: {@code object.text("code")}, {@code code(object, "then")}. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "\\b(?:object, ?|(?:text|texts|optionalText|optionalTexts|integer|integers|flag"
                            + "|object|optionalObject|objects|optionalObjects|values|enumeration"
                            + "|optionalEnumeration|optional|required|has)\\(\\s*)\"([A-Za-z]+)\"");

    private static final Pattern LITERAL = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)`[^|]*\\|");

    @Test
    void everyFieldThatIsReadStandsInTheGuide() throws IOException {
        Set<String> fields = fields();
        assertTrue(fields.size() > 60, "fields: " + fields);
        fields.removeAll(literals(chapter("\n## The dataset\n", "\n## The text\n")));
        assertEquals(Set.of(), fields);
    }

    @Test
    void everyFieldInATableOfTheGuideIsRead() throws IOException {
        Set<String> documented =
                Stream.of("### `protocol.json`", "### `codes/<code>.json`", "### `commands/<verb>")
                        .map(GuideFieldsTest::section)
                        .map(section -> section.split("\n####")[0])
                        .flatMap(section -> ROW.matcher(section).results())
                        .map(row -> row.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(documented.size() > 25, "documented: " + documented);
        documented.removeAll(fields());
        assertEquals(Set.of(), documented);
    }

    @Test
    void everySectionOfAFragmentStandsInTheGuideInItsOrder() {
        List<String> rows =
                section("### Fragments").lines().filter(line -> line.startsWith("| `")).toList();
        assertEquals(FragmentKind.values().length, rows.size());
        for (int index = 0; index < rows.size(); index++) {
            FragmentKind kind = FragmentKind.values()[index];
            String[] cells = rows.get(index).split("\\|");
            assertEquals(kind.frontMatter(), listed(cells[2]), kind + " front matter");
            assertEquals(kind.sections(), listed(cells[3]), kind + " sections");
            for (String section : kind.sections()) {
                assertEquals(
                        kind.requires(section),
                        !cells[3].contains("`" + section + "`?"),
                        kind + " " + section);
            }
        }
    }

    private static Set<String> fields() throws IOException {
        try (Stream<Path> readers = Files.list(READERS)) {
            Set<String> fields = new TreeSet<>();
            for (Path reader : readers.sorted().toList()) {
                Matcher field = FIELD.matcher(Files.readString(reader));
                while (field.find()) {
                    fields.add(field.group(1));
                }
            }
            return fields;
        }
    }

    private static List<String> listed(String cell) {
        return LITERAL.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> literals(String text) {
        return Set.copyOf(new TreeSet<>(listed(text)));
    }

    private static String section(String heading) {
        return chapter("\n" + heading, "\n### ");
    }

    private static String chapter(String start, String end) {
        String guide = guide();
        int from = guide.indexOf(start) + start.length();
        return guide.substring(from, guide.indexOf(end, from));
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("content/README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
