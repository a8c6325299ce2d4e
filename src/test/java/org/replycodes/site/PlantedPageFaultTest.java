package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;

/**
 * One fault planted into a built page of each language: the check that is meant finds it, and finds
 * nothing before. The checks are those that run over the real site.
 */
class PlantedPageFaultTest {

    private static final Map<String, Consumer<BuiltSite>> CHECKS = checks();

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        TestSite source = TestSite.of("three-languages", temporary);
        // Made-up Arabic has Arabic letters; other made-up words have the letters of English.
        source.content()
                .write(
                        "text/ar/writing.json",
                        "{ \"scripts\": [\"Arabic\"], \"share\": 70, \"refused\": [] }\n");
        site = source.build();
    }

    private static Map<String, Consumer<BuiltSite>> checks() {
        Map<String, Consumer<BuiltSite>> checks = new LinkedHashMap<>();
        PageHeadTest head = new PageHeadTest();
        checks.put("language", head::everyPageSaysItsLanguageAndDirection);
        checks.put(
                "alternates", head::everyOfferedPageNamesItselfInEveryLanguageUnlessThereIsOnlyOne);
        LanguagePageTest language = new LanguagePageTest();
        checks.put("reciprocity", language::alternatesAreReciprocalOverTheWholeSite);
        checks.put("switcher", language::theSwitcherLeadsToTheSamePageOfEveryLanguageByItsOwnName);
        checks.put("letters", language::everyPageIsWrittenInTheLettersOfItsLanguage);
        PageTextTest text = new PageTextTest();
        checks.put("codes", text::everyCodeInRunningTextIsSetApart);
        checks.put("left over", text::nothingOfTheMachineryIsLeft);
        checks.put("doubled", text::noWordStandsTwice);
        checks.put("punctuation", text::punctuationIsGluedToItsWord);
        checks.put("two beginnings", text::noClauseBeginsTwice);
        DirectionPageTest direction = new DirectionPageTest();
        checks.put("verbs", direction::everyVerbFromRightToLeftIsSetApart);
        checks.put("ranges", direction::everyRangeAndDateFromRightToLeftIsSetApart);
        checks.put("lists", direction::noListOfLatinWordsFromRightToLeftIsTurnedRound);
        checks.put("plain", direction::everyCodeAndVerbInAPlainTextFromRightToLeftIsIsolated);
        checks.put("isolates", direction::isolatesStandInTextFromRightToLeftOnlyAndInPairs);
        return checks;
    }

    /**
     * A fault.
     *
     * @param check what has to find it
     * @param file the page
     * @param name what is wrong
     * @param change plants it
     */
    record Fault(String check, String file, String name, Consumer<Document> change) {
        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    static Stream<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (String folder : List.of("", "ja/", "ar/")) {
            addFaultsOfEveryLanguage(faults, folder + "toy/550.html");
        }
        addFaultsFromRightToLeft(faults, "ar/toy/550.html");
        for (String folder : List.of("", "ja/")) {
            faults.add(
                    new Fault(
                            "isolates",
                            folder + "toy/550.html",
                            "isolate from left to right",
                            page -> page.title("\u2066550\u2069")));
        }
        return faults.stream();
    }

    private static void addFaultsOfEveryLanguage(List<Fault> faults, String file) {
        faults.add(new Fault("language", file, "no language", html(e -> e.removeAttr("lang"))));
        faults.add(new Fault("language", file, "other language", html(e -> e.attr("lang", "fr"))));
        faults.add(
                new Fault(
                        "language",
                        file,
                        "other direction",
                        html(e -> e.attr("dir", e.attr("dir").equals("rtl") ? "ltr" : "rtl"))));
        faults.add(
                new Fault(
                        "alternates",
                        file,
                        "alternate left out",
                        page -> first(page, "link[hreflang=ja]").remove()));
        faults.add(
                new Fault(
                        "reciprocity",
                        file,
                        "alternate leads elsewhere",
                        page ->
                                first(page, "link[hreflang=ja]")
                                        .attr("href", "https://example.com/toycodes/ja/toy/450")));
        faults.add(
                new Fault(
                        "reciprocity",
                        file,
                        "default in another language",
                        page ->
                                first(page, "link[hreflang=x-default]")
                                        .attr(
                                                "href",
                                                first(page, "link[hreflang=ar]").attr("href"))));
        String other = file.startsWith("ja/") ? "ar" : "ja";
        faults.add(
                new Fault(
                        "switcher",
                        file,
                        "language left out",
                        page -> first(page, "header nav details a[lang=" + other + "]").remove()));
        faults.add(
                new Fault(
                        "switcher",
                        file,
                        "home page instead of the same page",
                        page ->
                                first(page, "header nav details a[lang=" + other + "]")
                                        .attr("href", "/" + other + "/")));
        faults.add(
                new Fault(
                        "switcher",
                        file,
                        "foreign name",
                        page ->
                                first(page, "header nav details a[lang=" + other + "]")
                                        .text("other")));
        faults.add(new Fault("codes", file, "bare code", said("After 550 it ends.")));
        faults.add(new Fault("codes", file, "bare class", said("One of the 5yz.")));
        faults.add(new Fault("left over", file, "placeholder", said("Send {cmd} now.")));
        faults.add(new Fault("left over", file, "null", said("After null it ends.")));
        faults.add(
                new Fault("two beginnings", file, "two beginnings", said("Sent when when busy.")));
        faults.add(new Fault("punctuation", file, "space before a comma", said("Send it , then.")));
        faults.add(new Fault("doubled", file, "word twice", said("Send the the file.")));
    }

    private static void addFaultsFromRightToLeft(List<Fault> faults, String file) {
        faults.add(new Fault("verbs", file, "bare verb", said("أرسل GET الآن")));
        faults.add(new Fault("ranges", file, "bare range", said("بين 1-2 ثانية")));
        faults.add(new Fault("ranges", file, "bare date", said("يوم 2026-11-25")));
        faults.add(new Fault("lists", file, "bare list", said("الخوادم vsftpd، ProFTPD، وغيرها")));
        faults.add(
                new Fault(
                        "lists",
                        file,
                        "list around a literal",
                        page ->
                                page.body()
                                        .appendElement("p")
                                        .html("BSD، <bdi dir=\"ltr\">tnftpd</bdi>، inetutils")));
        faults.add(new Fault("plain", file, "bare code in a title", page -> page.title("550")));
        faults.add(
                new Fault(
                        "plain",
                        file,
                        "bare verb in a description",
                        page ->
                                first(page, "meta[name=description]")
                                        .attr("content", "أرسل GET الآن")));
        faults.add(new Fault("isolates", file, "lonely isolate", page -> page.title("\u2066550")));
        faults.add(
                new Fault(
                        "letters",
                        file,
                        "page in English",
                        said("The server does not find it. ".repeat(400))));
    }

    private static Consumer<Document> html(Consumer<Element> change) {
        return page -> change.accept(first(page, "html"));
    }

    private static Consumer<Document> said(String sentence) {
        return page -> page.body().appendElement("p").text(sentence);
    }

    private static Element first(Document page, String selector) {
        return page.selectFirst(selector);
    }

    @Test
    void nothingIsFoundBefore() {
        CHECKS.values().forEach(check -> check.accept(site));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCheckThatIsMeantFindsIt(Fault fault) {
        Document page = site.page(fault.file()).document();
        // Held for as long as the fault is in it, so that no other copy is parsed.
        List<Node> before = page.clone().childNodesCopy();
        try {
            fault.change().accept(page);
            AssertionFailedError found =
                    assertThrows(
                            AssertionFailedError.class,
                            () -> CHECKS.get(fault.check()).accept(site));
            assertTrue(found.getMessage().contains("toy/550"), found.getMessage());
        } finally {
            page.empty();
            page.appendChildren(before);
        }
    }

    @Test
    void everyCheckIsTried() {
        assertEquals(CHECKS.keySet(), faults().map(Fault::check).collect(Collectors.toSet()));
    }
}
