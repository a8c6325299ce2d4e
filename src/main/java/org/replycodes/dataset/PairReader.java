package org.replycodes.dataset;

import java.util.List;
import java.util.Optional;
import org.replycodes.json.JsonArray;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.CodePair;
import org.replycodes.model.ConfusedPair;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Source;
import org.replycodes.problem.Rule;

/** Reads the rows of {@code pairs.json}, whose order is their rank. */
final class PairReader {

    private final References references;
    private final Positions positions;
    private int rank;

    PairReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    Optional<ConfusedPair> read(ObjectReader object) {
        rank++;
        List<ReplyCode> codes = references.codes(object, "pair");
        List<Source> sources = references.sources(object, "source");
        if (codes.size() != 2 || codes.get(0).compareTo(codes.get(1)) >= 0) {
            // One that is no code has been reported already.
            if (codes.size() == 2 || !hasTwo(object)) {
                object.problems()
                        .add(
                                Rule.PAIR_ORDER,
                                object.position("pair"),
                                "a pair is two different codes, the lower one first",
                                codes.size() == 2 && !codes.get(0).equals(codes.get(1))
                                        ? "exchange the two"
                                        : "name two codes");
            }
            return Optional.empty();
        }
        CodePair pair = new CodePair(codes.get(0), codes.get(1));
        return Optional.of(positions.put(new ConfusedPair(pair, rank, sources), object.source()));
    }

    private static boolean hasTwo(ObjectReader object) {
        return object.optional("pair")
                .filter(value -> value instanceof JsonArray list && list.elements().size() == 2)
                .isPresent();
    }
}
