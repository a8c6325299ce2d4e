package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.testing.TestContent;

/** The files of a language: what each is by its path, and what does not belong there. */
class TextReaderTest {

    private static final Language LANGUAGE =
            new Language("pt-BR", "português", Direction.LTR, false);
    private static final String FOLDER = "text/pt-br/";
    private static final String HINT =
            "nothing of this name belongs here\n"
                    + "    hint: the fragments and their names are listed in content/README.md";

    @TempDir private Path temporary;

    private TestContent content;
    private Problems problems;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
        problems = new Problems();
    }

    private TextLibrary read() {
        return TextReader.read(
                content.folder(),
                LANGUAGE,
                Map.of("toy", new ProseVocabulary(Set.of("550"), Set.of("GET"))),
                "toy",
                new Memory(),
                problems);
    }

    private void assertProblems(String... expected) {
        read();
        assertEquals(List.of(expected), problems.sorted().stream().map(Problem::toString).toList());
    }

    @Test
    void everyFileIsKnownByItsPath() {
        content.write(FOLDER + "style.md", "Not read: <b>GET\n");
        content.write(FOLDER + "messages.json", "{ \"nav.home\": \"Início\" }\n");
        content.write(FOLDER + "home.md", "---\nname: N\nsummary: S.\n---\n");
        content.write(FOLDER + "toy/messages.json", "{ \"code.title\": \"Código {code}\" }\n");
        content.write(FOLDER + "toy/client-notes.json", "{ \"c/550\": \"C\" }\n");
        content.write(FOLDER + "toy/server-notes/demod.json", "{ \"550-x\": \"D\" }\n");
        content.write(
                FOLDER + "toy/commands/get.md",
                "---\nname: Get\nsummary: S.\n---\n## purpose\n\nP.\n\n## replies\n\nR.\n");
        TextLibrary library = read();
        assertProblems();
        assertEquals(Set.of("nav.home"), library.siteMessages().keySet());
        assertEquals(
                Set.of("code"),
                library.protocolMessages().get("toy").get("code.title").pattern().placeholders());
        assertEquals("D", library.serverNote("toy", "demod", "550-x").orElseThrow().text());
        assertEquals("C", library.clientNote("toy", "c/550").orElseThrow().text());
        assertTrue(library.serverNote("toy", "demod", "550-y").isEmpty());
        assertEquals(Set.of("home.md", "toy/commands/get.md"), library.fragments().keySet());
        assertEquals(
                List.of("Get"),
                library.fragments("toy", FragmentKind.COMMAND).stream()
                        .map(Fragment::name)
                        .toList());
        assertEquals(List.of(), library.fragments("toy", FragmentKind.HOME));
    }

    @Test
    void aLanguageWithoutAFolderHasNoWords() {
        assertEquals(Map.of(), read().fragments());
        assertProblems();
    }

    @Test
    void whatTheGuideDoesNotKnowIsNamed() {
        content.write(FOLDER + "toy/codes/55.md", "x");
        content.write(FOLDER + "toy/codes/messages.json", "{ \"x\": \"y\" }");
        content.write(FOLDER + "toy/codes/client-notes.json", "{ \"x\": \"y\" }");
        content.write(FOLDER + "notes.txt", "x");
        content.write(FOLDER + "toy/style.md", "x");
        assertProblems(
                "content/text/pt-br/notes.txt:1:1: error[unexpected-file] " + HINT,
                "content/text/pt-br/toy/codes/55.md:1:1: error[unexpected-file] " + HINT,
                "content/text/pt-br/toy/codes/client-notes.json:1:1: error[unexpected-file] "
                        + near("client-notes.json"),
                "content/text/pt-br/toy/codes/messages.json:1:1: error[unexpected-file] "
                        + near("messages.json"),
                "content/text/pt-br/toy/style.md:1:1: error[unexpected-file] " + near("style.md"));
    }

    private static String near(String name) {
        return "nothing of this name belongs here\n    hint: did you mean `" + name + "`?";
    }

    @Test
    void aProtocolWithoutFactsHasNoWords() {
        content.write(FOLDER + "toi/messages.json", "{ \"x\": \"y\" }");
        content.write(FOLDER + "toi/codes/550.md", "x");
        assertProblems(
                """
                content/text/pt-br/toi:1:1: error[unknown-protocol] there is no protocol toi
                    hint: did you mean `toy`?\
                """);
    }

    @Test
    void aMalformedMessageIsNamedAndTheOthersAreRead() {
        content.write(
                FOLDER + "messages.json",
                """
                {
                  "a": "Code {code",
                  "b": "Code {kode}",
                  "c": "Words"
                }
                """);
        assertEquals(Set.of("a", "b", "c"), read().siteMessages().keySet());
        problems = new Problems();
        assertProblems(
                """
                content/text/pt-br/messages.json:2:14: error[malformed-message] message a: this brace is not closed
                    hint: the variables are {a}, {b}, {code}, {cmd}, {cmds}, {rfc}, {n}\
                """,
                """
                content/text/pt-br/messages.json:3:14: error[malformed-message] message b: there is no variable {kode}
                    hint: did you mean `code`?\
                """);
    }

    @Test
    void aMessageIsAText() {
        content.write(FOLDER + "messages.json", "{ \"a\": [\"x\"], \"b\": 1 }\n");
        assertProblems(
                """
                content/text/pt-br/messages.json:1:8: error[wrong-type] the value of a is a list
                    hint: write a text between quotation marks\
                """,
                """
                content/text/pt-br/messages.json:1:20: error[wrong-type] the value of b is a number
                    hint: write a text between quotation marks\
                """);
    }

    @Test
    void aFragmentHasALimit() {
        content.write(
                FOLDER + "home.md", "---\nname: N\nsummary: S.\n---\n" + " ".repeat(64 << 10));
        assertEquals(Map.of(), read().fragments());
        assertEquals(
                List.of("file-too-large"),
                problems.sorted().stream().map(problem -> problem.rule().id()).toList());
    }

    @Test
    void theWordsOfTheWholeSiteKnowTheVerbsOfTheDefaultProtocol() {
        content.write(FOLDER + "home.md", "---\nname: N\nsummary: Send GET.\n---\n");
        assertProblems(
                """
                content/text/pt-br/home.md:3:15: error[bare-verb] a verb without backticks in “Send GET.”
                    hint: put the verb between backticks\
                """);
    }
}
