package org.replycodes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** The limits are those of English, and brackets come on top; they also close behind a list. */
    private static final Set<Rule> PARDONED = Set.of(Rule.TEXT_TOO_LONG, Rule.LIST_NOT_LAST);

    /** Translates and builds the real content below a temporary folder. */
    private static PseudoSite in(Path temporary) throws IOException {
        Path content = temporary.resolve("content");
        PseudoLanguage mirrored = PseudoLanguage.mirrored();
        PseudoLanguage accented = PseudoLanguage.accented();
        PseudoText text = new PseudoText(Path.of("content"), content);
        text.copyFacts();
        text.write(mirrored);
        text.translate(accented, mirrored::written);
        Files.writeString(
                content.resolve("languages.json"),
                "[\n  " + mirrored.row() + ",\n  " + accented.row() + "\n]\n");
        BuiltSite built =
                BuiltSite.build(
                        new SiteFolders(content, Path.of("templates"), temporary.resolve("site")),
                        PARDONED);
        return new PseudoSite(mirrored, accented, text.fragments(), built);
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
