package org.replycodes.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What this machine has for tests in a browser. A system property of the name of a tool overrides
 * where it is looked for.
 */
final class Machine {

    private Machine() {}

    /** The browser. */
    static Optional<Path> chromium() {
        return program("chromium", List.of("chromium", "chromium-browser", "google-chrome"));
    }

    /** What runs Playwright's driver. */
    static Optional<Path> node() {
        return program("node", List.of("node"));
    }

    /** The rules of axe, which {@code .ci/run} fetches. */
    static Optional<Path> axe() {
        return Optional.of(
                        Path.of(
                                System.getProperty(
                                        "axe", "target/npm/node_modules/axe-core/axe.min.js")))
                .filter(Files::isRegularFile);
    }

    /** Whether a tool that is missing is a fault: tests that nobody runs hold nothing. */
    static boolean mustHaveEverything() {
        return "true".equals(System.getenv("CI"));
    }

    private static Optional<Path> program(String property, List<String> names) {
        String given = System.getProperty(property);
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        String[] folders = System.getenv("PATH").split(Pattern.quote(File.pathSeparator));
        return names.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
