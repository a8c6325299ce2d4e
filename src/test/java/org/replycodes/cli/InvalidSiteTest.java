package org.replycodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replycodes.problem.Level;
import org.replycodes.problem.Rule;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;
import org.replycodes.testing.InvalidSite;
import org.replycodes.testing.PlainSite;

/**
 * Whatever an author does wrong is told with its place and a remedy, to the letter, and the
 * published site stays. After a deliberate change, {@code mvn test -Dtest=InvalidSiteTest
 * -Dexpected=renew} writes what is told anew; read it before you commit it.
 */
class InvalidSiteTest {

    @TempDir private static Path published;

    @TempDir private static Path temporary;

    private static EditableSite whole;

    /** A copy of the whole site, which is broken and mended again. */
    private static EditableSite site;

    /** What stands in the published folder. */
    private static SortedMap<String, String> tree;

    @BeforeAll
    static void publish() {
        whole = PlainSite.in(published);
        assertEquals("", build(whole).err());
        tree = FileTree.of(whole.output());
        site = whole.copy(temporary);
    }

    private static Shell.Run build(EditableSite site) {
        return shell(site).run("build", "--output", published.resolve("site").toString());
    }

    private static Shell shell(EditableSite site) {
        return Shell.on(site.content(), site.templates());
    }

    @Test
    void whatTheyBreakIsWithoutFault() {
        Shell.Run run = shell(whole).run("check");
        assertEquals("", run.err());
        assertEquals(ExitCode.OK, run.exitCode());
    }

    static List<InvalidSite> sites() {
        return InvalidSite.all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isToldToTheLetterAndChangesNothing(InvalidSite invalid) throws IOException {
        try {
            invalid.applyTo(site);
            compare(invalid);
        } finally {
            invalid.undo(site, whole);
        }
    }

    private static void compare(InvalidSite invalid) throws IOException {
        Shell.Run check = shell(site).run("check");
        String told = site.relative(check.err() + check.out());
        if (System.getProperty("expected", "").equals("renew")) {
            Files.writeString(invalid.expected(), told);
        }
        Rule rule = rule(invalid);
        assertEquals(Files.readString(invalid.expected()), told);
        assertTrue(told.contains(": " + rule.level() + "[" + rule + "] "), told);
        assertFalse(check.showsStackTrace());
        assertEquals(
                rule.level() == Level.ERROR ? ExitCode.CONTENT : ExitCode.OK, check.exitCode());
        if (keepsFromPublishing(rule)) {
            Shell.Run build = build(site);
            assertEquals(told, site.relative(build.err() + build.out()));
            assertEquals(ExitCode.CONTENT, build.exitCode());
            assertEquals(tree, FileTree.of(whole.output()));
        }
    }

    @AfterAll
    static void nothingIsLeftOfOneInTheNext() {
        assertEquals(FileTree.of(whole.content()), FileTree.of(site.content()));
        assertEquals(FileTree.of(whole.templates()), FileTree.of(site.templates()));
    }

    /** A preview of today's work has to be possible before it gets its date. */
    private static boolean keepsFromPublishing(Rule rule) {
        return rule.level() == Level.ERROR
                && rule != Rule.UNDATED_CHANGE
                && rule != Rule.UNKNOWN_FILE;
    }

    private static Rule rule(InvalidSite invalid) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.id().equals(invalid.rule()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleIsBrokenAndNoOther() {
        assertEquals(
                Stream.of(Rule.values()).map(Rule::id).collect(sorted()),
                sites().stream().map(InvalidSite::rule).collect(sorted()));
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
