package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.testing.EditableSite;
import org.replycodes.testing.FileTree;

/** What a browser gets from the preview, and what nobody gets. */
class PreviewTest {

    private static final String BASE = "/replycodes/";

    @TempDir private static Path temporary;

    private static EditableSite site;
    private static SortedMap<String, String> before;
    private static RunningPreview preview;

    @BeforeAll
    static void start() {
        site = EditableSite.in(temporary);
        before = FileTree.of(temporary);
        preview = new RunningPreview(site, BASE);
    }

    @AfterAll
    static void stop() {
        preview.close();
        assertEquals(List.of(), preview.faults());
        assertEquals(before, FileTree.of(temporary), "the preview wrote something");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, text/html; charset=utf-8",
        "toy/, 200, text/html; charset=utf-8",
        "toy/550, 200, text/html; charset=utf-8",
        "toy/550.html, 200, text/html; charset=utf-8",
        "toy/550/, 404, text/html; charset=utf-8",
        "toy/nothing, 404, text/html; charset=utf-8",
        "index.md, 200, text/markdown; charset=utf-8",
        "toy/550.md, 200, text/markdown; charset=utf-8",
        "toy/550.png, 200, image/png",
        "api/codes.json, 200, application/json; charset=utf-8",
        "api/codes.schema.json, 200, application/json; charset=utf-8",
        "manifest.webmanifest, 200, application/manifest+json",
        "toy, 301, text/plain; charset=utf-8",
        "/replycodes, 301, text/plain; charset=utf-8",
        "/, 404, text/plain; charset=utf-8",
        "/toy/550, 404, text/plain; charset=utf-8",
        "/_preview/preview.js, 200, text/javascript; charset=utf-8",
        "/_preview/preview.css, 200, text/css; charset=utf-8",
        "/_preview/PreviewServer.class, 404, text/plain; charset=utf-8"
    })
    void anAddressIsAnsweredAsByTheHost(String address, int status, String type) {
        HttpResponse<String> response = preview.get(address);
        assertEquals(status, response.statusCode());
        assertEquals(type, header(response, "Content-Type"));
        assertEquals("no-store", header(response, "Cache-Control"));
        HttpResponse<String> head = preview.send("HEAD", address);
        assertEquals(status, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(response, "Content-Length"), header(head, "Content-Length"), "of HEAD");
    }

    @Test
    void aFolderIsReachedByADetourThatKeepsTheQuery() {
        assertEquals(BASE + "toy/?q=a", header(preview.get("toy?q=a"), "Location"));
        assertEquals(BASE, header(preview.get("/replycodes"), "Location"));
    }

    /** The page of unknown addresses is served at every depth, so its links name the base. */
    @Test
    void thePageOfUnknownAddressesFindsTheSite() {
        String page = preview.get("toy/no/such/page").body();
        assertTrue(page.contains("href=\"" + BASE + "assets/site."), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about", "toy/550", "toy/450-vs-550", "toy/", "toy/commands/"})
    void everyLinkOfAPageWithinTheSiteIsAnswered(String address) {
        URI page = preview.home().resolve(address);
        Map<String, Integer> answers = new TreeMap<>();
        for (Element element : Jsoup.parse(preview.get(address).body()).select("[href], [src]")) {
            URI target = page.resolve(element.attr(element.hasAttr("href") ? "href" : "src"));
            String link = target.toString().replaceFirst("#.*", "");
            if (page.getAuthority().equals(target.getAuthority())) {
                answers.computeIfAbsent(link, found -> preview.get(found).statusCode());
            }
        }
        assertTrue(answers.size() > 5, answers.toString());
        answers.values().removeIf(status -> status == 200);
        assertEquals(Map.of(), answers);
    }

    @Test
    void aPageIsThePublishedOneAndAScript() throws IOException {
        EditableSite published = site.copy(temporary.resolve("published"));
        try {
            published.build();
            String page = preview.get("toy/550").body();
            String policy =
                    Jsoup.parse(page)
                            .select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content");
            for (String source : List.of("script-src", "connect-src", "style-src")) {
                assertTrue(policy.contains(source + " 'self'"), policy);
            }
            assertEquals(
                    Files.readString(published.output().resolve("toy/550.html"))
                            // What search engines read takes a look at all pages at once.
                            .replaceFirst("(?m)^<link rel=\"canonical\".*$", ""),
                    page.replaceFirst("<script src=\"/_preview/[^>]*></script>\n", ""));
            String sheet =
                    FileTree.of(published.output()).keySet().stream()
                            .filter(file -> file.endsWith(".css"))
                            .findFirst()
                            .orElseThrow();
            assertArrayEquals(
                    Files.readAllBytes(published.output().resolve(sheet)),
                    preview.get(sheet).body().getBytes(StandardCharsets.UTF_8));
        } finally {
            delete(temporary.resolve("published"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void onlyReadingIsAnswered(String method) {
        String request = method + " " + BASE + " HTTP/1.1\r\n" + host("localhost") + "\r\n";
        assertTrue(preview.raw(request).startsWith("HTTP/1.1 405 "), method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void theNamesOfThisMachineAreAnswered(String name) {
        assertTrue(preview.raw(get(BASE, host(name))).startsWith("HTTP/1.1 200 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.2", "0.0.0.0"})
    void aNameFromElsewhereIsRefused(String name) {
        for (String path : List.of(BASE, "/_preview/events", "/_preview/preview.js")) {
            assertTrue(preview.raw(get(path, host(name))).startsWith("HTTP/1.1 403 "), path);
        }
    }

    @Test
    void aRequestWithoutANameOrWithTwoIsRefused() {
        assertTrue(preview.raw(get(BASE, "")).startsWith("HTTP/1.1 403 "));
        assertTrue(preview.raw(get(BASE, "Host: localhost\r\n")).startsWith("HTTP/1.1 403 "));
        assertTrue(
                preview.raw(get(BASE, host("localhost") + host("localhost")))
                        .startsWith("HTTP/1.1 403 "));
        assertTrue(preview.raw("GET " + BASE + " HTTP/1.0\r\n\r\n").contains(" 403 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/replycodes/../../content/site.json",
                "/replycodes/..%2f..%2fcontent/site.json",
                "/replycodes/%2e%2e/%2e%2e/content/site.json",
                "/replycodes/.%2e/content/site.json",
                "/replycodes/..%5c..%5ccontent%5csite.json",
                "/replycodes/..\\..\\content\\site.json",
                "/replycodes/%252e%252e/content/site.json",
                "/replycodes/%c0%ae%c0%ae/content/site.json",
                "/replycodes/toy/550%00.html",
                "/replycodes//etc/passwd",
                "/_preview/../content/site.json",
                "/_preview/%2e%2e/%2e%2e/cli/Main.class",
                "//etc/passwd",
                "http://localhost/replycodes/",
                "http://evil.example/replycodes/",
                "file:///etc/passwd",
                "../content/site.json",
                "*"
            })
    void whatLeadsElsewhereIsRefused(String target) {
        String answer = preview.raw(get(target, host("localhost")));
        assertTrue(answer.matches("HTTP/1.1 40[04] .*"), target + ": " + answer);
    }

    /** The content is not part of the site, and hidden files are not either. */
    @ParameterizedTest
    @ValueSource(strings = {"content/site.json", "site.json", ".git/config", ".lock", "templates/"})
    void theSourceIsNotServed(String address) {
        assertEquals(404, preview.get(address).statusCode());
    }

    @Test
    void noOtherMachineReachesIt() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThrows(
                                IOException.class,
                                () ->
                                        socket.connect(
                                                new InetSocketAddress(
                                                        address, preview.home().getPort()),
                                                2000),
                                address.toString());
                    }
                }
            }
        }
    }

    @Test
    void aPortInUseIsToldWithAdvice() {
        PreviewException refusal =
                assertThrows(
                        PreviewException.class,
                        () -> new PreviewServer(preview.home().getPort(), "/", null));
        assertTrue(refusal.getMessage().contains("--port"), refusal.getMessage());
    }

    private static String get(String target, String fields) {
        return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
    }

    private static String host(String name) {
        return "Host: " + name + ":" + preview.home().getPort() + "\r\n";
    }
}
