package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.model.Command;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;

/** What runs from left to right in text that runs from right to left, on the real site. */
@ExtendWith(RealSite.class)
class DirectionPageTest {

    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");

    /** Between two numbers, a hyphen or a dash would turn them round. */
    private static final Pattern RANGE = Pattern.compile("[0-9] ?[-\u2010-\u2015/] ?[0-9]");

    /** Latin words with Arabic commas between them are one run, the last of them first. */
    private static final Pattern LIST = Pattern.compile("[A-Za-z0-9§](?:، \uFFFC)*، [A-Za-z0-9§]");

    private static final String BLOCKS = "p, li, td, th, dd, dt, h1, h2, h3, caption, figcaption";

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

    /** By itself or by what it stands in; without it, a browser would turn its signs round. */
    @Test
    void everyLiteralFromRightToLeftReadsFromLeftToRight(BuiltSite site) {
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? page.document().select("code").stream()
                                        .filter(
                                                literal ->
                                                        !literal.closest("[dir]")
                                                                .attr("dir")
                                                                .equals("ltr"))
                                        .map(literal -> page.finding("turned round", literal))
                                : Stream.of());
    }

    @Test
    void everyRangeAndDateFromRightToLeftIsSetApart(BuiltSite site) {
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? VisibleText.nodes(page.document()).stream()
                                        .filter(LanguagePageTest::isInBody)
                                        .filter(node -> !Literals.isSetApart(node))
                                        .filter(node -> RANGE.matcher(node.text()).find())
                                        .map(node -> page.finding("a range in: " + node.text()))
                                : Stream.of());
    }

    @Test
    void noListOfLatinWordsFromRightToLeftIsTurnedRound(BuiltSite site) {
        site.check(
                page ->
                        isRightToLeft(site, page)
                                ? page.document().select(BLOCKS).stream()
                                        .map(DirectionPageTest::outsideLiterals)
                                        .filter(text -> LIST.matcher(text).find())
                                        .map(text -> page.finding("a list in: " + text))
                                : Stream.of());
    }

    private static String outsideLiterals(Element block) {
        Element copy = block.clone();
        copy.select("bdi, code, samp, q, [dir=ltr]").forEach(literal -> literal.text("\uFFFC"));
        return copy.text();
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
