package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Language;
import org.replycodes.model.Protocol;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.Writing;

/** Every language of the real site, page by page: its letters and its alternates. */
@ExtendWith(RealSite.class)
class LanguagePageTest {

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

    static boolean isInBody(TextNode node) {
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

    @Test
    void theSwitcherLeadsToTheSamePageOfEveryLanguageByItsOwnName(BuiltSite site) {
        List<Language> languages = site.source().languages().all();
        site.check(
                page -> {
                    if (page.file().equals("404.html") || languages.size() == 1) {
                        return Stream.empty();
                    }
                    Language own = site.language(page);
                    String rest = page.address().substring(folder(own).length());
                    List<String> expected =
                            languages.stream()
                                    .map(
                                            language ->
                                                    language.autonym()
                                                            + (language.equals(own)
                                                                    ? " true "
                                                                    : " " + language.tag() + " ")
                                                            + "/"
                                                            + folder(language)
                                                            + rest)
                                    .toList();
                    List<String> found =
                            page.document().select("header nav details a").stream()
                                    .map(link -> switched(page, link))
                                    .toList();
                    return expected.equals(found)
                            ? Stream.empty()
                            : Stream.of(page.finding("switcher: " + found));
                });
    }

    private static String folder(Language language) {
        return language.path().isEmpty() ? "" : language.path() + "/";
    }

    private static String switched(SitePage page, Element link) {
        URI target = URI.create("https://example.com/" + page.address()).resolve(link.attr("href"));
        return link.text()
                + " "
                + link.attr("aria-current")
                + link.attr("lang")
                + " "
                + target.getPath();
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
}
