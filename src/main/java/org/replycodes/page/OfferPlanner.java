package org.replycodes.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.language.Language;
import org.replycodes.model.CodePair;
import org.replycodes.page.Shingles.Text;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.text.Html;
import org.replycodes.text.PieceMemory;
import org.replycodes.text.TextLibrary;

/**
 * Decides which pages search engines are offered: every page of the plan goes through the
 * {@linkplain Gate gates} that concern it, a pair through all of them. Only composed pairs are held
 * against each other, for what was written by hand for a pair is no duplicate.
 */
public final class OfferPlanner {

    private final SitePlan plan;
    private final Map<String, FactGates> facts = new HashMap<>();

    /**
     * A planner.
     *
     * @param plan the pages
     * @param protocols the protocols they are about
     */
    public OfferPlanner(SitePlan plan, List<ComparedProtocol> protocols) {
        this.plan = plan;
        protocols.forEach(compared -> facts.put(compared.protocol().id(), new FactGates(compared)));
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
     * What the gates look at. There may be a hundred thousand: of the text, only what is needed.
     *
     * @param planned the page
     * @param title its title
     * @param description its description
     * @param updated the date of the last change of its data
     * @param pair what is only known of a pair
     */
    private record Candidate(
            PlannedPage planned,
            String title,
            String description,
            String updated,
            Optional<Pair> pair) {}

    /**
     * A pair.
     *
     * @param failed the gates that it does not pass as far as can be told from it alone
     * @param signature the signature of its text, if nobody wrote words for it
     */
    private record Pair(Set<Gate> failed, Optional<byte[]> signature) {}

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
        Set<PlannedPage> duplicates = duplicates(candidates, shingles);
        Map<PagePath, Offer> offers = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Set<Gate> failed = EnumSet.noneOf(Gate.class);
            candidate.pair().ifPresent(pair -> failed.addAll(pair.failed()));
            if (titles.get(candidate.title()) > 1
                    || descriptions.get(candidate.description()) > 1) {
                failed.add(Gate.UNIQUE);
            }
            if (duplicates.contains(candidate.planned())) {
                failed.add(Gate.DISTINCT);
            }
            offers.put(
                    candidate.planned().path(),
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

    private static Set<PlannedPage> duplicates(List<Candidate> candidates, Shingles shingles) {
        Map<PlannedPage, byte[]> signatures = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            candidate
                    .pair()
                    .flatMap(Pair::signature)
                    .ifPresent(signature -> signatures.put(candidate.planned(), signature));
        }
        // Where texts are alike, the same few are asked for again and again.
        PieceMemory<long[]> memory = new PieceMemory<>();
        return NearDuplicates.of(
                signatures,
                planned ->
                        memory.recall(
                                planned,
                                () ->
                                        shingles.of(texts((PairPage) planned.page().get()))
                                                .hashes()));
    }

    private Candidate candidate(PlannedPage planned, TextLibrary library, Shingles shingles) {
        Page page = planned.page().get();
        Frame frame = page.frame();
        return new Candidate(
                planned,
                frame.title(),
                frame.description(),
                frame.updated(),
                page instanceof PairPage pair
                        ? Optional.of(pair(planned, pair, library, shingles))
                        : Optional.empty());
    }

    private Pair pair(PlannedPage planned, PairPage page, TextLibrary library, Shingles shingles) {
        CodePair pair = page.pair();
        boolean isComposed =
                library.fragment(planned.protocol() + "/pairs/" + pair.slug() + ".md").isEmpty();
        Text text = shingles.of(texts(page));
        Set<Gate> failed = facts.get(planned.protocol()).failed(pair, isComposed);
        if (!text.isInLanguage()) {
            failed.add(Gate.LANGUAGE);
        }
        return new Pair(failed, isComposed ? Optional.of(text.signature()) : Optional.empty());
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
        for (PairPage.Row row : page.differing()) {
            texts.add(row.left());
            texts.add(row.right());
        }
        page.shared().forEach(row -> texts.add(row.value()));
        page.dialogues()
                .forEach(
                        dialogue ->
                                dialogue.lines()
                                        .forEach(line -> texts.add(Html.code(line.text()))));
        return texts;
    }
}
