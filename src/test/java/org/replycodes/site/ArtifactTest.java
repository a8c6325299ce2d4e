package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.FileTree;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** What a host gets of the real site: the files that the manifest lists, and nothing else. */
@ExtendWith(RealSite.class)
class ArtifactTest {

    private static final int LARGEST_PICTURE = 10 * 1024;

    @Test
    void theManifestListsTheFilesThatAreThere(BuiltSite site) throws IOException {
        List<String> manifest = Files.readAllLines(site.folder().resolve(".manifest"));
        assertEquals(new ArrayList<>(site.files()), manifest);
        Map<String, String> tree = new TreeMap<>(FileTree.published(site.folder()));
        tree.values().removeIf("folder"::equals);
        assertEquals(new TreeSet<>(manifest), tree.keySet());
    }

    @Test
    void thereIsNoLinkAndEverybodyMayReadEverything(BuiltSite site) throws IOException {
        boolean hasModes =
                site.folder().getFileSystem().supportedFileAttributeViews().contains("posix");
        try (Stream<Path> paths = Files.walk(site.folder())) {
            for (Path path : paths.filter(path -> !path.endsWith(".lock")).toList()) {
                boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                assertTrue(
                        isFolder || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS),
                        path.toString());
                if (hasModes) {
                    assertEquals(
                            isFolder ? "rwxr-xr-x" : "rw-r--r--",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                            path.toString());
                }
            }
        }
    }

    @Test
    void codesAndPairsHaveASmallPictureThatAllLanguagesShare(BuiltSite site) {
        String root = site.source().dataset().site().address();
        site.check(
                page -> {
                    List<String> named =
                            page.document().select("meta[property=og:image]").eachAttr("content");
                    return named.equals(pictures(site, root, page))
                            ? Stream.of()
                            : Stream.of(page.finding("pictures: " + named));
                });
        for (String file : site.files()) {
            if (file.endsWith(".png")) {
                assertTrue(site.folder().resolve(file).toFile().length() <= LARGEST_PICTURE, file);
                assertTrue(site.files().contains(file.replaceFirst("png$", "html")), file);
            }
        }
    }

    private static List<String> pictures(BuiltSite site, String root, SitePage page) {
        if (!List.of("code", "pair").contains(page.kind())) {
            return List.of();
        }
        String language = site.language(page).path();
        String shared = page.address().substring(language.isEmpty() ? 0 : language.length() + 1);
        return site.files().contains(shared + ".png")
                ? List.of(root + shared + ".png")
                : List.of("there is no " + shared + ".png");
    }
}
