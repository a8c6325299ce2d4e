package org.replycodes.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.json.JsonArray;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonParser;
import org.replycodes.json.JsonText;
import org.replycodes.json.JsonValue;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceText;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.TestSite;

/** What machines read is there, parses, and says what the pages say. */
class MachineFilesTest {

    @TempDir private static Path temporary;

    private static BuiltSite site;
    private static String address;

    @BeforeAll
    static void buildTheSite() {
        TestSite minimal = TestSite.minimal(temporary);
        minimal.content()
                .write(
                        "changes.json",
                        "{ \"dataset/toy/codes/550.json\": { \"date\": \"2026-02-03\","
                                + " \"fingerprint\": \"0123456789ab\" } }\n");
        site = minimal.build();
        address = site.source().dataset().site().address();
    }

    private static Document xml(String file) {
        return Jsoup.parse(site.text(file), "", Parser.xmlParser());
    }

    private static JsonArray array(String file) {
        return JsonParser.parseArray(new SourceText(file, site.text(file)), new Problems())
                .orElseThrow();
    }

    private static JsonObject object(String name, String text) {
        return JsonParser.parseObject(new SourceText(name, text), new Problems()).orElseThrow();
    }

    private static String text(JsonObject object, String key) {
        return ((JsonText) object.find(key).orElseThrow(() -> new AssertionError(key))).value();
    }

    private static boolean isOffered(SitePage page) {
        return page.document().select("meta[name=robots]").isEmpty();
    }

    @Test
    void theSitemapHasTheOfferedPagesAndNoOther() {
        List<String> locations = xml("sitemap-en.xml").select("url > loc").eachText();
        assertEquals(
                site.pages().stream()
                        .filter(MachineFilesTest::isOffered)
                        .map(page -> address + page.address())
                        .toList(),
                locations);
        assertFalse(locations.contains(address + "404"));
        assertTrue(locations.contains(address + "toy/550"), locations.toString());
        assertEquals(
                List.of(address + "sitemap-en.xml"),
                xml("sitemap.xml").select("sitemap > loc").eachText());
        assertTrue(site.text("robots.txt").contains("Sitemap: " + address + "sitemap.xml\n"));
    }

    @Test
    void aPageHasTheDateOfItsData() {
        for (Element url : xml("sitemap-en.xml").select("url")) {
            String page = url.selectFirst("loc").text();
            boolean shown = page.matches(".*/toy/(550|\\d+-vs-550|compare)");
            assertEquals(
                    shown ? List.of("2026-02-03") : List.of(),
                    url.select("lastmod").eachText(),
                    page);
        }
    }

