package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The neighborhood of a list of comparisons, in order of their pairs. */
    public Neighborhood(List<Comparison> all) {
        all.forEach(comparison -> comparisons.put(comparison.pair(), comparison));
        relatedInOrder = all.stream().filter(Comparison::isRelated).toList();
        for (Comparison comparison : relatedInOrder) {
            for (ReplyCode code : List.of(comparison.pair().lower(), comparison.pair().higher())) {
                related.computeIfAbsent(code, key -> new ArrayList<>()).add(comparison);
            }
        }
        related.values().forEach(list -> list.sort(BEST_FIRST));
    }

    /** The comparison of a pair. */
    public Comparison of(CodePair pair) {
        return comparisons.get(pair);
    }

    /** The comparisons of a code that have a relation, the likeliest first. */
    public List<Comparison> of(ReplyCode code) {
        return List.copyOf(related.getOrDefault(code, List.of()));
    }

    /**
     * The comparisons that a reader of a pair may have wanted instead: the likeliest of either code
     * in turn.
     */
    public List<Comparison> beside(CodePair pair, int most) {
        List<Comparison> lower = without(pair, of(pair.lower()));
        List<Comparison> higher = without(pair, of(pair.higher()));
        List<Comparison> beside = new ArrayList<>();
        for (int rank = 0; rank < Math.max(lower.size(), higher.size()); rank++) {
            if (rank < lower.size()) {
                beside.add(lower.get(rank));
            }
            if (rank < higher.size()) {
                beside.add(higher.get(rank));
            }
        }
        return beside.stream().limit(most).toList();
    }

    private static List<Comparison> without(CodePair pair, List<Comparison> comparisons) {
        return comparisons.stream().filter(comparison -> !comparison.pair().equals(pair)).toList();
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
