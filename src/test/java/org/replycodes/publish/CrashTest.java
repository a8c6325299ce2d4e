package org.replycodes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.render.RenderedFile;
import org.replycodes.source.Fingerprint;
import org.replycodes.testing.FileTree;

/** Other processes: one that is killed leaves no torn page, one that works keeps us out. */
class CrashTest {

    @TempDir private Path temporary;

    @RepeatedTest(6)
    void aKilledRunLeavesWholePagesAndTheNextReachesTheCleanSite(RepetitionInfo repetition)
            throws IOException, InterruptedException {
        Path site = temporary.resolve("site");
        Process process = PublishingProcess.start(site);
        // Every other kill comes right after a publication began.
        int publications = 1 + repetition.getCurrentRepetition() % 3;
        int steps = new Random(repetition.getCurrentRepetition()).nextInt(200);
        waitFor(process.getInputStream(), publications, repetition, steps);
        process.destroyForcibly().waitFor();
        FileTree.published(site)
                .forEach(
                        (path, content) ->
                                assertTrue(allowed(path).contains(content), path + ": " + content));

        publish(site, 0);
        Path clean = temporary.resolve("clean");
        publish(clean, 0);
        assertEquals(FileTree.of(clean), FileTree.of(site));
    }

    private static void waitFor(
            InputStream steps, int publications, RepetitionInfo repetition, int more)
            throws IOException {
        int begun = 0;
        while (begun < publications) {
            int step = steps.read();
            assertTrue(step >= 0, "the process ended by itself");
            begun += step == '!' ? 1 : 0;
        }
        if (repetition.getCurrentRepetition() % 2 == 0) {
            for (int i = 0; i < more; i++) {
                assertTrue(steps.read() >= 0, "the process ended by itself");
            }
        }
    }

    private static Set<String> allowed(String path) {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (int which : new int[] {0, 1}) {
            for (RenderedFile file : PublishingProcess.site(which)) {
                allowed.computeIfAbsent(file.path(), name -> new HashSet<>())
                        .add(Fingerprint.of(file.bytes()).digits());
            }
        }
        return allowed.getOrDefault(path, Set.of("folder"));
    }

    private static void publish(Path site, int which) {
        try (SitePublisher publisher = SitePublisher.open(site)) {
            PublishingProcess.site(which).forEach(publisher::add);
            publisher.publish();
        }
    }

    @Test
    void anotherProcessThatWritesKeepsUsOut() throws IOException, InterruptedException {
        Path site = temporary.resolve("site");
        Process process = LockingProcess.start(site);
        try {
            assertEquals('!', process.getInputStream().read());
            SiteFolderException refusal =
                    assertThrows(SiteFolderException.class, () -> SitePublisher.open(site));
            assertTrue(
                    refusal.getMessage().contains(site.resolve(SitePublisher.LOCK).toString()),
                    refusal.getMessage());
        } finally {
            process.destroyForcibly().waitFor();
        }
        publish(site, 0);
    }
}
