package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every block of structured data of the real site parses, and says what its page says. */
@ExtendWith(RealSite.class)
class StructuredDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> ARTICLE = List.of("BreadcrumbList", "TechArticle");
    private static final List<String> LIST = List.of("BreadcrumbList", "WebPage");

    /** Kind of page → what it is in the vocabulary of schema.org. */
    private static final Map<String, List<String>> TYPES =
            Map.ofEntries(
                    Map.entry("home", List.of("WebSite")),
                    Map.entry("about", List.of("BreadcrumbList", "Dataset")),
                    Map.entry("protocol", List.of("BreadcrumbList", "DefinedTermSet")),
                    Map.entry("code", ARTICLE),
                    Map.entry("pair", ARTICLE),
                    Map.entry("command", ARTICLE),
                    Map.entry("class", ARTICLE),
                    Map.entry("group", ARTICLE),
                    Map.entry("server", ARTICLE),
                    Map.entry("matrix", LIST),
                    Map.entry("messages", LIST),
                    Map.entry("index", LIST),
                    Map.entry("other-numbers", LIST));

    @Test
    void everyOfferedPageHasOneBlockAndNoOtherHasAny(BuiltSite site) {
        site.check(
                page -> {
                    boolean isOffered = page.document().select("meta[name=robots]").isEmpty();
                    List<Element> blocks = blocks(page);
                    return blocks.size() == (isOffered ? 1 : 0)
                                    && blocks.stream().allMatch(block -> isInHead(page, block))
                            ? Stream.of()
                            : Stream.of(page.finding("blocks: " + blocks.size()));
                });
    }

    private static boolean isInHead(SitePage page, Element block) {
        return block.parent() == page.document().head();
    }

    @Test
    void aPageIsWhatItsKindSays(BuiltSite site) {
        check(
                site,
                (page, things) -> {
                    List<String> types =
                            things.stream().map(thing -> thing.path("@type").asString()).toList();
                    return types.equals(TYPES.get(page.kind()))
                            ? Stream.of()
                            : Stream.of("is " + types);
                });
    }

    @Test
    void theWayToAPageIsTheOneThatItShows(BuiltSite site) {
        check(
                site,
                (page, things) -> {
                    if (page.kind().equals("home")) {
                        return Stream.of();
                    }
                    List<String> shown = new ArrayList<>();
                    for (Element link : page.document().select("nav.crumbs a")) {
                        shown.add(shown.size() + 1 + " " + link.text() + " " + target(page, link));
                    }
                    if (!page.kind().equals("pair")) {
                        shown.add(shown.size() + 1 + " " + page.document().title() + " ");
                    }
                    List<String> said =
                            elements(things.get(0).path("itemListElement"))
                                    .map(
                                            step ->
                                                    step.path("position").asInt()
                                                            + " "
                                                            + step.path("name").asString()
                                                            + " "
                                                            + step.path("item").asString(""))
                                    .toList();
                    // A search engine shows no way of a single step.
                    return said.equals(shown) && said.size() >= 2
                            ? Stream.of()
                            : Stream.of("says " + said + " and shows " + shown);
                });
    }

    @Test
    void addressLanguageTitleDescriptionAndDateAreThoseOfThePage(BuiltSite site) {
        check(
                site,
                (page, things) -> {
                    Document document = page.document();
                    JsonNode thing = things.get(things.size() - 1);
                    List<String> said = new ArrayList<>();
                    said.add(thing.path("url").asString(canonical(page)));
                    said.add(thing.path("inLanguage").asString());
                    said.add(thing.path("dateModified").asString(""));
                    List<String> shown = new ArrayList<>();
                    shown.add(canonical(page));
                    shown.add(document.selectFirst("html").attr("lang"));
                    // The data have no single date.
                    shown.add(
                            page.kind().equals("about")
                                    ? ""
                                    : document.select("footer time").text());
                    if (thing.has("headline")) {
                        said.add(thing.path("headline").asString());
                        shown.add(document.title());
                    }
                    if (thing.has("description") && !page.kind().equals("about")) {
                        said.add(thing.path("description").asString());
                        shown.add(document.select("meta[name=description]").attr("content"));
                    }
                    return said.equals(shown)
                            ? Stream.of()
                            : Stream.of("says " + said + " and shows " + shown);
                });
    }

    @Test
    void aPageOfACodeDefinesItAndAPageOfAPairIsAboutTwo(BuiltSite site) {
        check(
                site,
                (page, things) -> {
                    JsonNode about = things.get(things.size() - 1).path("about");
                    List<String> terms =
                            (about.isArray() ? elements(about) : Stream.of(about))
                                    .filter(JsonNode::isObject)
                                    .map(StructuredDataTest::term)
                                    .toList();
                    List<String> shown =
                            switch (page.kind()) {
                                case "code" ->
                                        List.of(
                                                page.document().selectFirst("h1").text()
                                                        + " "
                                                        + canonical(page));
                                case "pair" ->
                                        page.document().select(".sides h2 a").stream()
                                                .map(link -> link.text() + " " + target(page, link))
                                                .toList();
                                default -> List.of();
                            };
                    return terms.equals(shown)
                            ? Stream.of()
                            : Stream.of("is about " + terms + " and shows " + shown);
                });
    }

    @Test
    void aProtocolIsTheSetOfItsCodes(BuiltSite site) {
        site.pages().stream()
                .filter(page -> page.kind().equals("protocol"))
                .forEach(
                        page -> {
                            JsonNode set = things(page).get(1);
                            assertEquals(
                                    site.pages().stream()
                                            .filter(code -> code.kind().equals("code"))
                                            .filter(
                                                    code ->
                                                            site.language(code)
                                                                    .equals(site.language(page)))
                                            .map(StructuredDataTest::canonical)
                                            .toList(),
                                    elements(set.path("hasDefinedTerm"))
                                            .map(term -> term.path("url").asString())
                                            .toList());
                            elements(set.path("hasDefinedTerm"))
                                    .forEach(term -> assertIsDefined(site, page, term));
                        });
    }

    /** The page of the code says the same of it, and names the set. */
    private static void assertIsDefined(BuiltSite site, SitePage set, JsonNode term) {
        String address = term.path("url").asString();
        SitePage code =
                site.pages().stream()
                        .filter(page -> canonical(page).equals(address))
                        .findFirst()
                        .orElseThrow();
        JsonNode defined = things(code).get(1).path("about");
        assertEquals(term(term), term(defined));
        assertEquals(canonical(set), defined.path("inDefinedTermSet").asString());
    }

    @Test
    void theDatasetIsWhereThePageLeads(BuiltSite site) {
        String root = site.source().dataset().site().address();
        for (SitePage page : site.pages()) {
            if (page.kind().equals("about")) {
                JsonNode dataset = things(page).get(1);
                List<String> files =
                        elements(dataset.path("distribution"))
                                .map(file -> file.path("contentUrl").asString())
                                .toList();
                assertEquals(
                        page.document().select("a[href$=.json]").stream()
                                .map(link -> target(page, link))
                                .filter(file -> !file.endsWith(".schema.json"))
                                .toList(),
                        files);
                assertEquals(4, files.size());
                files.forEach(file -> assertEquals(root, file.replaceFirst("api/\\w+\\.json", "")));
                assertEquals(
                        page.document().select("#machines + p, #machines ~ p").first().text(),
                        // Plain text sets literals apart where a page does it with an element.
                        dataset.path("description").asString().replaceAll("[\\u2066-\\u2069]", ""));
            }
        }
    }

    private static String term(JsonNode term) {
        assertEquals("DefinedTerm", term.path("@type").asString());
        return term.path("termCode").asString()
                + " "
                + term.path("name").asString()
                + " "
                + term.path("url").asString();
    }

    private static void check(BuiltSite site, Inspection inspection) {
        site.check(
                page ->
                        blocks(page).isEmpty()
                                ? Stream.of()
                                : inspection.inspect(page, things(page)).map(page::finding));
    }

    private static List<Element> blocks(SitePage page) {
        return page.document().select("script[type=application/ld+json]");
    }

    private static List<JsonNode> things(SitePage page) {
        JsonNode block = JSON.readTree(blocks(page).get(0).data());
        assertEquals("https://schema.org", block.path("@context").asString());
        return elements(block.path("@graph")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String canonical(SitePage page) {
        return page.document().selectFirst("link[rel=canonical]").attr("href");
    }

    private static String target(SitePage page, Element link) {
        return URI.create(canonical(page)).resolve(link.attr("href")).toString();
    }

    /** Looks at what a page says. */
    private interface Inspection {
        Stream<String> inspect(SitePage page, List<JsonNode> things);
    }
}
