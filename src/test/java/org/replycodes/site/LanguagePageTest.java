package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.model.Command;
import org.replycodes.model.Protocol;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.Writing;

/** Every language of the real site, page by page: its letters, its direction, its alternates. */
@ExtendWith(RealSite.class)
class LanguagePageTest {

    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");

    /** Without codes, literals, and the names of servers, clients and specifications. */
    @Test
    void everyPageIsWrittenInTheLettersOfItsLanguage(BuiltSite site) {
        List<String> names = names(site);
        site.check(
                page -> {
                    Writing writing = library(site, page).writing();
                    int share = share(page, writing, names);
                    return share >= writing.share()
                            ? Stream.of()
                            : Stream.of(page.finding(page.kind() + ": " + share + " %"));
                });
    }

    /** How many percent of the letters are of the language, without literals and names. */
    private static int share(SitePage page, Writing writing, List<String> names) {
        int own = 0;
        int all = 0;
        for (TextNode node : VisibleText.nodes(page.document())) {
            if (isInBody(node) && !Literals.isForeign(node) && !isInAnotherLanguage(node, page)) {
                int[] letters =
                        withoutNames(node.text(), names)
                                .codePoints()
                                .filter(Character::isLetter)
                                .toArray();
                // A letter that stands alone is a sign, such as those of the matrix.
                if (letters.length > 1) {
                    all += letters.length;
                    for (int letter : letters) {
                        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
                        own += writing.scripts().contains(script) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(all > 0, page.file());
        return 100 * own / all;
    }

    private static boolean isInBody(TextNode node) {
        return !node.parent().normalName().equals("title");
    }

    private static boolean isInAnotherLanguage(TextNode node, SitePage page) {
        String tag = page.document().selectFirst("html").attr("lang");
        return !node.parent().closest("[lang]").attr("lang").equals(tag);
    }

    private static String withoutNames(String text, List<String> names) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    /** Names that are the same in every language, the longest first. */
    private static List<String> names(BuiltSite site) {
        Set<String> names = new LinkedHashSet<>(List.of(site.source().dataset().site().title()));
        for (Protocol protocol : site.source().dataset().protocols()) {
            protocol.servers().forEach(server -> names.addAll(List.of(server.name(), server.id())));
            protocol.clients().forEach(client -> names.add(client.name()));
            protocol.specifications()
                    .values()
                    .forEach(document -> names.addAll(List.of(document.title(), document.id())));
        }
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        return longestFirst;
    }

    private static TextLibrary library(BuiltSite site, SitePage page) {
        Language language = site.language(page);
        return site.source().libraries().stream()
                .filter(library -> library.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void alternatesAreReciprocalOverTheWholeSite(BuiltSite site) {
        Set<String> tags = new LinkedHashSet<>();
        site.source().languages().all().forEach(language -> tags.add(language.tag()));
        if (tags.size() == 1) {
            tags.clear();
        } else {
            tags.add("x-default");
        }
        Map<String, Map<String, String>> alternates =
                site.pages().stream()
                        .filter(LanguagePageTest::isOffered)
                        .collect(
                                Collectors.toMap(
                                        page ->
                                                page.document()
                                                        .select("link[rel=canonical]")
                                                        .attr("href"),
                                        LanguagePageTest::alternates));
        alternates.forEach(
                (address, links) -> {
                    assertEquals(tags, links.keySet(), address);
                    assertTrue(links.isEmpty() || links.containsValue(address), address);
                    links.values().forEach(other -> assertEquals(links, alternates.get(other)));
                    assertEquals(
                            links.get(site.source().languages().defaultLanguage().tag()),
                            links.get("x-default"));
                });
    }

    /** A page that is not offered names no other, and none names it. */
    private static boolean isOffered(SitePage page) {
        return page.document().select("meta[name=robots]").isEmpty();
    }

    private static Map<String, String> alternates(SitePage page) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Element link : page.document().select("link[rel=alternate][hreflang]")) {
            links.put(link.attr("hreflang"), link.attr("href"));
        }
        return links;
    }

    /** Codes are looked for on every page by the test of their texts. */
    @Test
    void everyVerbFromRightToLeftIsSetApart(BuiltSite site) {
        Pattern verbs = verbs(site);
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? VisibleText.nodes(page.document()).stream()
                                        .filter(LanguagePageTest::isInBody)
                                        .filter(node -> !Literals.isSetApart(node))
                                        .filter(node -> verbs.matcher(node.text()).find())
                                        .map(node -> page.finding("a verb in: " + node.text()))
                                : Stream.of());
    }

    @Test
    void everyCodeAndVerbInAPlainTextFromRightToLeftIsIsolated(BuiltSite site) {
        Pattern verbs = verbs(site);
        Set<String> codes =
                site.source().dataset().protocols().stream()
                        .flatMap(protocol -> protocol.codes().keySet().stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? plainTexts(page.document())
                                        .filter(
                                                text ->
                                                        Literals.bareNumbers(text).stream()
                                                                        .anyMatch(codes::contains)
                                                                || verbs.matcher(
                                                                                Literals
                                                                                        .outsideIsolates(
                                                                                                text))
                                                                        .find())
                                        .map(text -> page.finding("not isolated: " + text))
                                : Stream.of());
    }

    @Test
    void isolatesStandInTextFromRightToLeftOnlyAndInPairs(BuiltSite site) {
        site.check(
                page ->
                        Stream.of(page.document().html())
                                .filter(
                                        html ->
                                                isRightToLeft(site, page)
                                                        ? ISOLATE.matcher(
                                                                        Literals.outsideIsolates(
                                                                                html))
                                                                .find()
                                                        : ISOLATE.matcher(html).find())
                                .filter(html -> !page.file().equals("404.html"))
                                .map(html -> page.finding("a character of direction")));
    }

    /** What scripts show, and what search engines read of a page. */
    @Test
    void everyCodeAndVerbInDataFromRightToLeftIsIsolated(BuiltSite site) {
        Pattern bare = bare(site);
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? page
                                        .document()
                                        .select("script[type=application/ld+json]")
                                        .stream()
                                        .flatMap(block -> sentences(block.data()))
                                        .filter(text -> isBare(bare, text))
                                        .map(text -> page.finding("not isolated: " + text))
                                : Stream.of());
        for (Language language : site.source().languages().all()) {
            String index = searchIndex(site, language);
            assertTrue(sentences(index).count() > 60, language.tag());
            if (language.direction() == Direction.RTL) {
                assertEquals(
                        List.of(), sentences(index).filter(text -> isBare(bare, text)).toList());
            }
        }
    }

    private static String searchIndex(BuiltSite site, Language language) {
        return site.files().stream()
                .filter(file -> file.startsWith("assets/search-" + language.tag() + "."))
                .map(site::text)
                .findFirst()
                .orElseThrow();
    }

    /** The texts of some JSON that hold more than an address or a number. */
    private static Stream<String> sentences(String json) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map(text -> text.group(1))
                .filter(text -> text.contains(" ") || !text.matches("[\\x20-\\x7e]*"));
    }

    private static boolean isBare(Pattern bare, String text) {
        return bare.matcher(Literals.outsideIsolates(text)).find();
    }

    /** A code or a verb. */
    private static Pattern bare(BuiltSite site) {
        return Pattern.compile(
                site.source().dataset().protocols().stream()
                        .flatMap(protocol -> protocol.codes().keySet().stream())
                        .map(Object::toString)
                        .collect(
                                Collectors.joining(
                                        "|",
                                        verbs(site).pattern() + "|(?<![\\p{N}.-])(?:",
                                        ")(?!\\p{N}|[.,][0-9])")));
    }

    /** Programs read them. Texts in JSON may be shown to people, and keep theirs. */
    @Test
    void twinsMapsAndFeedsHaveNoCharactersOfDirection(BuiltSite site) {
        Pattern marks = Pattern.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]");
        assertEquals(
                List.of(),
                site.files().stream()
                        .filter(file -> file.matches(".*\\.(?:md|xml|txt)"))
                        .filter(file -> marks.matcher(site.text(file)).find())
                        .toList());
    }

    private static Stream<String> plainTexts(Document document) {
        return Stream.concat(
                Stream.of(document.title()), VisibleText.attributes(document).stream());
    }

    private static boolean isRightToLeft(BuiltSite site, SitePage page) {
        return site.language(page).direction() == Direction.RTL;
    }

    private static Pattern verbs(BuiltSite site) {
        return Pattern.compile(
                site.source().dataset().protocols().stream()
                        .flatMap(protocol -> protocol.commands().values().stream())
                        .filter(command -> !command.isEvent())
                        .map(Command::verb)
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }
}
