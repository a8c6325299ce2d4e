package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replycodes.build.LoadedSite;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.page.MessageContract;
import org.replycodes.page.SinglePage;
import org.replycodes.problem.Level;
import org.replycodes.problem.Memory;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceFolder;
import org.replycodes.testing.RealSource;

/**
 * One fault planted into the real text of a language: the rule that is meant finds it, in its file,
 * and no other rule does. Languages that are complete but not yet published are tried as well.
 */
@ExtendWith(RealSource.class)
class LanguageMutationTest {

    private static final Path TEXT = Path.of("content", "text");

    /** Rules that hold in the first language as well. */
    private static final Set<Rule> OF_EVERY_LANGUAGE =
            EnumSet.of(Rule.FOREIGN_TEXT, Rule.REFUSED_FORM, Rule.LIST_NOT_LAST);

    /** Rules that hold between any two languages. */
    private static final Set<Rule> OF_TRANSLATIONS =
            EnumSet.range(Rule.FOREIGN_TEXT, Rule.STALE_TRANSLATION);

    @TempDir private static Path temporary;
    private static LoadedSite source;
    private static final Map<String, Set<Problem>> BEFORE = new LinkedHashMap<>();

    @BeforeAll
    static void copyTheTexts(LoadedSite site) throws IOException {
        source = site;
        for (Language language : languages()) {
            String folder = TextReader.folder(language);
            for (String file : files(language)) {
                Path copy = temporary.resolve(folder).resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of("content", folder).resolve(file), copy);
            }
            BEFORE.put(language.tag(), problems(temporary, language));
        }
    }

    /** All that have every message, whether listed or not. */
    private static List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(TEXT)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                Language language =
                        source.languages().all().stream()
                                .filter(
                                        listed ->
                                                TextReader.folder(listed)
                                                        .endsWith("/" + name + "/"))
                                .findFirst()
                                .orElse(new Language(name, name, Direction.LTR, false));
                if (isComplete(folder)) {
                    languages.add(language);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return languages;
    }

    /** Only where something is planted: everything else is missing before and after. */
    private static Set<String> files(Language language) {
        Set<String> files = new TreeSet<>(Set.of("writing.json"));
        mutations(language).forEach(mutation -> files.add(mutation.file()));
        return files;
    }

    private static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve("messages.json"))
                && source.dataset().protocols().stream()
                        .allMatch(
                                protocol ->
                                        Files.exists(
                                                folder.resolve(protocol.id())
                                                        .resolve("messages.json")));
    }

    private static Set<Problem> problems(Path folderOfContent, Language language) {
        SourceFolder content = new SourceFolder(folderOfContent, "content");
        Problems problems = new Problems();
        TextLibrary library =
                TextReader.read(
                        content,
                        language,
                        source.vocabularies(),
                        source.dataset().defaultProtocol().id(),
                        new Memory(),
                        problems);
        TextRules rules =
                new TextRules(
                        content, source.dataset(), SinglePage.names(), new Memory(), problems);
        rules.check(library);
        rules.check(library, source.libraries().get(0));
        String folder = TextReader.folder(language);
        MessageRules.check(
                library.siteMessages(),
                MessageContract.ofSite(source.templates().labels()).keys(),
                content.positionOf(folder + "messages.json"),
                problems);
        source.dataset()
                .protocols()
                .forEach(
                        protocol ->
                                MessageRules.check(
                                        library.protocolMessages()
                                                .getOrDefault(protocol.id(), Map.of()),
                                        MessageContract.ofProtocol(protocol).keys(),
                                        content.positionOf(
                                                folder + protocol.id() + "/messages.json"),
                                        problems));
        return new TreeSet<>(problems.sorted());
    }

    private static List<Mutation> mutations(Language language) {
        return Mutation.of(Specimen.of(language.tag()), !language.isDefault());
    }

    static Stream<Arguments> mutations() {
        return languages().stream()
                .flatMap(
                        language ->
                                mutations(language).stream()
                                        .map(mutation -> new Arguments(language, mutation)));
    }

    /** One fault in one language. */
    record Arguments(Language language, Mutation mutation) {
        @Override
        public String toString() {
            return language.tag() + ": " + mutation.name();
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void exactlyTheRuleThatIsMeantFindsIt(Arguments planted) throws IOException {
        Mutation mutation = planted.mutation();
        String file = TextReader.folder(planted.language()) + mutation.file();
        Path path = temporary.resolve(file);
        String text = Files.readString(path);
        String mutated = mutation.change().apply(text);
        assertNotEquals(text, mutated, "nothing was planted in " + file);
        Set<Problem> found;
        try {
            if (mutated.isEmpty()) {
                Files.delete(path);
            } else {
                Files.writeString(path, mutated);
            }
            found = problems(temporary, planted.language());
        } finally {
            Files.writeString(path, text);
        }
        found.removeAll(BEFORE.get(planted.language().tag()));
        assertEquals(
                Set.of(mutation.rule()),
                found.stream().map(Problem::rule).collect(Collectors.toSet()),
                found::toString);
        assertEquals(
                Set.of("content/" + file),
                found.stream()
                        .map(problem -> problem.position().file())
                        .collect(Collectors.toSet()),
                found::toString);
    }

    @Test
    void everyLanguageIsWithoutAFaultBeforeOneIsPlanted() {
        assertEquals(
                List.of(),
                languages().stream()
                        .flatMap(language -> problems(Path.of("content"), language).stream())
                        .filter(problem -> problem.level() == Level.ERROR)
                        .toList());
    }

    @Test
    void everyRuleOfLanguagesIsTriedInEveryLanguage() {
        for (Language language : languages()) {
            Set<Rule> tried =
                    mutations(language).stream().map(Mutation::rule).collect(Collectors.toSet());
            assertTrue(tried.containsAll(OF_EVERY_LANGUAGE), language.tag() + ": " + tried);
            assertTrue(
                    language.isDefault() || tried.containsAll(OF_TRANSLATIONS),
                    language.tag() + ": " + tried);
        }
    }

    @Test
    void everyFormThatALanguageRefusesIsPlanted() {
        List<String> untried = new ArrayList<>();
        for (Language language : languages()) {
            Specimen specimen = Specimen.of(language.tag());
            for (Writing.Refused refused : writing(language).refused()) {
                if (specimen.refused().values().stream()
                        .map(specimen.sentence()::concat)
                        .noneMatch(text -> refused.pattern().matcher(text).find())) {
                    untried.add(language.tag() + ": " + refused.pattern());
                }
            }
        }
        assertEquals(List.of(), untried);
    }

    private static Writing writing(Language language) {
        return TextReader.read(
                        new SourceFolder(temporary, "content"),
                        language,
                        source.vocabularies(),
                        source.dataset().defaultProtocol().id(),
                        new Memory(),
                        new Problems())
                .writing();
    }

    /** What people are told in {@code style.md}, a program checks by {@code writing.json}. */
    @Test
    void everyBannedWordOfTheStyleIsRefused() throws IOException {
        List<String> allowed = new ArrayList<>();
        for (Language language : languages()) {
            Writing writing = writing(language);
            for (String word : bannedWords(language)) {
                if (writing.refused().stream()
                        .noneMatch(refused -> refused.pattern().matcher(word).find())) {
                    allowed.add(language.tag() + ": " + word);
                }
            }
        }
        assertEquals(List.of(), allowed);
    }

    private static List<String> bannedWords(Language language) throws IOException {
        String style =
                Files.readString(
                        Path.of("content", TextReader.folder(language)).resolve("style.md"));
        List<String> words =
                style.substring(style.indexOf("\n## banned\n"))
                        .lines()
                        .filter(line -> line.startsWith("- ") && line.contains(" → "))
                        .map(line -> line.substring(2, line.indexOf(" → ")))
                        .toList();
        assertTrue(words.size() > 20, language.tag());
        return words;
    }
}
