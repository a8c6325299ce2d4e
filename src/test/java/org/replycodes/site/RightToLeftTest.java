package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;
import org.replycodes.testing.VisibleText;

/** A site written from right to left: codes, verbs and lines keep their own direction. */
class RightToLeftTest {

    /** A number, or Latin letters beside Arabic ones; a name that stands alone needs no help. */
    private static final Pattern RUNS_BOTH_WAYS =
            Pattern.compile(
                    "[0-9]|[A-Za-z].*\\p{IsArabic}|\\p{IsArabic}.*[A-Za-z]|\\b(?:GET|USER|PASS)\\b");

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        site = TestSite.of("right-to-left", temporary).build();
    }

    @Test
    void everyPageIsMirrored() {
        site.check(
                page -> {
                    Element html = page.document().selectFirst("html");
                    return html.attr("dir").equals("rtl") && html.attr("lang").equals("ar")
                            ? Stream.of()
                            : Stream.of(page.finding("dir is " + html.attr("dir")));
                });
    }

    /** "550 Permission denied." would print as ".Permission denied 550". */
    @Test
    void whateverIsWrittenFromLeftToRightIsSetApart() {
        site.check(
                page ->
                        VisibleText.nodes(page.document()).stream()
                                .filter(node -> !node.parent().normalName().equals("title"))
                                .filter(
                                        node ->
                                                RUNS_BOTH_WAYS
                                                        .matcher(
                                                                Literals.outsideIsolates(
                                                                        node.text()))
                                                        .find())
                                .filter(node -> !Literals.isSetApart(node))
                                .map(node -> page.finding("runs from the left: " + node.text())));
    }

    @Test
    void titlesAndDescriptionsIsolateCodesAndVerbs() {
        Document pair = site.page("toy/450-vs-550.html").document();
        assertTrue(pair.title().contains("\u2066450\u2069"), pair.title());
        assertTrue(pair.title().contains("\u2066550\u2069"), pair.title());
        Document command = site.page("toy/commands/get.html").document();
        assertTrue(command.title().contains("\u2066GET\u2069"), command.title());
    }

    @Test
    void everyNumberInPlainTextIsIsolated() {
        site.check(
                page ->
                        Stream.of(
                                        page.document().title(),
                                        page.document()
                                                .select("meta[name=description]")
                                                .attr("content"))
                                .filter(text -> !Literals.bareNumbers(text).isEmpty())
                                .map(text -> page.finding("not isolated: " + text)));
    }

    @Test
    void dialoguesRunFromLeftToRightUnderACaptionThatDoesNot() {
        Element figure = site.page("toy/550.html").document().selectFirst("figure.dialogue");
        assertEquals("ltr", figure.attr("dir"));
        assertEquals("rtl", figure.selectFirst("figcaption").attr("dir"));
        assertEquals(
                List.of("S: 220-Welcome", "S: to the toy", "S: 220 Ready.", "C: GET ball"),
                figure.selectFirst("samp").wholeText().lines().limit(4).toList());
    }

    @Test
    void isolationIsForRightToLeftTextOnly(@TempDir Path other) {
        TestSite.minimal(other)
                .build()
                .check(
                        page ->
                                Stream.of(page.document().html())
                                        .filter(html -> html.matches("(?s).*[\u2066-\u2069].*"))
                                        .map(html -> page.finding("an isolate")));
    }
}
