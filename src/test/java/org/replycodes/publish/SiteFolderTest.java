package org.replycodes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is there at every moment, the old one or the new one. */
class SiteFolderTest {

    private static final int MOVES = 2000;

    @TempDir private Path temporary;

    @Test
    void aReaderNeverMissesAPageThatIsReplaced() throws Exception {
        SiteFolder site = new SiteFolder(temporary.toAbsolutePath().normalize());
        site.write("page", page('a'));
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Set<String>> seen = reader.submit(() -> read(isOver));
        for (int i = 0; i < MOVES; i++) {
            site.write("draft", page(i % 2 == 0 ? 'b' : 'a'));
            site.move("draft", "page");
        }
        isOver.set(true);
        reader.shutdown();
        assertEquals(Set.of("whole"), seen.get());
    }

    private static byte[] page(char letter) {
        byte[] page = new byte[32 << 10];
        Arrays.fill(page, (byte) letter);
        return page;
    }

    /** What a reader finds who looks again and again. */
    private Set<String> read(AtomicBoolean isOver) throws IOException {
        Set<String> seen = new TreeSet<>();
        while (!isOver.get()) {
            try {
                byte[] found = Files.readAllBytes(temporary.resolve("page"));
                boolean isWhole =
                        Arrays.equals(found, page('a')) || Arrays.equals(found, page('b'));
                seen.add(isWhole ? "whole" : "torn");
            } catch (NoSuchFileException e) {
                seen.add("missing");
            }
        }
        return seen;
    }
}
