package org.replycodes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.render.RenderedFile;
import org.replycodes.source.Fingerprint;
import org.replycodes.testing.FileTree;
import org.replycodes.testing.JavaProcess;

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
    void filesAndFoldersHaveTheModesThatAHostServesWhateverTheUmask()
            throws IOException, InterruptedException {
        assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system has no modes");
        Path site = temporary.resolve("site");
        Process process = JavaProcess.startPrivately(PublishingProcess.class, site);
        InputStream steps = process.getInputStream();
        for (int step = 0; step != '.'; step = steps.read()) {
            assertTrue(step >= 0, "the process ended by itself");
        }
        process.destroyForcibly().waitFor();
        assertEquals("rwxr-xr-x", mode(site));
        assertEquals("rwxr-xr-x", mode(site.resolve("folder-2")));
        assertEquals("rw-r--r--", mode(site.resolve("folder-2/2.html")));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheSiteWhole() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "a small disk cannot be mounted here");
        try {
            Path site = disk.resolve("site");
            try (SitePublisher publisher = SitePublisher.open(site)) {
                publisher.add(new RenderedFile("index.html", new byte[600 << 10]));
                publisher.publish();
            }
            SortedMap<String, String> before = FileTree.of(site);
            SiteFolderException failure =
                    assertThrows(SiteFolderException.class, () -> publish(site, 0));
            assertTrue(failure.getMessage().startsWith("cannot write " + site + "/folder-"));
            assertEquals(1, failure.getMessage().lines().count());
            assertEquals(before, FileTree.of(site));
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
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
