package org.replycodes.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replycodes.json.JsonParser;
import org.replycodes.page.MessageContract;
import org.replycodes.problem.Problems;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;

/** Labels: every one that a template asks for exists, and none exists that nobody asks for. */
class TemplateLabelTest {

    private static final Pattern CALL = Pattern.compile("\\blabel\\((.{0,40})");
    private static final Pattern LITERAL = Pattern.compile("\"[a-z0-9.-]+\"\\).*");

    /** A letter outside markup, directives and interpolations. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern MACHINERY =
            Pattern.compile(
                    "(?s)<#--.*?-->|<!.*?>|</?[#@](?:[^<>\"(]|\"[^\"]*\"|\\([^)]*\\))*>"
                            + "|\\$\\{(?:[^}\"]|\"[^\"]*\")*\\}");

    private final Problems problems = new Problems();

    @Test
    void templatesAskForLabelsByALiteralKey() throws IOException {
        List<String> computed = new ArrayList<>();
        int calls = 0;
        for (Path template : templates()) {
            Matcher call = CALL.matcher(Files.readString(template));
            while (call.find()) {
                calls++;
                if (!LITERAL.matcher(call.group(1)).matches()) {
                    computed.add(template + ": " + call.group());
                }
            }
        }
        assertEquals(List.of(), computed);
        assertTrue(calls > 50, "calls: " + calls);
    }

    @Test
    void everyLabelOfATemplateIsInTheContractAndTheCatalog() {
        Set<String> labels = labels();
        Set<String> contract = MessageContract.ofSite(labels).keys().keySet();
        assertTrue(contract.containsAll(labels));
        assertEquals(new TreeSet<>(contract), catalog());
    }

    /** A template that writes words itself would speak English in every language. */
    @Test
    void templatesHoldNoWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : templates()) {
            String markup = MACHINERY.matcher(Files.readString(template)).replaceAll("");
            for (String text : markup.replaceAll("<[^>]*>", "\n").lines().toList()) {
                // What the lines of a dialogue begin with is no word of a language.
                boolean attribute = text.strip().matches("[a-z-]+=\"[^\"]*\"");
                if (!attribute && WORD.matcher(text).find()) {
                    words.add(template + ": " + text.strip());
                }
            }
        }
        assertEquals(List.of(), words);
    }

    private Set<String> labels() {
        return TemplateSet.read(new SourceFolder(Path.of("templates"), "templates"), problems)
                .labels();
    }

    private Set<String> catalog() {
        return new SourceFolder(Path.of("content"), "content")
                        .read("text/en/messages.json", 1 << 20, problems)
                        .flatMap(source -> JsonParser.parseObject(source, problems))
                        .orElseThrow()
                        .members()
                        .stream()
                        .map(member -> member.key().value())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
        }
    }
}
