package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.testing.TestProtocol;

/** Which comparisons come first: what people confuse, then weight, then closeness. */
class NeighborhoodTest {

    private static final Neighborhood NEIGHBORHOOD =
            ComparedProtocol.of(
                            new TestProtocol()
                                    .code("450", Map.of(), "busy", "")
                                    .code("540", Map.of(), "busy", "")
                                    .codes("110", "227", "331", "421", "452", "500", "501", "552")
                                    .rows("A", "first", "450", "500", "552", "452")
                                    .rows("B", "first", "450", "500", "501")
                                    .confused("331", "450")
                                    .confused("450", "500")
                                    .build())
                    .neighborhood();

    private static List<String> slugs(List<Comparison> comparisons) {
        return comparisons.stream().map(comparison -> comparison.pair().slug()).toList();
    }

    private static CodePair pair(String one, String other) {
        return CodePair.of(new ReplyCode(one), new ReplyCode(other));
    }

    @Test
    void theLikeliestComesFirst() {
        assertEquals(
                List.of(
                        "331-vs-450", // confused most
                        "450-vs-500", // confused
                        "450-vs-540", // twins
                        "450-vs-452", // alternatives of one class and group
                        "450-vs-552", // alternatives of one group
                        "450-vs-501"), // alternatives of nothing else
                slugs(NEIGHBORHOOD.of(new ReplyCode("450"))));
    }

    @Test
    void whatIsNotRelatedIsNoNeighbor() {
        assertEquals(List.of(), NEIGHBORHOOD.of(new ReplyCode("110")));
        assertEquals("unrelated", NEIGHBORHOOD.of(pair("110", "331")).headline().key());
    }

    @Test
    void bothCodesOfAPairTakeTurnsAndThePairItselfIsLeftOut() {
        assertEquals(
                List.of("331-vs-450", "500-vs-501", "450-vs-540"),
                slugs(NEIGHBORHOOD.beside(pair("450", "500"), 3)));
        assertEquals(List.of(), NEIGHBORHOOD.beside(pair("110", "331"), 0));
    }

    @Test
    void relatedPairsStandInTheirOrder() {
        List<CodePair> pairs = NEIGHBORHOOD.related().stream().map(Comparison::pair).toList();
        assertEquals(pairs.stream().sorted().toList(), pairs);
        assertEquals(
                List.of(),
                NEIGHBORHOOD.related().stream().filter(pair -> !pair.isRelated()).toList());
    }
}
