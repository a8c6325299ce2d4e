package org.replycodes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.render.RenderedFile;
import org.replycodes.testing.FileTree;

/** A site is published whole or not at all, and nothing outside its folder is touched. */
class SitePublisherTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path temporary;

    private Path site;

    @BeforeEach
    void nameSite() {
        site = temporary.resolve("site");
    }

    private PublishReport publish(Map<String, String> files) {
        try (SitePublisher publisher = SitePublisher.open(site)) {
            files.forEach((path, text) -> publisher.add(file(path, text)));
            return publisher.publish();
        }
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    @Test
    void theReportCountsFilesBytesAndWhatWasWritten() {
        assertEquals(
                new PublishReport(2, 7, 2, 0),
                publish(Map.of("index.html", "home", "toy/1.html", "one")));
        assertEquals(
                new PublishReport(2, 8, 1, 1),
                publish(Map.of("index.html", "home", "toy/2.html", "four")));
        assertEquals(
                new PublishReport(2, 8, 0, 0),
                publish(Map.of("index.html", "home", "toy/2.html", "four")));
    }

    @Test
    void whatIsTheSameKeepsItsTime() throws IOException {
        publish(Map.of("index.html", "home", "toy/1.html", "one"));
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("toy/1.html"), LONG_AGO);
        // As long as before, so that sizes do not tell.
        publish(Map.of("index.html", "home", "toy/1.html", "two"));
        assertEquals(LONG_AGO, FileTree.times(site).get("index.html"));
        assertFalse(FileTree.times(site).get("toy/1.html").equals(LONG_AGO));
        assertEquals("two", text("toy/1.html"));
    }

    @Test
    void theManifestNamesEveryFileInOrder() throws IOException {
        publish(Map.of("toy/1.html", "one", "index.html", "home", "a.html", "a"));
        assertEquals("a.html\nindex.html\ntoy/1.html\n", text(SitePublisher.MANIFEST));
    }

    @Test
    void whatIsGoneIsDeletedWithItsEmptyFolders() {
        publish(Map.of("index.html", "home", "toy/old/deep/1.html", "one"));
        publish(Map.of("index.html", "home"));
        assertEquals(Set.of("index.html"), FileTree.published(site).keySet());
    }

    @Test
    void aFolderWithAnotherFileStays() throws IOException {
        publish(Map.of("index.html", "home", "toy/1.html", "one"));
        Files.writeString(site.resolve("toy/mine.txt"), "mine");
        publish(Map.of("index.html", "home"));
        assertEquals("mine", text("toy/mine.txt"));
        assertFalse(Files.exists(site.resolve("toy/1.html")));
    }

    @Test
    void whatNoManifestNamesIsNeverDeleted() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.writeString(site.resolve("CNAME"), "example.com");
        publish(Map.of("index.html", "other"));
        assertEquals("example.com", text("CNAME"));
    }

    @Test
    void aForeignFolderIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        Files.writeString(site.resolve("photos/cat"), "cat");
        SortedMap<String, String> before = FileTree.of(site);
        SiteFolderException refusal =
                assertThrows(SiteFolderException.class, () -> publish(Map.of("index.html", "")));
        assertTrue(refusal.getMessage().contains("such as photos"), refusal.getMessage());
        assertEquals(before, FileTree.of(site));
    }

    @Test
    void anEmptyCheckoutOfTheSiteFolderIsOurs() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve(".gitignore"), "*\n");
        publish(Map.of("index.html", "home"));
        assertEquals("*\n", text(".gitignore"));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(site, "not a folder");
        assertThrows(SiteFolderException.class, () -> publish(Map.of("index.html", "home")));
        assertEquals("not a folder", Files.readString(site));
    }

    @Test
    void aSymbolicLinkAsOutputIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);
        SiteFolderException refusal =
                assertThrows(SiteFolderException.class, () -> publish(Map.of("index.html", "")));
        assertTrue(refusal.getMessage().contains("symbolic link"), refusal.getMessage());
        assertEquals(Map.of(), FileTree.of(elsewhere));
    }

    @Test
    void aLinkInPlaceOfAFileIsReplaced() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret"), "home");
        publish(Map.of("index.html", "home"));
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), secret);
        publish(Map.of("index.html", "home"));
        assertFalse(Files.isSymbolicLink(site.resolve("index.html")));
        publish(Map.of("index.html", "other"));
        assertEquals("home", Files.readString(secret));
    }

    @Test
    void aLinkInPlaceOfAFolderIsReplaced() throws IOException {
        publish(Map.of("index.html", "home", "toy/1.html", "one"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("1.html"), "one");
        Files.delete(site.resolve("toy/1.html"));
        Files.delete(site.resolve("toy"));
        Files.createSymbolicLink(site.resolve("toy"), elsewhere);
        SortedMap<String, String> before = FileTree.of(elsewhere);
        publish(Map.of("index.html", "home", "toy/1.html", "one", "toy/2.html", "two"));
        assertEquals(before, FileTree.of(elsewhere));
        assertTrue(Files.isDirectory(site.resolve("toy"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("one", text("toy/1.html"));
    }

    @Test
    void nothingIsDeletedBehindALink() throws IOException {
        publish(Map.of("index.html", "home", "toy/1.html", "one"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("1.html"), "somebody's");
        Files.delete(site.resolve("toy/1.html"));
        Files.delete(site.resolve("toy"));
        Files.createSymbolicLink(site.resolve("toy"), elsewhere);
        publish(Map.of("index.html", "home"));
        assertEquals("somebody's", Files.readString(elsewhere.resolve("1.html")));
    }

    @Test
    void aLinkInPlaceOfTheLockIsNotFollowed() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.delete(site.resolve(SitePublisher.LOCK));
        Path elsewhere = temporary.resolve("elsewhere");
        Files.createSymbolicLink(site.resolve(SitePublisher.LOCK), elsewhere);
        assertThrows(SiteFolderException.class, () -> publish(Map.of("index.html", "other")));
        assertFalse(Files.exists(elsewhere));
    }

    @Test
    void aLinkInPlaceOfTheStagingFolderIsNotFollowed() throws IOException {
        publish(Map.of("index.html", "home"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine"), "mine");
        Files.createSymbolicLink(site.resolve(SitePublisher.STAGING), elsewhere);
        publish(Map.of("index.html", "other"));
        assertEquals(Set.of("mine"), FileTree.of(elsewhere).keySet());
        assertEquals("other", text("index.html"));
    }

    @Test
    void aPathThatLeadsOutIsRefused() {
        try (SitePublisher publisher = SitePublisher.open(site)) {
            for (String path : new String[] {"../x", "/etc/x", "a/../../x", "", "."}) {
                assertThrows(IllegalStateException.class, () -> publisher.add(file(path, "x")));
            }
        }
        assertFalse(Files.exists(temporary.resolve("x")));
    }

    @Test
    void aManifestThatNamesAFileOutsideIsRefused() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.writeString(temporary.resolve("x"), "mine");
        for (String line : new String[] {"../x\n", "\n", temporary.resolve("x") + "\n", "\0\n"}) {
            Files.writeString(site.resolve(SitePublisher.MANIFEST), line);
            assertThrows(SiteFolderException.class, () -> publish(Map.of("index.html", "other")));
        }
        assertEquals("mine", Files.readString(temporary.resolve("x")));
        assertEquals("home", text("index.html"));
    }

    @Test
    void twoFilesThatDifferOnlyInCaseAreRefused() {
        try (SitePublisher publisher = SitePublisher.open(site)) {
            publisher.add(file("toy/get.html", "x"));
            assertThrows(
                    IllegalStateException.class, () -> publisher.add(file("toy/GET.html", "y")));
            assertThrows(
                    IllegalStateException.class, () -> publisher.add(file("toy/get.html", "x")));
        }
    }

    @Test
    void aSiteThatTheHostWouldNotTakeIsRefusedAndTheOldOneStays() {
        publish(Map.of("index.html", "home"));
        SortedMap<String, String> before = FileTree.of(site);
        try (SitePublisher publisher = SitePublisher.open(site, new SizeLimit(10))) {
            publisher.add(file("index.html", "four"));
            publisher.add(file("toy/1.html", "seven 7"));
            SiteTooLargeException refusal =
                    assertThrows(SiteTooLargeException.class, publisher::publish);
            assertEquals(
                    site
                            + ": the site would have 11 bytes in 2 files, and may have 10; publish"
                            + " fewer languages or lighter pages (most of it, 7 bytes, stands in "
                            + site
                            + "/toy), or raise --limit if your host takes more; the published pages are as"
                            + " they were",
                    refusal.getMessage());
        }
        assertEquals(before, FileTree.of(site));
        try (SitePublisher publisher = SitePublisher.open(site, new SizeLimit(10))) {
            publisher.add(file("index.html", "exactly 10"));
            assertEquals(10, publisher.publish().bytes());
        }
    }

    @Test
    void whatIsNotPublishedIsDropped() {
        publish(Map.of("index.html", "home"));
        SortedMap<String, String> before = FileTree.of(site);
        try (SitePublisher publisher = SitePublisher.open(site)) {
            publisher.add(file("index.html", "other"));
            assertTrue(Files.exists(site.resolve(SitePublisher.STAGING)));
        }
        assertEquals(before, FileTree.of(site));
    }

    @Test
    void leftoversOfACrashAreCleaned() throws IOException {
        publish(Map.of("index.html", "home"));
        SortedMap<String, String> before = FileTree.of(site);
        Path leftover = site.resolve(SitePublisher.STAGING + "/toy/torn.html");
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "<html");
        publish(Map.of("index.html", "home"));
        assertEquals(before, FileTree.of(site));
    }

    /** A full folder in place of the second file stands for a run that ends between two moves. */
    @Test
    void whatAFailedRunPublishedIsKnownToTheNext() throws IOException {
        publish(Map.of("m.html", "old"));
        Files.createDirectories(site.resolve("n.html/full"));
        SiteFolderException failure =
                assertThrows(
                        SiteFolderException.class,
                        () -> publish(Map.of("a.html", "new", "m.html", "new", "n.html", "new")));
        assertTrue(failure.getMessage().contains("n.html"), failure.getMessage());
        assertEquals("new", text("a.html"));
        Files.delete(site.resolve("n.html/full"));
        Files.delete(site.resolve("n.html"));
        publish(Map.of("m.html", "newest"));
        assertEquals(Set.of("m.html"), FileTree.published(site).keySet());
    }

    @Test
    void aFirstRunThatFailedDoesNotLockOutTheNext() throws IOException {
        Files.createDirectories(site);
        try (SitePublisher publisher = SitePublisher.open(site)) {
            publisher.add(file("a.html", "a"));
            publisher.add(file("b.html", "b"));
            Files.createDirectories(site.resolve("b.html/full"));
            assertThrows(SiteFolderException.class, publisher::publish);
        }
        Files.delete(site.resolve("b.html/full"));
        Files.delete(site.resolve("b.html"));
        publish(Map.of("a.html", "a", "b.html", "b"));
        assertEquals(Set.of("a.html", "b.html"), FileTree.published(site).keySet());
    }

    @Test
    void aSecondRunInTheSameProcessIsRefused() {
        try (SitePublisher first = SitePublisher.open(site)) {
            first.add(file("index.html", "home"));
            SiteFolderException refusal =
                    assertThrows(SiteFolderException.class, () -> SitePublisher.open(site));
            assertTrue(refusal.getMessage().contains(SitePublisher.LOCK), refusal.getMessage());
            first.publish();
        }
        assertEquals(Set.of("index.html"), FileTree.published(site).keySet());
    }
}
