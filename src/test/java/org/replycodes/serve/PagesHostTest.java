package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file stands behind an address of GitHub Pages. */
class PagesHostTest {

    private static final Set<String> FILES =
            Set.of(
                    "index.html",
                    "404.html",
                    "toy/index.html",
                    "toy/550.html",
                    "toy/servers.html",
                    "toy/servers/index.html",
                    "assets/site.css");

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/index.html, index.html",
        "/toy/, toy/index.html",
        "/toy/550, toy/550.html",
        "/toy/550.html, toy/550.html",
        "/toy/servers, toy/servers.html",
        "/toy/servers/, toy/servers/index.html",
        "/404, 404.html",
        "/assets/site.css, assets/site.css"
    })
    void aFileIsFound(String path, String file) {
        assertEquals(new PagesHost.Found(file), new PagesHost("/").follow(path, FILES));
        assertEquals(
                new PagesHost.Found(file), new PagesHost("/a/b/").follow("/a/b" + path, FILES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/toy/550/",
                "/toy/550.html/",
                "/toy/551",
                "/Toy/550",
                "/toy/550.htm",
                "/assets/",
                "/assets",
                "/assets/site",
                "/assets/site.css/"
            })
    void anythingElseIsMissing(String path) {
        assertEquals(new PagesHost.Missing(), new PagesHost("/").follow(path, FILES));
    }

    @Test
    void aFolderIsReachedByADetour() {
        assertEquals(new PagesHost.Moved("/toy/"), new PagesHost("/").follow("/toy", FILES));
        assertEquals(new PagesHost.Moved("/a/"), new PagesHost("/a/").follow("/a", FILES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/toy/550", "/ab/", "/b/"})
    void whatIsNotBelowTheBaseBelongsToAnotherSite(String path) {
        assertEquals(new PagesHost.Outside(), new PagesHost("/a/").follow(path, FILES));
    }
}