    @Test
    void theFeedHasTheCodeThatChanged() {
        Document feed = xml("feed.xml");
        assertEquals("2026-02-03T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(List.of(address + "toy/550"), feed.select("entry > link").eachAttr("href"));
        assertEquals(
                site.page("toy/550.html").document().title(),
                feed.selectFirst("entry > title").text());
    }

    @Test
    void aManifestNamesTheSiteAndItsIcon() {
        List<String> named = new ArrayList<>();
        for (SitePage page : site.pages()) {
            page.document().select("link[rel=manifest]").forEach(link -> named.add(page.file()));
        }
        assertEquals(List.of("index.html"), named);
        JsonObject manifest = object("manifest.webmanifest", site.text("manifest.webmanifest"));
        assertEquals("toycodes", text(manifest, "name"));
        assertEquals("en", text(manifest, "lang"));
        assertEquals("#ffffff", text(manifest, "theme_color"));
        JsonArray icons = (JsonArray) manifest.find("icons").orElseThrow();
        String icon = text((JsonObject) icons.elements().get(0), "src");
        assertEquals(
                icon, site.page("index.html").document().select("link[rel=icon]").attr("href"));
        assertTrue(site.files().contains(icon.substring("./".length())), icon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes", "commands", "pairs", "messages"})
    void theDataIsWhatItsSchemaSays(String name) {
        String path = "api/" + name + ".schema.json";
        JsonObject schema = object(path, site.text(path));
        assertEquals(address + path, text(schema, "$id"));
        JsonObject row = (JsonObject) schema.find("items").orElseThrow();
        List<JsonValue> rows = array("api/" + name + ".json").elements();
        assertFalse(rows.isEmpty());
        rows.forEach(value -> assertValid(value, row));
    }

    private static void assertValid(JsonValue value, JsonObject schema) {
        switch (text(schema, "type")) {
            case "string" -> {
                String text = ((JsonText) value).value();
                schema.find("pattern")
                        .ifPresent(
                                form -> assertTrue(text.matches(((JsonText) form).value()), text));
            }
            case "array" ->
                    ((JsonArray) value)
                            .elements()
                            .forEach(
                                    element ->
                                            assertValid(
                                                    element,
                                                    (JsonObject)
                                                            schema.find("items").orElseThrow()));
            default -> assertValidObject((JsonObject) value, schema);
        }
    }

    private static void assertValidObject(JsonObject object, JsonObject schema) {
        if (schema.find("properties").isPresent()) {
            JsonObject properties = (JsonObject) schema.find("properties").orElseThrow();
            assertEquals(keys(properties), keys(object));
            object.members()
                    .forEach(
                            member ->
                                    assertValid(
                                            member.value(),
                                            (JsonObject)
                                                    properties
                                                            .find(member.key().value())
                                                            .orElseThrow()));
        } else {
            JsonObject values = (JsonObject) schema.find("additionalProperties").orElseThrow();
            object.members().forEach(member -> assertValid(member.value(), values));
        }
    }

    private static Set<String> keys(JsonObject object) {
        return object.members().stream()
                .map(member -> member.key().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every address of the data, the sitemap and the list for language models is served. */
    @Test
    void everyAddressLands() {
        Stream.of("api/codes.json", "api/commands.json", "api/pairs.json", "api/messages.json")
                .flatMap(file -> array(file).elements().stream())
                .map(row -> text((JsonObject) row, "address"))
                .forEach(MachineFilesTest::assertLands);
        Pattern.compile("\\]\\(([^)]*)\\)")
                .matcher(site.text("llms.txt"))
                .results()
                .forEach(link -> assertLands(link.group(1)));
    }

    private static void assertLands(String url) {
        assertTrue(url.startsWith(address), url);
        String path = url.substring(address.length());
        String file = path.replaceFirst("#.*", "");
        assertTrue(
                site.files().contains(file)
                        || site.files().contains(file + ".html")
                        || site.files().contains(file + "index.html"),
                url);
        if (path.contains("#")) {
            String anchor = path.substring(path.indexOf('#') + 1);
            assertTrue(site.page(file + ".html").document().getElementById(anchor) != null, url);
        }
    }

    @Test
    void everyPageButUnrelatedPairsHasAMarkdownTwinThatItNames() {
        site.check(
                page -> {
                    boolean none =
                            List.of("not-found", "matrix").contains(page.kind())
                                    || page.document().selectFirst(".badges .unrelated") != null;
                    String twin = page.file().replaceFirst("html$", "md");
                    List<String> named =
                            page.document().select("link[type=text/markdown]").eachAttr("href");
                    List<String> expected =
                            none ? List.of() : List.of(twin.substring(twin.lastIndexOf('/') + 1));
                    return site.files().contains(twin) == !none && named.equals(expected)
                            ? Stream.of()
                            : Stream.of(page.finding("twin " + named));
                });
    }

    @Test
    void aTwinHasTheWordsOfItsPageAndNoMarkup() {
        String twin = site.text("toy/550.md");
        assertTrue(twin.startsWith("# 550 "), twin);
        for (Element paragraph : site.page("toy/550.html").document().select("main section p")) {
            if (paragraph.select("a, code, bdi, strong, em").isEmpty()) {
                assertTrue(twin.contains(Markdown.escaped(paragraph.text())), paragraph.text());
            }
        }
        for (String file : site.files()) {
            if (file.endsWith(".md")) {
                String text = site.text(file);
                assertFalse(text.matches("(?s).*</?(p|li|ul|bdi|code|a)\\b.*"), file);
                assertFalse(text.chars().anyMatch(sign -> sign >= 0xE000 && sign <= 0xF8FF), file);
            }
        }
    }
}
