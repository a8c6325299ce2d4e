package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/**
 * What a reader pays for a page stays within its budget, as it is stored and as it is sent. What is
 * stored is counted in characters, so that every script has the same room: a letter takes one byte
 * in English, two in Arabic and three in Japanese. What is sent is counted in bytes.
 */
@ExtendWith(RealSite.class)
class WeightTest {

    private static final int KIB = 1024;
    private static final long LARGEST_SITE = 700L * KIB * KIB;
    private static final int AVERAGE_PAIR = 12 * KIB;

    private static final Budget PAIR = new Budget(24, 8);
    private static final Budget OVERVIEW = new Budget(60, 14);
    private static final Budget LIST = new Budget(150, 24);

    /** Kind of page → what it may weigh. */
    private static final Map<String, Budget> BUDGETS =
            Map.ofEntries(
                    Map.entry("pair", PAIR),
                    Map.entry("code", new Budget(40, 11)),
                    Map.entry("command", OVERVIEW),
                    Map.entry("class", OVERVIEW),
                    Map.entry("group", OVERVIEW),
                    Map.entry("server", OVERVIEW),
                    Map.entry("protocol", OVERVIEW),
                    Map.entry("about", OVERVIEW),
                    Map.entry("other-numbers", OVERVIEW),
                    Map.entry("messages", LIST),
                    Map.entry("index", LIST),
                    Map.entry("home", new Budget(80, 14)),
                    Map.entry("not-found", new Budget(80, 14)),
                    Map.entry("matrix", new Budget(160, 20)));

    @Test
    void everyPageIsWithinTheBudgetOfItsKind(BuiltSite site) {
        site.check(
                page -> {
                    Budget budget = BUDGETS.get(page.kind());
                    int stored = site.text(page.file()).length();
                    int sent = sent(bytes(site, page.file()));
                    return stored <= room(budget.stored() * KIB, site.language(page))
                                    && sent <= budget.sent() * KIB
                            ? Stream.of()
                            : Stream.of(
                                    page.finding(
                                            "%d characters, %d bytes as sent"
                                                    .formatted(stored, sent)));
                });
    }

    @Test
    void everyKindOfPageHasABudget(BuiltSite site) {
        assertEquals(
                BUDGETS.keySet(),
                site.pages().stream().map(SitePage::kind).collect(Collectors.toSet()));
    }

    /** There are far more pairs than anything else. */
    @Test
    void pairsAreLightOnAverage(BuiltSite site) {
        Map<Language, Double> averages =
                site.pages().stream()
                        .filter(page -> page.kind().equals("pair"))
                        .collect(
                                Collectors.groupingBy(
                                        site::language,
                                        LinkedHashMap::new,
                                        Collectors.averagingInt(
                                                page -> site.text(page.file()).length())));
        averages.entrySet()
                .removeIf(entry -> entry.getValue() <= room(AVERAGE_PAIR, entry.getKey()));
        assertEquals(Map.of(), averages, "characters of an average pair");
    }

    /** From right to left every literal says its direction: some sixty on a page of a pair. */
    private static int room(int budget, Language language) {
        return language.direction() == Direction.LTR ? budget : budget * 13 / 12;
    }

    @Test
    void theStyleSheetIsOneSmallFile(BuiltSite site) {
        assertSent(5, site, one(site, "site\\.[0-9a-f]{8}\\.css"));
        assertEquals(1, assets(site, ".*\\.css").size());
    }

    @Test
    void theScriptsOfEveryPageAreSmall(BuiltSite site) {
        List<String> scripts = assets(site, ".*\\.js");
        int inline =
                site.page("index.html").document().select("script:not([src])").stream()
                        .filter(script -> !script.attr("type").contains("json"))
                        .mapToInt(script -> sent(utf8(script.data())))
                        .sum();
        int onLoad = inline + sent(bytes(site, one(site, "site\\.[0-9a-f]{8}\\.js")));
        int all = inline + scripts.stream().mapToInt(file -> sent(bytes(site, file))).sum();
        assertTrue(onLoad <= 5 * KIB, "on load: " + onLoad);
        assertTrue(all <= 10 * KIB, "with search: " + all);
    }

    @Test
    void theSearchIndexOfALanguageIsSmall(BuiltSite site) {
        for (Language language : site.source().languages().all()) {
            assertSent(6, site, one(site, "search-" + language.tag() + "\\.[0-9a-f]{8}\\.json"));
        }
    }

    /**
     * The page, one style sheet, one script, one icon. The manifest of the home page is no part of
     * loading it: a browser fetches it when it deems it necessary (HTML, section 4.6.7.10).
     */
    @Test
    void noPageAsksForMoreThanFourFiles(BuiltSite site) {
        site.check(
                page -> {
                    long files =
                            1
                                    + page.document()
                                            .select(
                                                    "link[rel=stylesheet], link[rel~=icon],"
                                                            + " link[rel=preload],"
                                                            + " script[src], img, iframe")
                                            .size();
                    return files <= 4 ? Stream.of() : Stream.of(page.finding(files + " files"));
                });
    }

    @Test
    void aTimelineIsASmallDrawing(BuiltSite site) {
        site.check(
                page ->
                        page.document().select("svg").stream()
                                .filter(drawing -> sent(utf8(drawing.outerHtml())) > KIB)
                                .map(drawing -> page.finding("a heavy drawing", drawing)));
    }

    @Test
    void theSiteFitsOnTheHost(BuiltSite site) {
        long bytes = site.files().stream().mapToLong(file -> bytes(site, file).length).sum();
        assertTrue(bytes <= LARGEST_SITE, bytes + " bytes");
    }

    private static void assertSent(int limit, BuiltSite site, String file) {
        int sent = sent(bytes(site, file));
        assertTrue(sent <= limit * KIB, file + ": " + sent + " bytes as sent");
    }

    private static String one(BuiltSite site, String name) {
        List<String> found = assets(site, name);
        assertEquals(1, found.size(), name + ": " + found);
        return found.get(0);
    }

    private static List<String> assets(BuiltSite site, String name) {
        Pattern pattern = Pattern.compile("assets/" + name);
        return site.files().stream().filter(pattern.asMatchPredicate()).toList();
    }

    private static byte[] bytes(BuiltSite site, String file) {
        try {
            return Files.readAllBytes(site.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes travel: hosts compress as gzip does without a wish. */
    private static int sent(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /**
     * What a page may weigh.
     *
     * @param stored thousands (1,024) of characters of its file
     * @param sent KiB that travel
     */
    private record Budget(int stored, int sent) {}
}
