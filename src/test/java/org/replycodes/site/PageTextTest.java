package org.replycodes.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;

/** What readers see on every page of the real site: whole sentences, and codes set apart. */
@ExtendWith(RealSite.class)
class PageTextTest {

    private static final Pattern THREE_DIGITS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.,:/§#-])([0-9]{3})(?![\\p{L}\\p{N}_/]|[.,:-][0-9])");
    private static final Pattern GROUPING = Pattern.compile("\\b([0-9]yz|x[0-9]z)\\b");

    @Test
    void everyCodeInRunningTextIsSetApart(BuiltSite site) {
        Set<String> codes =
                site.source().dataset().protocols().stream()
                        .flatMap(protocol -> protocol.codes().keySet().stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        site.check(
                page ->
                        VisibleText.nodes(page.document()).stream()
                                .filter(node -> !isTitle(node) && !isApart(node))
                                // Where the number counts texts and is no code.
                                .filter(node -> !node.parent().is("a[href^=messages/]"))
                                .flatMap(node -> bareNumbers(page, node.text(), codes)));
    }

    private static boolean isTitle(TextNode node) {
        return node.parent().normalName().equals("title");
    }

    private static Stream<String> bareNumbers(SitePage page, String text, Set<String> codes) {
        return Stream.concat(
                        matches(THREE_DIGITS, text).filter(codes::contains),
                        matches(GROUPING, text))
                .map(number -> page.finding(number + " in: " + text));
    }

    /** Something above it gives it a direction of its own, before running text begins. */
    private static boolean isApart(TextNode node) {
        for (Element element = node.parent();
                element != null && !element.normalName().equals("body");
                element = element.parent()) {
            if (List.of("bdi", "code", "samp", "q").contains(element.normalName())
                    || element.attr("translate").equals("no")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingOfTheMachineryIsLeft(BuiltSite site) {
        site.check(page -> lint(page, Glue.LEFT_OVER));
    }

    @Test
    void noWordStandsTwice(BuiltSite site) {
        site.check(page -> hasSpaces(site, page) ? lint(page, Glue.DOUBLED) : Stream.of());
    }

    @Test
    void punctuationIsGluedToItsWord(BuiltSite site) {
        // The no-break spaces that French sets before its marks are no spaces of this pattern.
        site.check(page -> lint(page, Glue.PUNCTUATION));
    }

    @Test
    void noClauseBeginsTwice(BuiltSite site) {
        site.check(page -> lint(page, Glue.TWO_BEGINNINGS));
    }

    /** Where no space parts the words, the same sign twice is no word twice. */
    private static boolean hasSpaces(BuiltSite site, SitePage page) {
        return site.source().libraries().stream()
                .filter(library -> library.language().equals(site.language(page)))
                .noneMatch(
                        library ->
                                library.writing().scripts().contains(Character.UnicodeScript.HAN));
    }

    @Test
    void noMarkOfAnAddressIsLeft(BuiltSite site) {
        site.check(
                page -> {
                    Stream.Builder<String> findings = Stream.builder();
                    NodeTraversor.traverse(
                            (Node node, int depth) -> {
                                if (hasPrivateCharacter(ownText(node))) {
                                    findings.add(page.finding("private-use character: " + node));
                                }
                            },
                            page.document());
                    return findings.build();
                });
    }

    private static String ownText(Node node) {
        return node instanceof TextNode text ? text.getWholeText() : node.attributes().html();
    }

    private static boolean hasPrivateCharacter(String text) {
        return text.codePoints()
                .anyMatch(
                        point ->
                                Character.getType(point) == Character.PRIVATE_USE
                                        || point == 0xFFFD);
    }

    private static Stream<String> lint(SitePage page, Glue glue) {
        return Stream.concat(
                        VisibleText.sentences(page.document()).stream(),
                        VisibleText.attributes(page.document()).stream())
                .flatMap(glue::in)
                .map(place -> page.finding(glue + ": " + place));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
