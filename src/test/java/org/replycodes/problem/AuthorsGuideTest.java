package org.replycodes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorsGuideTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|.*\\|.*\\|.*\\|$");

    @Test
    void theGuideExplainsEveryRuleAndNoOther() throws IOException {
        String guide = Files.readString(Path.of("content/README.md"));
        String rules = guide.substring(guide.indexOf("\n## Rules\n"));
        Set<String> explained =
                ROW.matcher(rules)
                        .results()
                        .map(row -> row.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                Stream.of(Rule.values())
                        .map(Rule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, explained);
    }
}
