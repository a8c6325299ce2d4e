package org.replycodes.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.language.Language;
import org.replycodes.page.Shingles.Text;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.text.Html;
import org.replycodes.text.TextLibrary;

/**
 * Decides which pages search engines are offered: every page of the plan goes through the
 * {@linkplain Gate gates} that concern it, a pair through all of them. Only composed pairs are held
 * against each other, for what was written by hand for a pair is no duplicate.
 */
public final class OfferPlanner {

    private static final int FEWEST_FACTS = 5;

    private final SitePlan plan;
    private final Map<String, Comparison> comparisons = new HashMap<>();
    private final Map<String, ComparedProtocol> protocols = new HashMap<>();

    /**
     * A planner.
     *
     * @param plan the pages
     * @param protocols the protocols they are about
     */
    public OfferPlanner(SitePlan plan, List<ComparedProtocol> protocols) {
        this.plan = plan;
        for (ComparedProtocol compared : protocols) {
            String id = compared.protocol().id();
            this.protocols.put(id, compared);
            compared.comparisons()
                    .forEach(
                            comparison ->
                                    comparisons.put(
                                            id + "/" + comparison.pair().slug(), comparison));
        }
    }

    /** Puts all pages of some languages through their gates. */
    public Offers plan(List<TextLibrary> libraries) {
        List<Map<PagePath, Offer>> offers = libraries.parallelStream().map(this::offers).toList();
        Map<Language, Map<PagePath, Offer>> languages = new LinkedHashMap<>();
        for (int index = 0; index < offers.size(); index++) {
            languages.put(libraries.get(index).language(), offers.get(index));
        }
        return new Offers(languages);
    }

    /**
     * What the gates look at.
     *
     * @param planned the page
     * @param title its title
     * @param description its description
     * @param updated the date of the last change of its data
     * @param composed whether it is a pair without words written for it
     * @param facts its facts; empty for other pages than pairs
     * @param text its text; of a pair only
     */
    private record Candidate(
            PlannedPage planned,
            String title,
            String description,
            String updated,
            boolean composed,
            List<String> facts,
            Text text) {

        boolean isPair() {
            return planned.kind().equals("pair");
        }
    }

    private Map<PagePath, Offer> offers(TextLibrary library) {
        Shingles shingles = new Shingles(library.language());
        List<Candidate> candidates =
                plan.pages().parallelStream()
                        .filter(planned -> planned.language().equals(library.language()))
                        .filter(planned -> !planned.kind().equals("not-found"))
                        .map(planned -> candidate(planned, library, shingles))
                        .toList();
        Map<String, Long> titles = counts(candidates, Candidate::title);
        Map<String, Long> descriptions = counts(candidates, Candidate::description);
        Map<List<String>, Long> facts =
                candidates.stream()
                        .filter(Candidate::isPair)
                        .collect(Collectors.groupingBy(Candidate::facts, Collectors.counting()));
        Set<PagePath> duplicates = duplicates(candidates);
        Map<PagePath, Offer> offers = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Set<Gate> failed = EnumSet.noneOf(Gate.class);
            if (titles.get(candidate.title()) > 1
                    || descriptions.get(candidate.description()) > 1) {
                failed.add(Gate.UNIQUE);
            }
            PagePath path = candidate.planned().path();
            if (candidate.isPair()) {
                failed.addAll(ofPair(candidate));
                if (facts.get(candidate.facts()) > 1) {
                    failed.add(Gate.FACTS);
                }
                if (duplicates.contains(path)) {
                    failed.add(Gate.DISTINCT);
                }
            }
            offers.put(
                    path,
                    new Offer(
                            failed,
                            candidate.title(),
                            candidate.description(),
                            candidate.updated()));
        }
        return offers;
    }

    private static Map<String, Long> counts(
            List<Candidate> candidates, Function<Candidate, String> text) {
        return candidates.stream().collect(Collectors.groupingBy(text, Collectors.counting()));
    }

    private static Set<PagePath> duplicates(List<Candidate> candidates) {
        Map<PagePath, Text> texts = new LinkedHashMap<>();
        candidates.stream()
                .filter(Candidate::composed)
                .forEach(candidate -> texts.put(candidate.planned().path(), candidate.text()));
        return NearDuplicates.of(texts);
    }

    private Candidate candidate(PlannedPage planned, TextLibrary library, Shingles shingles) {
        Page page = planned.page().get();
        Frame frame = page.frame();
        if (page instanceof PairPage pair) {
            String slug = slug(planned);
            return new Candidate(
                    planned,
                    frame.title(),
                    frame.description(),
                    frame.updated(),
                    library.fragment(planned.protocol() + "/pairs/" + slug + ".md").isEmpty(),
                    facts(comparison(planned)),
                    shingles.of(texts(pair)));
        }
        return new Candidate(
                planned,
                frame.title(),
                frame.description(),
                frame.updated(),
                false,
                List.of(),
                Text.EMPTY);
    }

    private static String slug(PlannedPage planned) {
        String path = planned.path().value();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Comparison comparison(PlannedPage planned) {
        return comparisons.get(planned.protocol() + "/" + slug(planned));
    }

    /** The answers to every question that has one, both sides. */
    private static List<String> facts(Comparison comparison) {
        return comparison.axes().stream()
                .filter(axis -> !axis.left().isEmpty() || !axis.right().isEmpty())
                .map(axis -> axis.key() + " " + axis.left() + " " + axis.right())
                .toList();
    }

    private Set<Gate> ofPair(Candidate candidate) {
        Set<Gate> failed = EnumSet.noneOf(Gate.class);
        Comparison comparison = comparison(candidate.planned());
        if (!comparison.isRelated()) {
            failed.add(Gate.RELATION);
        }
        if (candidate.facts().size() < FEWEST_FACTS) {
            failed.add(Gate.FACTS);
        }
        String decision =
                protocols.get(candidate.planned().protocol()).protocol().grammar().decision();
        if (candidate.composed() && !PairSentences.decides(decision, comparison)) {
            failed.add(Gate.DECISION);
        }
        if (!candidate.text().isInLanguage()) {
            failed.add(Gate.LANGUAGE);
        }
        return failed;
    }

    /** What a person reads on the page of a pair; the ways to other pages are left out. */
    private static List<Html> texts(PairPage page) {
        List<Html> texts = new ArrayList<>();
        page.differences().forEach(point -> texts.addAll(point.sentences()));
        texts.addAll(List.of(page.verdict(), page.react(), page.choose(), page.mixedUp()));
        texts.addAll(page.instead());
        for (PairPage.Side side : List.of(page.lower(), page.higher())) {
            texts.addAll(List.of(side.meaning(), side.when(), side.remedy()));
        }
        page.differing()
                .forEach(
                        row ->
                                texts.add(
                                        Html.escape(row.label())
                                                .thenSpaced(row.left())
                                                .thenSpaced(row.right())));
        page.shared().forEach(row -> texts.add(Html.escape(row.label()).thenSpaced(row.value())));
        page.dialogues()
                .forEach(
                        dialogue ->
                                dialogue.lines()
                                        .forEach(line -> texts.add(Html.code(line.text()))));
        return texts;
    }
}
