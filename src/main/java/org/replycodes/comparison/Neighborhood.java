package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;

/**
 * Which comparisons a reader of a code or a pair more likely wants: first the pairs that people
 * confuse, by rank, then by the weight of the relation, then those that share more commands.
 */
public final class Neighborhood {

    private static final Comparator<Comparison> BEST_FIRST =
            Comparator.comparingInt(Neighborhood::rank)
                    .thenComparingInt(comparison -> comparison.headline().weight())
                    .thenComparing(Comparator.comparingInt(Neighborhood::closeness).reversed())
                    .thenComparing(Comparison::pair);

    private final Map<CodePair, Comparison> comparisons = new LinkedHashMap<>();
    private final Map<ReplyCode, List<Comparison>> related = new LinkedHashMap<>();
    private final List<Comparison> relatedInOrder;
    private final Map<CodePair, Integer> places = new HashMap<>();

    /** The neighborhood of a list of comparisons, in order of their pairs. */
    public Neighborhood(List<Comparison> all) {
        all.forEach(comparison -> comparisons.put(comparison.pair(), comparison));
        relatedInOrder = all.stream().filter(Comparison::isRelated).toList();
        for (Comparison comparison : relatedInOrder) {
            for (ReplyCode code : List.of(comparison.pair().lower(), comparison.pair().higher())) {
                related.computeIfAbsent(code, key -> new ArrayList<>()).add(comparison);
            }
        }
        related.replaceAll((code, list) -> list.stream().sorted(BEST_FIRST).toList());
        for (int index = 0; index < relatedInOrder.size(); index++) {
            places.put(relatedInOrder.get(index).pair(), index);
        }
    }

    /** The comparison of a pair. */
    public Comparison of(CodePair pair) {
        return comparisons.get(pair);
    }

    /** The comparisons of a code that have a relation, the likeliest first. */
    public List<Comparison> of(ReplyCode code) {
        return related.getOrDefault(code, List.of());
    }

    /**
     * The comparisons that a reader of a pair may have wanted instead: the likeliest of either code
     * in turn.
     */
    public List<Comparison> beside(CodePair pair, int most) {
        List<Comparison> lower = of(pair.lower());
        List<Comparison> higher = of(pair.higher());
        List<Comparison> beside = new ArrayList<>();
        // Either list may hold the pair itself, and is longer by one then.
        int left = 0;
        int right = 0;
        while (beside.size() < most && (left < lower.size() || right < higher.size())) {
            left = addNext(pair, lower, left, beside);
            right = addNext(pair, higher, right, beside);
        }
        return beside.subList(0, Math.min(most, beside.size()));
    }

    /** Adds the next comparison that is not that of the pair itself; returns what comes then. */
    private static int addNext(
            CodePair pair, List<Comparison> from, int next, List<Comparison> beside) {
        int own = next < from.size() && from.get(next).pair().equals(pair) ? next + 1 : next;
        if (own < from.size()) {
            beside.add(from.get(own));
        }
        return own + 1;
    }

    /**
     * The related comparison so many places after that of a related pair, or before it.
     *
     * @param steps how many; negative for those before
     */
    public Optional<Comparison> step(CodePair pair, int steps) {
        Integer place = places.get(pair);
        int wanted = place == null ? -1 : place + steps;
        return wanted >= 0 && wanted < relatedInOrder.size()
                ? Optional.of(relatedInOrder.get(wanted))
                : Optional.empty();
    }

    /** All comparisons that have a relation, in order of their pairs. */
    public List<Comparison> related() {
        return relatedInOrder;
    }

    private static int rank(Comparison comparison) {
        return comparison
                .relation(Relation.Confused.class)
                .map(Relation.Confused::rank)
                .orElse(Integer.MAX_VALUE);
    }

    /** Codes of one class or group are confused more easily than others. */
    private static int closeness(Comparison comparison) {
        CodePair pair = comparison.pair();
        int same = pair.lower().firstDigit() == pair.higher().firstDigit() ? 100 : 0;
        same += pair.lower().secondDigit() == pair.higher().secondDigit() ? 100 : 0;
        return same + comparison.sharedCommands().size();
    }
}
