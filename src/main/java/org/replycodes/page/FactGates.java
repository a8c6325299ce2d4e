package org.replycodes.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.comparison.Axis;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.model.CodePair;

/** The gates that the facts of a pair decide, in every language alike. */
final class FactGates {

    private static final int FEWEST_FACTS = 5;

    private final Map<CodePair, Set<Gate>> failed = new HashMap<>();

    /** Puts all pairs of a protocol through them. */
    FactGates(ComparedProtocol compared) {
        Map<List<Axis>, Integer> combinations = new HashMap<>();
        for (Comparison comparison : compared.comparisons()) {
            combinations.merge(facts(comparison), 1, Integer::sum);
        }
        String decision = compared.protocol().grammar().decision();
        for (Comparison comparison : compared.comparisons()) {
            Set<Gate> failures = EnumSet.noneOf(Gate.class);
            List<Axis> facts = facts(comparison);
            if (!comparison.isRelated()) {
                failures.add(Gate.RELATION);
            }
            if (facts.size() < FEWEST_FACTS || combinations.get(facts) > 1) {
                failures.add(Gate.FACTS);
            }
            if (!PairSentences.decides(decision, comparison)) {
                failures.add(Gate.DECISION);
            }
            failed.put(comparison.pair(), failures);
        }
    }

    /** The answers to every question that has one, both sides. */
    private static List<Axis> facts(Comparison comparison) {
        return comparison.axes().stream()
                .filter(axis -> !axis.left().isEmpty() || !axis.right().isEmpty())
                .toList();
    }

    /**
     * The gates that a pair does not pass.
     *
     * @param composed whether nobody wrote words for it, which would decide by themselves
     */
    Set<Gate> failed(CodePair pair, boolean composed) {
        Set<Gate> failures = EnumSet.copyOf(failed.get(pair));
        if (!composed) {
            failures.remove(Gate.DECISION);
        }
        return failures;
    }
}
