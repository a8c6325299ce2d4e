package org.replycodes.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Asks axe-core what bars people from a page. */
final class Axe {

    private static final String RUN =
            """
            async () => {
              const result = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              });
              return result.violations.flatMap(violation => violation.nodes.map(node =>
                  violation.id + ': ' + node.html.slice(0, 160) + ' '
                      + (node.any[0]?.message ?? node.failureSummary)));
            }
            """;

    private static final String SOURCE = source();

    private Axe() {}

    private static String source() {
        try {
            return Files.readString(Machine.axe().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The violations on the page that is shown, each with its element. */
    static Stream<String> violations(Visit visit) {
        if (visit.evaluate("typeof axe === 'undefined'").equals(true)) {
            visit.evaluate(SOURCE + ";undefined");
        }
        return ((List<?>) visit.evaluate(RUN)).stream().map(Object::toString);
    }
}
