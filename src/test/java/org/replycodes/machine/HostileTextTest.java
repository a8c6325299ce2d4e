package org.replycodes.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.TestSite;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an author types stays text in all that machines read. */
class HostileTextTest {

    private static final String TITLE = "a</script><b> & \"c\"";
    private static final String ADDRESS = "https://toycodes.example.com/a&b%22/";

    @TempDir private static Path temporary;

    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        TestSite hostile = TestSite.minimal(temporary);
        hostile.content()
                .replace("site.json", "\"toycodes\"", "\"" + TITLE.replace("\"", "\\\"") + "\"")
                .replace("site.json", "https://toycodes.example.com/", ADDRESS)
                .write(
                        "changes.json",
                        "{ \"dataset/toy/codes/450.json\": { \"date\": \"2026-01-02\","
                                + " \"fingerprint\": \"0123456789ab\" },\n"
                                + " \"dataset/toy/codes/550.json\": { \"date\": \"2026-02-03\","
                                + " \"fingerprint\": \"0123456789ab\" } }\n");
        site = hostile.build();
    }

    /** By a parser that stops at the first fault. */
    private static Document xml(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.text(file).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitemap.xml", "sitemap-en.xml"})
    void everyAddressOfASitemapIsOneOfTheSite(String file) throws Exception {
        List<String> addresses = texts(xml(file), "loc");
        assertFalse(addresses.isEmpty());
        for (String address : addresses) {
            assertTrue(address.startsWith(ADDRESS), address);
        }
    }

    @Test
    void theFeedHasTheTitleAndTheAddressAsTheyAre() throws Exception {
        Document feed = xml("feed.xml");
        assertEquals(TITLE, texts(feed, "title").get(0));
        assertEquals(List.of(TITLE), texts(feed, "name"));
        assertEquals(ADDRESS, texts(feed, "id").get(0));
    }

    @Test
    void theFeedBeginsWithTheLatestChange() throws Exception {
        assertEquals(
                List.of("2026-02-03T00:00:00Z", "2026-02-03T00:00:00Z", "2026-01-02T00:00:00Z"),
                texts(xml("feed.xml"), "updated"));
    }

    @Test
    void noPageHasTheAddressAsItWasTyped() {
        for (SitePage page : site.pages()) {
            String text = site.text(page.file());
            assertTrue(text.contains("<link rel=\"canonical\" href=\"https://"), page.file());
            assertFalse(text.contains("/a&b"), page.file());
        }
    }

    /** Its links begin at the root of the host, for it is served at every depth. */
    @Test
    void thePageForUnknownAddressesLeadsBelowTheAddress() {
        List<String> links = site.page("404.html").document().select("a[href^=/]").eachAttr("href");
        assertFalse(links.isEmpty());
        for (String link : links) {
            assertTrue(link.startsWith("/a&b%22/"), link);
        }
    }

    @Test
    void theDataOfAPageEndsWhereItsElementEnds() {
        SitePage home = site.page("index.html");
        Elements blocks = home.document().select("script[type=application/ld+json]");
        assertEquals(1, blocks.size());
        JsonNode about = JsonMapper.shared().readTree(blocks.get(0).data()).get("@graph").get(0);
        assertEquals(TITLE, about.get("name").stringValue());
        assertEquals(ADDRESS, about.get("url").stringValue());
        assertEquals(0, home.document().select("b:containsOwn(&)").size());
    }
}
