package org.replycodes.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.publish.SizeLimit;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** What was made from the same is not made again, and nobody can tell from the site. */
class IncrementalBuildTest {

    private static final List<String> WORDS =
            List.of(
                    "toy/commands/pass.md",
                    "toy/commands/get.md",
                    "toy/codes/550.md",
                    "toy/codes/220.md",
                    "toy/classes/5yz.md");

    @TempDir private Path temporary;
    private EditableSite site;

    @BeforeEach
    void build() {
        site = EditableSite.in(temporary);
        site.build();
    }

    private boolean isUnchanged() {
        return isUnchanged("");
    }

    private boolean isUnchanged(String address) {
        return SiteBuild.unchanged(site.folders(), Inputs.of(site.folders(), address)).isPresent();
    }

    private void addWords(String file, String words) throws IOException {
        String path = EditableSite.WORDS + file;
        site.files().write(path, Files.readString(site.files().path(path)) + words);
    }

    private void assertClean() {
        Path clean = temporary.resolve("clean");
        SiteFolders folders = new SiteFolders(site.content(), site.templates(), clean);
        new SiteBuild(site.load(), 1)
                .run(folders, Inputs.of(folders, ""), SizeLimit.OF_HOST, BuildListener.DEAF);
        assertEquals(FileTree.of(clean), FileTree.of(site.output()));
        FileTree.of(clean).keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .map(clean::resolve)
                .forEach(IncrementalBuildTest::delete);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameSourceHasNothingToDo() {
        assertTrue(isUnchanged());
    }

    @Test
    void aFileReadAndWrittenBackChangesNothing() throws IOException {
        Path words = site.files().path(EditableSite.WORDS + "home.md");
        Files.write(words, Files.readAllBytes(words));
        assertTrue(isUnchanged());
    }

    @Test
    void anotherAddressWordOrTemplateHasToBeBuilt() throws IOException {
        assertTrue(!isUnchanged("https://example.org/"));
        addWords("toy/commands/get.md", "\nMore.\n");
        assertTrue(!isUnchanged());
        site.build();
        assertTrue(isUnchanged());
        site.addToTemplate("pages/home-page.ftlh", "<#-- nothing -->");
        assertTrue(!isUnchanged());
    }

    @Test
    void whatSomebodyDidToThePublishedFilesIsMended() throws IOException {
        Path page = site.output().resolve("toy/550.html");
        Files.writeString(page, "torn", StandardCharsets.UTF_8);
        assertTrue(!isUnchanged());
        site.build();
        assertClean();
        Files.delete(page);
        assertTrue(!isUnchanged());
        site.build();
        assertClean();
    }

    /** The file is as long and as old as before, so only making the page would mend it. */
    @Test
    void aPageThatWasMadeFromTheSameIsNotMadeAgain() throws IOException {
        Path page = site.output().resolve("toy/550.html");
        FileTime time = Files.getLastModifiedTime(page);
        String marked = Files.readString(page).replace("toy code title", "TOY code title");
        Files.writeString(page, marked);
        Files.setLastModifiedTime(page, time);
        addWords("toy/commands/pass.md", "\nOne sentence more.\n");
        site.build();
        assertEquals(marked, Files.readString(page));
        assertTrue(
                Files.readString(site.output().resolve("toy/commands/pass.html"))
                        .contains("One sentence more."));
    }

    @Test
    void aPictureIsDrawnAgainWhenTheLooksChange() throws IOException {
        Path picture = site.output().resolve("toy/550.png");
        byte[] drawn = Files.readAllBytes(picture);
        byte[] marked = drawn.clone();
        marked[marked.length - 1]++;
        FileTime time = Files.getLastModifiedTime(picture);
        Files.write(picture, marked);
        Files.setLastModifiedTime(picture, time);
        addWords("toy/commands/pass.md", "\nOne sentence more.\n");
        site.build();
        assertArrayEquals(marked, Files.readAllBytes(picture));
        Path tokens = site.templates().resolve("assets/css/tokens.css");
        Files.writeString(tokens, Files.readString(tokens).replace("#b3261e", "#b3261f"));
        site.build();
        assertFalse(Arrays.equals(drawn, Files.readAllBytes(picture)));
        assertClean();
    }

    @Test
    void aStateThatCannotBeReadIsNotTrusted() throws IOException {
        Files.writeString(site.output().resolve(".state"), "what is this\nno state\n");
        assertTrue(!isUnchanged());
        site.build();
        assertClean();
        assertTrue(isUnchanged());
    }

    @Test
    void afterAnyEditsTheSiteIsThatOfACleanBuild() throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_102);
        for (int edit = 0; edit < 8; edit++) {
            switch (random.nextInt(5)) {
                case 0 ->
                        addWords(WORDS.get(random.nextInt(WORDS.size())), "\nMore " + edit + ".\n");
                case 1 -> site.addToTemplate("pages/code-page.ftlh", "<#-- " + edit + " -->");
                case 2 -> site.addToTemplate("assets/css/base.css", "\n.e" + edit + "{top:0}\n");
                case 3 ->
                        site.files()
                                .replace(
                                        EditableSite.WORDS + "messages.json",
                                        "\"nav.home\": \"",
                                        "\"nav.home\": \"" + edit + " ");
                default -> Files.delete(site.output().resolve("toy/550.html"));
            }
            site.build();
            assertClean();
        }
    }
}
