package org.replycodes.comparison;

import java.util.List;
import org.replycodes.model.Protocol;

/**
 * A protocol with everything that is computed about it, once for all languages.
 *
 * @param protocol the facts
 * @param comparer answers the questions of comparisons
 * @param table which commands may receive a code
 * @param comparisons every pair, in order
 * @param neighborhood which pairs a reader more likely wants
 */
public record ComparedProtocol(
        Protocol protocol,
        Comparer comparer,
        ReplyTable table,
        List<Comparison> comparisons,
        Neighborhood neighborhood) {

    /** Copies the list. */
    public ComparedProtocol {
        comparisons = List.copyOf(comparisons);
    }

    /** Computes everything about a protocol. */
    public static ComparedProtocol of(Protocol protocol) {
        Comparer comparer = new Comparer(protocol);
        List<Comparison> comparisons = comparer.pairs().stream().map(comparer::compare).toList();
        return new ComparedProtocol(
                protocol, comparer, comparer.table(), comparisons, new Neighborhood(comparisons));
    }
}
