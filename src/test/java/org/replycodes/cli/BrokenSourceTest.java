package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** Whatever is wrong with the source: it is told with its place, and the published site stays. */
class BrokenSourceTest {

    private static final String FACTS = "dataset/toy/codes/550.json";
    private static final String PAIRS = "dataset/toy/pairs.json";
    private static final String YEARS = "dataset/toy/specifications.json";
    private static final String WORDS = "text/en/toy/codes/550.md";
    private static final String ABOUT = "pages/about-page.ftlh";

    @TempDir private static Path published;

    private static EditableSite whole;

    @TempDir private Path temporary;

    private EditableSite site;

    /** One way to break a site. */
    private interface Damage {
        void to(EditableSite site) throws IOException;
    }

    @BeforeAll
    static void publish() {
        whole = EditableSite.in(published);
        assertEquals(ExitCode.OK, build(whole).exitCode());
    }

    @BeforeEach
    void makeSite() {
        site = whole.copy(temporary);
    }

    private static Shell.Run build(EditableSite site) {
        return Shell.on(site.content(), site.templates())
                .run("build", "--output", published.resolve("site").toString());
    }

    private static Arguments broken(String what, Damage damage, String... expected) {
        return arguments(Named.of(what, damage), List.of(expected));
    }

    private static Damage text(String file, String text) {
        return site -> site.files().write(file, text);
    }

    private static Damage appended(String file, String text) {
        return site -> site.files().write(file, read(site, file) + text);
    }

    private static Damage prefixed(String file, String text) {
        return site -> site.files().write(file, text + read(site, file));
    }

    private static Damage bytes(String file, int... bytes) {
        return site -> {
            byte[] content = new byte[bytes.length];
            IntStream.range(0, bytes.length).forEach(i -> content[i] = (byte) bytes[i]);
            Files.write(site.files().path(file), content);
        };
    }

    private static Damage replaced(String file, String old, String replacement) {
        return site -> site.files().replace(file, old, replacement);
    }

    private static Damage removed(String path) {
        return site -> remove(site.files().path(path));
    }

    private static Damage folder(String file) {
        return site -> {
            remove(site.files().path(file));
            Files.createDirectories(site.files().path(file));
        };
    }

    private static Damage link(String path) {
        return site -> {
            remove(site.files().path(path));
            Files.createSymbolicLink(site.files().path(path), secret(site));
        };
    }

    /** A file outside the source. */
    private static Path secret(EditableSite site) throws IOException {
        return Files.writeString(site.output().resolveSibling("secret"), "secret");
    }

    private static Damage template(String text) {
        return site -> site.addToTemplate(ABOUT, "\n" + text);
    }

    private static String read(EditableSite site, String file) throws IOException {
        return Files.readString(site.files().path(file));
    }

