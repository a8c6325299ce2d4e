package org.replycodes.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the workflows may do: pinned actions, least rights, no code of a stranger with a token. */
class WorkflowTest {

    private static final Path FOLDER = Path.of(".github/workflows");

    private static final Pattern PINNED =
            Pattern.compile("uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    private static final Pattern JOB = Pattern.compile(" {2}([a-z]+):");

    /** File and job → the rights of its token; every other right is withheld at the top. */
    private static final Map<String, List<String>> RIGHTS =
            Map.of(
                    "build.yml build", List.of("contents: read"),
                    // To ask for the address of the site.
                    "pages.yml build", List.of("contents: read", "pages: read"),
                    "pages.yml deploy", List.of("pages: write", "id-token: write"));

    private static List<Path> workflows() {
        return Sources.below(FOLDER);
    }

    private static List<String> lines(Path file) {
        return Sources.text(file).lines().toList();
    }

    /** File and job → the lines of the job. */
    private static Map<String, List<String>> jobs() {
        Map<String, List<String>> jobs = new LinkedHashMap<>();
        for (Path file : workflows()) {
            List<String> lines = lines(file);
            List<String> job = new ArrayList<>();
            for (String line : lines.subList(lines.indexOf("jobs:") + 1, lines.size())) {
                var start = JOB.matcher(line);
                if (start.matches()) {
                    job = new ArrayList<>();
                    jobs.put(file.getFileName() + " " + start.group(1), job);
                } else {
                    job.add(line);
                }
            }
        }
        return jobs;
    }

    private static List<String> rights(List<String> job) {
        int start = job.indexOf("    permissions:") + 1;
        return job.subList(start, job.size()).stream()
                .takeWhile(line -> line.startsWith("      "))
                .map(String::strip)
                .toList();
    }

    @Test
    void everyActionIsPinnedByCommit() {
        List<String> loose =
                workflows().stream()
                        .flatMap(file -> lines(file).stream())
                        .filter(line -> line.contains("uses:"))
                        .map(line -> line.strip().replaceFirst("^- ", ""))
                        .filter(line -> !PINNED.matcher(line).matches())
                        .toList();
        assertEquals(List.of(), loose);
    }

    @Test
    void anActionHasOneCommitEverywhere() {
        Map<String, String> commits = new LinkedHashMap<>();
        workflows().stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.contains("uses:"))
                .map(line -> line.substring(line.indexOf("uses:") + 6).split("@"))
                .forEach(
                        parts ->
                                assertEquals(
                                        commits.computeIfAbsent(parts[0], name -> parts[1]),
                                        parts[1]));
        assertTrue(commits.size() >= 5, commits.toString());
    }

    @Test
    void everyJobHasTheRightsItNeedsAndNoMore() {
        for (Path file : workflows()) {
            assertTrue(lines(file).contains("permissions: {}"), file.toString());
        }
        Map<String, List<String>> rights = new LinkedHashMap<>();
        jobs().forEach((name, job) -> rights.put(name, rights(job)));
        assertEquals(RIGHTS, rights);
    }

    @Test
    void everyJobEnds() {
        jobs().forEach(
                        (name, job) ->
                                assertTrue(
                                        job.stream()
                                                .anyMatch(
                                                        line ->
                                                                line.matches(
                                                                        " {4}timeout-minutes:"
                                                                                + " [1-3]?\\d")),
                                        name));
        workflows().forEach(file -> assertTrue(lines(file).contains("concurrency:")));
    }

    /** With that event the code of a stranger would run beside a token of ours. */
    @Test
    void noWorkflowRunsStrangersCodeWithOurRights() {
        for (Path file : workflows()) {
            String text = Sources.text(file);
            assertFalse(text.contains("pull_request_target"), file.toString());
            assertFalse(text.contains("workflow_run"), file.toString());
            assertFalse(text.contains("secrets."), file.toString());
            assertEquals(
                    count(text, "actions/checkout@"),
                    count(text, "persist-credentials: false"),
                    file.toString());
        }
    }

    /** What an event brings along reaches a shell as a variable, never as text of the script. */
    @Test
    void noExpressionStandsInAScript() {
        workflows().stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.strip().replaceFirst("^- ", "").startsWith("run:"))
                .forEach(line -> assertFalse(line.contains("${{"), line));
    }

    @Test
    void onlyTheDefaultBranchIsDeployed() {
        String pages = Sources.text(FOLDER.resolve("pages.yml"));
        assertTrue(pages.contains("  push:\n    branches: [main]\n  workflow_dispatch:\n"), pages);
        assertFalse(pages.contains("pull_request"), pages);
        assertTrue(pages.contains("name: github-pages"), pages);
        assertFalse(
                Sources.text(FOLDER.resolve("build.yml")).contains("deploy-pages"),
                "a pull request deploys");
    }

    @Test
    void dependabotWatchesTheLibrariesAndTheActions() {
        String dependabot = Sources.text(Path.of(".github/dependabot.yml"));
        for (String ecosystem : List.of("maven", "github-actions")) {
            assertTrue(dependabot.contains("package-ecosystem: " + ecosystem), ecosystem);
        }
        assertEquals(2, count(dependabot, "cooldown:"));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
