package org.replycodes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.replycodes.build.SiteFolders;
import org.replycodes.model.Client;
import org.replycodes.model.Protocol;
import org.replycodes.model.Server;
import org.replycodes.problem.Rule;

/**
 * The real facts in two languages that do not exist: {@code x-rtl}, the default, and its
 * translation {@code x-pseudo}.
 *
 * @param mirrored the language of the site's root
 * @param accented the other language
 * @param fragments how many fragments were translated
 * @param built the pages of both
 */
public record PseudoSite(
        PseudoLanguage mirrored, PseudoLanguage accented, int fragments, BuiltSite built) {

    private static final String ENGLISH = "text/en/";

    /** The limits are those of English, and brackets come on top; they also close behind a list. */
    private static final Set<Rule> PARDONED = Set.of(Rule.TEXT_TOO_LONG, Rule.LIST_NOT_LAST);

    /** Translates and builds the real content below a temporary folder. */
    private static PseudoSite in(Path temporary) throws IOException {
        Path content = temporary.resolve("content");
        PseudoLanguage mirrored = PseudoLanguage.mirrored();
        PseudoLanguage accented = PseudoLanguage.accented();
        int fragments = 0;
        for (String file : files(Path.of("content"))) {
            String text = Files.readString(Path.of("content", file));
            if (!file.startsWith("text/")) {
                write(content.resolve(file), text);
            } else if (file.startsWith(ENGLISH)) {
                String path = file.substring(ENGLISH.length());
                fragments += isFragment(path) ? 1 : 0;
                String original = written(mirrored, path, text);
                String translation = written(accented, path, text);
                write(folder(content, mirrored).resolve(path), original);
                write(
                        folder(content, accented).resolve(path),
                        isFragment(path)
                                ? PseudoLanguage.translated(translation, original)
                                : translation);
            }
        }
        write(
                content.resolve("languages.json"),
                "[\n  " + mirrored.row() + ",\n  " + accented.row() + "\n]\n");
        Files.delete(content.resolve("changes.json"));
        BuiltSite built =
                BuiltSite.build(
                        new SiteFolders(content, Path.of("templates"), temporary.resolve("site")),
                        PARDONED);
        return new PseudoSite(mirrored, accented, fragments, built);
    }

    private static String written(PseudoLanguage language, String path, String text) {
        if (path.equals("writing.json")) {
            return language.writing();
        }
        if (path.endsWith("messages.json")) {
            return language.messages(path, text);
        }
        if (path.endsWith(".json")) {
            return language.notes(text);
        }
        return isFragment(path) ? language.fragment(text) : text;
    }

    private static boolean isFragment(String path) {
        return path.endsWith(".md") && !path.equals("style.md");
    }

    private static Path folder(Path content, PseudoLanguage language) {
        return content.resolve("text").resolve(language.tag());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Names that the facts put beside running text, the longest first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(built.source().dataset().site().title());
        for (Protocol protocol : built.source().dataset().protocols()) {
            names.add(protocol.grammar().name());
            for (Server server : protocol.servers()) {
                names.addAll(List.of(server.id(), server.name(), server.version()));
            }
            protocol.clients().stream().map(Client::name).forEach(names::add);
        }
        // "FileZilla Server 0.9" goes before "FileZilla Server".
        names.sort(Comparator.comparing(String::length).reversed());
        return names;
    }

    /** Gives it to tests. It is built once for all test classes that run together. */
    public static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PseudoSite.class;
        }

        @Override
        public PseudoSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(PseudoSite.class))
                    .getOrComputeIfAbsent(Held.class)
                    .site;
        }
    }

    /** The site and the folder that goes with it. */
    static final class Held implements AutoCloseable {

        private final Path temporary;
        private final PseudoSite site;

        Held() throws IOException {
            temporary = Files.createTempDirectory("replycodes-pseudo-");
            site = PseudoSite.in(temporary);
        }

        @Override
        public void close() {
            FileTree.delete(temporary);
        }
    }
}