    private static void remove(Path path) {
        try (Stream<Path> paths = Files.exists(path) ? Files.walk(path) : Stream.of()) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(
                broken(
                        "byte that is no UTF-8",
                        bytes(FACTS, '{', '\n', ' ', 0xFF),
                        "content/dataset/toy/codes/550.json:2:2: error[invalid-utf-8]"),
                broken(
                        "overlong zero",
                        bytes(WORDS, '-', '-', '-', '\n', 0xC0, 0x80),
                        "content/text/en/toy/codes/550.md:2:1: error[invalid-utf-8]"),
                broken(
                        "byte order mark in words",
                        prefixed(WORDS, "\uFEFF"),
                        "content/text/en/toy/codes/550.md:1:1: error[forbidden-character] U+FEFF"),
                broken(
                        "byte order mark in facts",
                        prefixed("site.json", "\uFEFF"),
                        "content/site.json:1:1: error[forbidden-character] U+FEFF"),
                broken(
                        "NUL",
                        prefixed(FACTS, "\0"),
                        "content/dataset/toy/codes/550.json:1:1: error[forbidden-character] U+0000"),
                broken(
                        "character that turns text round",
                        prefixed(WORDS, "---\nname: a\u202Eb\n"),
                        "content/text/en/toy/codes/550.md:2:8: error[forbidden-character] U+202E"),
                broken(
                        "carriage returns",
                        replaced("site.json", "{\n", "{\r\n"),
                        "content/site.json:1:2: error[forbidden-character] U+000D"),
                broken(
                        "carriage returns in words",
                        prefixed(WORDS, "---\r\n---\r\n"),
                        "content/text/en/toy/codes/550.md:1:4: error[forbidden-character] U+000D",
                        "content/text/en/toy/codes/550.md:2:4: error[forbidden-character] U+000D"),
                broken(
                        "number of 5,000 digits",
                        replaced(YEARS, "2001", "2".repeat(5_000)),
                        "content/dataset/toy/specifications.json:6:13: error[json-limit]"),
                broken(
                        "number beyond all numbers",
                        replaced(YEARS, "2001", "1e400"),
                        "content/dataset/toy/specifications.json:6:13: error[wrong-type]"),
                broken(
                        "list that is 10,000 deep",
                        text(PAIRS, "[".repeat(10_000)),
                        "content/dataset/toy/pairs.json:1:33: error[json-limit]"),
                broken(
                        "object that is 10,000 deep",
                        text("site.json", "{\"a\":".repeat(10_000)),
                        "content/site.json:1:157: error[json-limit]"),
                broken(
                        "data file of 3 MiB",
                        prefixed(PAIRS, " ".repeat(3 << 20)),
                        "content/dataset/toy/pairs.json:1:1: error[file-too-large]"),
                broken(
                        "fragment of 70 KiB",
                        appended(WORDS, "word ".repeat(14 << 10)),
                        "content/text/en/toy/codes/550.md:1:1: error[file-too-large]"),
                broken(
                        "line of 100,000 characters",
                        appended(WORDS, "x".repeat(100_000)),
                        "content/text/en/toy/codes/550.md:1:1: error[file-too-large]"),
                broken(
                        "key that stands twice",
                        replaced(FACTS, "\"code\":", "\"code\": \"550\", \"code\":"),
                        "content/dataset/toy/codes/550.json:2:18: error[duplicate-key]"),
                broken(
                        "empty facts",
                        text(FACTS, ""),
                        "content/dataset/toy/codes/550.json:1:1: error[invalid-json]"),
                broken(
                        "empty words",
                        text(WORDS, ""),
                        "content/text/en/toy/codes/550.md:1:1: error[missing-heading]",
                        "content/text/en/toy/codes/550.md:1:1: error[missing-front-matter]"),
                broken(
                        "empty messages",
                        text("text/en/messages.json", ""),
                        "content/text/en/messages.json:1:1: error[invalid-json]"),
                broken(
                        "empty languages",
                        text("languages.json", ""),
                        "content/languages.json:1:1: error[invalid-json]"),
                broken(
                        "empty dates",
                        text("changes.json", ""),
                        "content/changes.json:1:1: error[invalid-json]"),
                broken(
                        "front matter and nothing else",
                        text(WORDS, "---\nname: Not there\n---\n"),
                        "content/text/en/toy/codes/550.md:1:1: error[missing-heading]"),
                broken(
                        "front matter without an end",
                        text(WORDS, "---\nname: Not there\n"),
                        "content/text/en/toy/codes/550.md:1:1: error[unknown-front-matter]"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                broken(
                        "folder in place of facts",
                        folder(FACTS),
                        "content/dataset/toy/codes/550.json:1:1: error[unexpected-file]"),
                broken(
                        "folder in place of words",
                        folder(WORDS),
                        "content/text/en/toy/codes/550.md:1:1: error[missing-fragment]"),
                broken(
                        "folder in place of the site's file",
                        folder("site.json"),
                        "content/site.json:1:1: error[missing-file]"),
                broken(
                        "folder in place of messages",
                        folder("text/en/messages.json"),
                        "content/text/en/messages.json:1:1: error[missing-message]"),
                broken(
                        "file in place of a folder",
                        site -> {
                            remove(site.files().path("dataset/toy/codes"));
                            site.files().write("dataset/toy/codes", "x");
                        },
                        "content/dataset/toy/codes:1:1: error[unexpected-file]"),
                broken("no facts", removed("dataset"), "content/dataset:1:1: error[missing-file]"),
                broken(
                        "no words",
                        removed("text"),
                        "content/text/en/home.md:1:1: error[missing-fragment]"),
                broken(
                        "space in a name",
                        text("dataset/toy/codes/55 1.json", "{}"),
                        "content/dataset/toy/codes/55 1.json:1:1: error[unexpected-file]"),
                broken(
                        "capitals in a name",
                        text("dataset/toy/commands/GET.json", "{}"),
                        "content/dataset/toy/commands/GET.json:1:1: error[unexpected-file]"),
                broken(
                        "copy of a fragment",
                        text("text/en/toy/codes/550 copy.md", ""),
                        "content/text/en/toy/codes/550 copy.md:1:1: error[unexpected-file]"),
                broken(
                        "file beside the languages",
                        text("text/notes.md", ""),
                        "content/text/notes.md:1:1: error[unexpected-file]"),
                broken(
                        "server with the address of the index",
                        text("dataset/toy/server-messages/index.json", "{}"),
                        "content/dataset/toy/server-messages/index.json:1:1:"
                                + " error[unexpected-file]"),
                broken(
                        "command with the address of the index",
                        text("dataset/toy/commands/index.json", "{}"),
                        "content/dataset/toy/commands/index.json:1:1: error[unexpected-file]"),
                broken(
                        "link in place of facts",
                        link(FACTS),
                        "content/dataset/toy/codes/550.json:1:1: error[symbolic-link]"),
                broken(
                        "link in place of words",
                        link(WORDS),
                        "content/text/en/toy/codes/550.md:1:1: error[symbolic-link]"),
                broken(
                        "link in place of a file of its own",
                        link("site.json"),
                        "content/site.json:1:1: error[symbolic-link]"),
                broken(
                        "link in place of a language",
                        link("text/en"),
                        "content/text/en:1:1: error[symbolic-link]"),
                broken(
                        "link in place of a protocol",
                        link("dataset/toy"),
                        "content/dataset/toy:1:1: error[symbolic-link]"),
                broken(
                        "link among the templates",
                        site ->
                                Files.createSymbolicLink(
                                        site.templates().resolve("pages/x.ftlh"), secret(site)),
                        "templates/pages/x.ftlh:1:1: error[symbolic-link]"),
                broken(
                        "language without words",
                        language("fr"),
                        "content/text/fr/home.md:1:1: error[missing-fragment]"),
                broken(
                        "language that leads out",
                        language("../../x"),
                        "content/languages.json:2:11: error[invalid-value]"),
                broken(
                        "language with the address of the protocol",
                        language("toy"),
                        "content/dataset/toy:1:1: error[duplicate-entry]"),
                broken(
                        "no language",
                        text("languages.json", "[]"),
                        "content/languages.json:1:1: error[invalid-value]"));
    }

    private static Damage language(String tag) {
        return text(
                "languages.json",
                """
                [{ "tag": "en", "autonym": "English", "direction": "ltr" },
                 { "tag": "%s", "autonym": "Other", "direction": "ltr" }]
                """
                        .formatted(tag));
    }

    static Stream<Arguments> code() {
        return Stream.of(
                broken(
                        "script in words",
                        appended(WORDS, "\n<script>x</script>\n"),
                        "error[raw-html]"),
                broken(
                        "scripting address in words",
                        appended(WORDS, "\n[x](javascript:alert(1)) <data:text/html,x>\n"),
                        "error[bad-link] a link to “javascript:alert(1)”",
                        "error[bad-link] a link to “data:text/html,x”"),
                broken(
                        "scripting address of a source",
                        replaced(PAIRS, "https://example.com/issues/1", "javascript:alert(1)"),
                        "content/dataset/toy/pairs.json:2:40: error[invalid-value]"),
                broken(
                        "scripting address of the site",
                        replaced("site.json", "https://toycodes.example.com/", "javascript:x/"),
                        "content/site.json:3:14: error[invalid-value]"),
                broken(
                        "scripting address for editing",
                        replaced("site.json", "https://example.com/toycodes/edit/main/", "data:,/"),
                        "content/site.json:5:18: error[invalid-value]"),
                broken(
                        "quotation mark in an address",
                        replaced(
                                "site.json",
                                "https://toycodes.example.com/",
                                "https://example.com/\\\"x/"),
                        "content/site.json:3:14: error[invalid-value]"));
    }

    static Stream<Arguments> templates() {
        String place = "templates/pages/about-page.ftlh";
        return Stream.of(
                broken(
                        "loop without an end",
                        template("<#list 1.. as i>x</#list>"),
                        place + ":LAST:9: error[invalid-template] .. as in a template"),
                broken(
                        "loop almost without an end",
                        template("<#list 1..2000000000 as i>long line</#list>"),
                        place + ":1:1: error[invalid-template] the page gets longer than 4 MiB"),
                broken(
                        "macro that calls itself",
                        template("<#macro x><@x/></#macro><@x/>"),
                        place + ":1:1: error[invalid-template] a macro or function calls itself"),
                broken(
                        "function that calls itself",
                        template("<#function x a><#return x(a)></#function>${x(1)}"),
                        place + ":1:1: error[invalid-template] a macro or function calls itself"),
                broken(
                        "template that includes itself",
                        template("<#include \"about-page.ftlh\">"),
                        place + ":1:1: error[invalid-template]"),
                broken(
                        "include out of the root",
                        template("<#include \"../../content/site.json\">"),
                        place + ":LAST:1: error[invalid-template] Template inclusion failed"),
                broken(
                        "include of a file of the system",
                        template("<#include \"/etc/passwd\">"),
                        place + ":LAST:1: error[invalid-template] Template inclusion failed"),
                broken(
                        "include of an address",
                        template("<#include \"file:///etc/passwd\">"),
                        place + ":LAST:1: error[invalid-template] Template inclusion failed"),
                broken(
                        "unknown property",
                        template("${page.nmae}"),
                        place
                                + ":LAST:1: error[invalid-template] AboutPage has no nmae, but frame, "),
                broken(
                        "method",
                        template("${page.getClass()}"),
                        place + ":LAST:1: error[invalid-template] AboutPage has no getClass, but "),
                broken(
                        "unknown variable",
                        template("${pgae.name}"),
                        place + ":LAST:3: error[invalid-template]"),
                broken(
                        "label that nobody has",
                        template("${label(\"a.b\")}"),
                        "content/text/en/messages.json:1:1: error[missing-message] no message a.b"),
                broken(
                        "label that is put together",
                        template("${label(\"a\" + \"b\")}"),
                        place + ":LAST:3: error[invalid-template] no message ab in en"),
                broken(
                        "label with two keys",
                        template("${label(\"about.year\", \"b\")}"),
                        place + ":LAST:1: error[invalid-template] label takes one key"),
                broken(
                        "syntax error",
                        template("<#if page>"),
                        place + ":LAST:10: error[invalid-template]"),
                broken(
                        "refused construct",
                        template("${\"x\"?new()}"),
                        place + ":LAST:6: error[invalid-template] ?new in a template"),
                broken(
                        "large template",
                        template(" ".repeat(300 << 10)),
                        place + ":1:1: error[file-too-large]"),
                broken(
                        "missing template",
                        site -> Files.delete(site.templates().resolve(ABOUT)),
                        place + ":1:1: error[invalid-template] no template for AboutPage"),
                broken(
                        "missing style sheet",
                        site -> Files.delete(site.templates().resolve("assets/css/tokens.css")),
                        "templates/assets/css/tokens.css:1:1: error[missing-file]"));
    }

    @ParameterizedTest
    @MethodSource({"files", "names", "code", "templates"})
    void isToldWithItsPlaceAndChangesNothing(Damage damage, List<String> expected)
            throws IOException {
        SortedMap<String, String> before = FileTree.of(published.resolve("site"));
        damage.to(site);
        Shell.Run run = build(site);
        String problems = site.relative(run.err());
        for (String problem : expected) {
            assertTrue(problems.contains(problem.replace("LAST", lastLine())), problems);
        }
        assertFalse(run.showsStackTrace(), problems);
        assertEquals(ExitCode.CONTENT, run.exitCode(), problems);
        assertEquals("", run.out());
        assertEquals(before, FileTree.of(published.resolve("site")));
    }

    /** The line of the template that was added. */
    private String lastLine() throws IOException {
        Path template = site.templates().resolve(ABOUT);
        return Files.exists(template) ? String.valueOf(Files.readAllLines(template).size()) : "1";
    }

    @Test
    void twelveErrorsInAFileAreTwelveProblems() {
        String keys =
                IntStream.range(0, 12)
                        .mapToObj(number -> "\n  \"x" + number + "\": 0,")
                        .collect(Collectors.joining());
        site.files().replace(FACTS, "{\n  \"code\"", "{" + keys + "\n  \"code\"");
        List<String> lines = site.relative(build(site).err()).lines().toList();
        assertEquals(
                IntStream.range(0, 12)
                        .mapToObj(
                                number ->
                                        "content/%s:%d:3: error[unknown-key] the key `x%d` is unknown here"
                                                .formatted(FACTS, number + 2, number))
                        .toList(),
                lines.stream().filter(line -> line.startsWith("content")).toList());
        assertEquals("12 errors", lines.get(lines.size() - 1));
    }

    @Test
    void errorsOfManyFilesAreToldInOneRun() {
        site.files().replace(YEARS, "2001", "true").write(WORDS, "").write("text/x", "");
        site.addToTemplate(ABOUT, "${.now}");
        String problems = build(site).err();
        for (String file : List.of("specifications.json", "550.md", "text/x", "about-page.ftlh")) {
            assertTrue(problems.contains(file + ":"), problems);
        }
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() {
        site.files().replace(FACTS, "\"code\":", "\"\\u001b[2J\": 0, \"code\":");
        String problems = build(site).err();
        assertTrue(problems.contains("u001B"), problems);
        assertFalse(problems.contains("\u001B"), problems);
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() throws IOException {
        Path facts = site.files().path(FACTS);
        assumeFalse(
                !facts.toFile().setReadable(false) || Files.isReadable(facts),
                "this user may read everything");
        Shell.Run run = build(site);
        assertEquals(ExitCode.CONTENT, run.exitCode());
        assertTrue(
                site.relative(run.complaint())
                        .startsWith("content/" + FACTS + ":1:1: error[unreadable-file]"),
                run.err());
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isNoFault(Damage change) throws IOException {
        change.to(site);
        Shell.Run run =
                Shell.on(site.content(), site.templates())
                        .run("build", "--output", site.output().toString());
        assertEquals("", run.err());
        assertEquals(ExitCode.OK, run.exitCode());
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                        Named.<Damage>of(
                                "no line feed at the end",
                                site -> site.files().write(FACTS, read(site, FACTS).strip())),
                        Named.<Damage>of(
                                "words without a line feed at the end",
                                site -> site.files().write(WORDS, read(site, WORDS).strip())),
                        Named.<Damage>of(
                                "text of 100,000 characters",
                                replaced(FACTS, "Not there.", "x".repeat(100_000))),
                        Named.<Damage>of(
                                "quotation marks 40,000 deep",
                                appended(WORDS, "\n" + ">".repeat(40_000) + "x\n")),
                        Named.<Damage>of(
                                "brackets 40,000 deep",
                                appended(WORDS, "\n" + "[".repeat(40_000) + "x\n")),
                        Named.<Damage>of(
                                "emphasis 20,000 times",
                                appended(WORDS, "\n" + "*a ".repeat(15_000) + "x\n")),
                        Named.<Damage>of(
                                "backticks 40,000 times",
                                appended(WORDS, "\n" + "`".repeat(40_000) + "x\n")),
                        Named.<Damage>of(
                                "elements as a title",
                                replaced("site.json", "\"toycodes\"", "\"<script>x</script>\"")))
                .map(Arguments::arguments);
    }

    @Test
    void anElementInATitleStaysText() throws IOException {
        site.files().replace("site.json", "\"toycodes\"", "\"<script>alert(1)</script>\"");
        site.build();
        String home = Files.readString(site.output().resolve("index.html"), StandardCharsets.UTF_8);
        assertFalse(home.contains("<script>alert"), home);
        assertTrue(home.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), home);
    }
}
