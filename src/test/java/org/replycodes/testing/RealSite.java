package org.replycodes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.replycodes.build.SiteFolders;

/**
 * Gives tests the site of the real content. It is built once for all test classes that run
 * together, and deleted after the last of them.
 */
public final class RealSite implements ParameterResolver {

    private static final Path CONTENT = Path.of("content");
    private static final Path TEMPLATES = Path.of("templates");

    /** The source of the real site, to be published elsewhere. */
    public static SiteFolders folders(Path output) {
        return new SiteFolders(CONTENT, TEMPLATES, output);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BuiltSite.class;
    }

    @Override
    public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealSite.class))
                .getOrComputeIfAbsent(Held.class)
                .site;
    }

    /** The site and the folder that goes with it. */
    static final class Held implements AutoCloseable {

        private final Path temporary;
        private final BuiltSite site;

        Held() throws IOException {
            temporary = Files.createTempDirectory("replycodes-test-");
            site = BuiltSite.build(folders(temporary.resolve("site")));
        }

        @Override
        public void close() {
            FileTree.delete(temporary);
        }
    }
}
