package org.replycodes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.render.RenderedFile;

/** What one run leaves, another run and a reader can rely on. */
class PublishingTest {

    @TempDir private Path temporary;

    private Path site;

    @BeforeEach
    void nameSite() {
        site = temporary.resolve("site");
    }

    private void publish(String inputs, String text) {
        try (SitePublisher publisher = SitePublisher.open(site)) {
            publisher.add(file("index.html", text), "key");
            publisher.add(file(text + ".html", text), "key");
            publisher.publish(inputs);
        }
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A second name of the old file still leads to the old content, as an open file does. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", SitePublisher.MANIFEST, SitePublisher.STATE})
    void aFileIsReplacedAndNeverWrittenOver(String name) throws IOException {
        publish("before", "before");
        String before = Files.readString(site.resolve(name));
        Path old = Files.createLink(temporary.resolve("old"), site.resolve(name));
        publish("after", "after");
        assertTrue(Files.readString(site.resolve(name)).contains("after"));
        assertEquals(before, Files.readString(old));
    }

    /** A full folder in place of a file stands for a run that ends between two moves. */
    @Test
    void aRunThatEndsEarlyClaimsToKnowNothing() throws IOException {
        publish("before", "before");
        Files.createDirectories(site.resolve("z.html/full"));
        assertThrows(SiteFolderException.class, () -> publish("after", "z"));
        assertFalse(SitePublisher.hasState(site));
    }

    @Test
    void aFileThatIsKeptHasItsAddressToo() {
        publish("inputs", "known");
        try (SitePublisher publisher = SitePublisher.open(site)) {
            assertTrue(publisher.keep(List.of("known.html"), "key"));
            assertThrows(
                    IllegalStateException.class, () -> publisher.add(file("KNOWN.html", "other")));
        }
    }

    /** They may be what fills the disk. */
    @Test
    void leftoversAreGoneBeforeAnythingIsWritten() throws IOException {
        publish("inputs", "text");
        Path leftover = site.resolve(SitePublisher.STAGING + "/torn.html");
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "<html");
        try (SitePublisher publisher = SitePublisher.open(site)) {
            assertFalse(Files.exists(leftover));
            assertTrue(publisher.unchanged("inputs").isPresent());
        }
    }

    /** A move keeps size and time, so that nothing but the link tells. */
    @Test
    void aLinkToTheSameFileIsNotTheFile() throws IOException {
        publish("inputs", "text");
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(site.resolve("text.html"), elsewhere);
        Files.createSymbolicLink(site.resolve("text.html"), elsewhere);
        try (SitePublisher publisher = SitePublisher.open(site)) {
            assertFalse(publisher.unchanged("inputs").isPresent());
            assertFalse(publisher.keep(List.of("text.html"), "key"));
        }
    }

    /** The system lists a folder in any order. */
    @Test
    void ofManyForeignFilesTheFirstByNameIsNamed() throws IOException {
        Files.createDirectories(site);
        for (int i = 0; i < 40; i++) {
            Files.writeString(site.resolve("mine" + (10 + i * 7 % 40)), "mine");
        }
        SiteFolderException refusal =
                assertThrows(SiteFolderException.class, () -> SitePublisher.open(site));
        assertTrue(refusal.getMessage().contains("such as mine10;"), refusal.getMessage());
    }
}
