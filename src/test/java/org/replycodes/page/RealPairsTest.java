package org.replycodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.comparison.Axis;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.CodePair;
import org.replycodes.model.Grammar;
import org.replycodes.model.ReplyCode;
import org.replycodes.testing.RealSource;
import org.replycodes.text.Arguments;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** The sentences of all pairs of the real content: whole, each once, and about these two codes. */
@ExtendWith(RealSource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealPairsTest {

    /** Where a sentence ends and the next begins; a section or a file name has no space there. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    private final Edition edition;
    private final PairSentences sentences;
    private final PairPagePlanner planner;
    private final Map<CodePair, PairPage> pages = new HashMap<>();

    RealPairsTest(LoadedSite site) {
        ComparedProtocol compared = ComparedProtocol.of(site.dataset().defaultProtocol());
        edition =
                new Edition(
                        compared,
                        site.libraries().get(0),
                        site.libraries().get(0),
                        site.vocabularies().get(compared.protocol().id()));
        sentences = new PairSentences(edition);
        planner =
                new PairPagePlanner(
                        edition,
                        new Frames(
                                site.dataset().site(),
                                site.languages().all(),
                                edition,
                                files -> ""));
    }

    /** The page of a pair, put together once for all tests. */
    private PairPage page(Comparison comparison) {
        return pages.computeIfAbsent(comparison.pair(), planner::plan);
    }

    private Comparison comparison(String one, String other) {
        return edition.compared()
                .neighborhood()
                .of(CodePair.of(new ReplyCode(one), new ReplyCode(other)));
    }

    private List<Comparison> all() {
        return edition.compared().comparisons();
    }

    /** The pairs that nobody compared by hand. */
    private List<Comparison> composed() {
        return all().stream()
                .filter(
                        comparison ->
                                edition.optionalFragment(
                                                "pairs/" + comparison.pair().slug() + ".md")
                                        .isEmpty())
                .toList();
    }

    private static String text(Html html) {
        return Jsoup.parseBodyFragment(html.markup()).text();
    }

    private static List<Html> said(List<PairPage.Point> points) {
        return points.stream().flatMap(point -> point.sentences().stream()).toList();
    }

    private static List<String> split(String text) {
        return BETWEEN_SENTENCES.splitAsStream(text).toList();
    }

    @Test
    void everyPairHasAPage() {
        assertEquals(2346, all().size());
        for (Comparison comparison : all()) {
            assertFalse(page(comparison).verdict().isEmpty(), comparison.pair().slug());
        }
    }

    @Test
    void everyPairCanBeComposedEvenWhenSomebodyWroteItByHand() {
        for (Comparison comparison : all()) {
            assertFalse(sentences.verdict(comparison).isEmpty(), comparison.pair().slug());
        }
    }

    /** Two prescribed forms of text that differ are shown in the table, and need no sentence. */
    @Test
    void onlyAPairOfEqualFactsHasNoDifferences() {
        for (Comparison comparison : all()) {
            List<String> unlike =
                    comparison.axes().stream()
                            .filter(axis -> axis.agreement() != Axis.Agreement.SAME)
                            .map(Axis::key)
                            .filter(key -> !key.equals("text-form"))
                            .toList();
            // A single difference may be the one that the verdict tells.
            if (unlike.size() != 1) {
                assertEquals(
                        unlike.isEmpty(),
                        sentences.differences(comparison).isEmpty(),
                        comparison.pair().slug() + " " + unlike);
            }
        }
    }

    /** “None” would say that the code never comes; true is that no standard says when. */
    @Test
    void whatNoStandardSaysIsToldAsSuch() {
        Map<String, String> cells = new HashMap<>();
        for (PairPage.Row row : page(comparison("412", "550")).differing()) {
            cells.put(row.label(), text(row.left()));
        }
        assertEquals("unspecified", cells.get("When it comes"));
        assertEquals("unspecified", cells.get("Commands"));
        assertEquals("none", cells.get("Defined in"));
    }

    @Test
    void onlyTheOpenQuestionsMayHaveNoAnswer() {
        for (Comparison comparison : all()) {
            for (Axis axis : comparison.axes()) {
                if (axis.left().isEmpty() || axis.right().isEmpty()) {
                    assertTrue(
                            Grammar.OPEN_AXES.contains(axis.key()),
                            comparison.pair().slug() + " " + axis.key());
                }
            }
        }
    }

    @Test
    void everyComposedVerdictNamesBothCodes() {
        for (Comparison comparison : all()) {
            String verdict = sentences.plainVerdict(comparison);
            for (ReplyCode code : List.of(comparison.pair().lower(), comparison.pair().higher())) {
                Matcher named = Pattern.compile("(?<!\\d)" + code + "(?!\\d)").matcher(verdict);
                assertTrue(named.find(), comparison.pair().slug() + ": " + verdict);
            }
        }
    }

    @Test
    void aVerdictReadsTheSameWithAndWithoutMarkup() {
        for (Comparison comparison : all()) {
            assertEquals(sentences.plainVerdict(comparison), text(sentences.verdict(comparison)));
        }
    }

    @Test
    void noComposedSentenceStandsTwiceOnAPage() {
        for (Comparison comparison : composed()) {
            PairPage page = page(comparison);
            List<String> found = new ArrayList<>(split(text(page.verdict())));
            said(page.differences()).forEach(item -> found.addAll(split(text(item))));
            found.addAll(split(text(page.react())));
            found.addAll(split(text(page.choose())));
            page.instead().forEach(item -> found.addAll(split(text(item))));
            assertEquals(found.stream().distinct().toList(), found, comparison.pair().slug());
        }
    }

    @Test
    void noDifferenceRepeatsWhatTheDescriptionOfACodeSays() {
        Set<String> descriptions = new HashSet<>();
        for (ReplyCode code : edition.protocol().codes().keySet()) {
            Fragment fragment = edition.codeFragment(code);
            for (String key : List.of("summary", "react", "send")) {
                descriptions.add(fragment.line(key).plain());
                descriptions.addAll(split(fragment.line(key).plain()));
            }
            descriptions.addAll(split(fragment.section("meaning").orElseThrow().body().plain()));
        }
        for (Comparison comparison : all()) {
            for (Html item : said(page(comparison).differences())) {
                assertFalse(descriptions.contains(text(item)), text(item));
                for (String sentence : split(text(item))) {
                    assertFalse(descriptions.contains(sentence), sentence);
                }
            }
        }
    }

    @Test
    void whenNoCommandCanGetBothTheFirstSentenceSaysSo() {
        Comparison unrelated = comparison("110", "331");
        String first = split(sentences.plainVerdict(unrelated)).get(0);
        assertEquals(
                edition.phrases()
                        .plain(
                                "pair.unrelated",
                                Arguments.codes(new ReplyCode("110"), new ReplyCode("331"))),
                first);
        assertTrue(first.toLowerCase(Locale.ROOT).contains("no command"), first);
        assertTrue(first.contains("110") && first.contains("331"), first);
        for (Comparison comparison : all()) {
            if (!comparison.isRelated()) {
                String sentence = split(sentences.plainVerdict(comparison)).get(0);
                assertTrue(sentence.toLowerCase(Locale.ROOT).contains("no command"), sentence);
            }
        }
    }

    @Test
    void aVerdictTellsTheCodesInTheOrderInWhichTheyCome() {
        List<String> verdict = split(sentences.plainVerdict(comparison("250", "350")));
        assertEquals(3, verdict.size(), verdict.toString());
        assertTrue(verdict.get(0).matches(".*350.*250.*"), verdict.get(0));
        assertTrue(verdict.get(1).contains("350"), verdict.get(1));
        assertTrue(verdict.get(2).contains("250"), verdict.get(2));
    }

    @Test
    void whatTheVerdictSaysIsNoDifferenceAgain() {
        for (Comparison comparison : all()) {
            List<String> verdict = split(text(sentences.verdict(comparison)));
            for (Html item : said(sentences.differences(comparison))) {
                split(text(item)).forEach(part -> assertFalse(verdict.contains(part), part));
            }
        }
    }

    @Test
    void dialoguesStandOnlyWhereBothCodesCanCome() {
        for (Comparison comparison : all()) {
            boolean together =
                    !comparison.sharedCommands().isEmpty()
                            || comparison.relation(Relation.Consecutive.class).isPresent();
            int dialogues = page(comparison).dialogues().size();
            assertTrue(dialogues == 0 || together && dialogues == 2, comparison.pair().slug());
        }
    }

    @Test
    void nobodyIsSentToAPairThatStandsOnThePage() {
        for (Comparison comparison : all()) {
            PairPage page = page(comparison);
            String own = edition.addresses().pair(comparison.pair()).href();
            List<PairItem> others = new ArrayList<>(page.neighbors());
            others.addAll(page.previous());
            others.addAll(page.next());
            others.forEach(other -> assertNotEquals(own, other.href()));
        }
    }
}
