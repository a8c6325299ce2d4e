package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.testing.RealSource;

/** What the real dataset says of its pairs. */
@ExtendWith(RealSource.class)
class RealRelationsTest {

    private final ComparedProtocol compared;

    RealRelationsTest(LoadedSite site) {
        compared = ComparedProtocol.of(site.dataset().defaultProtocol());
    }

    private Comparison comparison(String one, String other) {
        return compared.neighborhood().of(CodePair.of(new ReplyCode(one), new ReplyCode(other)));
    }

    private void assertHeadline(String expected, String one, String other) {
        assertEquals(expected, comparison(one, other).headline().key(), one + " and " + other);
    }

    @Test
    void everyPairHasAHeadlineAndNoRelationTwice() {
        assertEquals(2346, compared.comparisons().size());
        for (Comparison comparison : compared.comparisons()) {
            List<Relation> relations = comparison.relations();
            assertFalse(relations.isEmpty(), comparison.pair().slug());
            assertEquals(relations.stream().distinct().toList(), relations);
            assertEquals(
                    relations.stream().map(Relation::weight).sorted().toList(),
                    relations.stream().map(Relation::weight).toList());
            assertTrue(relations.size() == 1 || comparison.isRelated(), comparison.pair().slug());
        }
    }

    @Test
    void onlyTheCodesOfOneConditionAreTwins() {
        assertEquals(
                List.of("450-vs-550"),
                compared.comparisons().stream()
                        .filter(pair -> pair.relation(Relation.Twins.class).isPresent())
                        .map(pair -> pair.pair().slug())
                        .toList());
        for (String[] alike :
                new String[][] {{"452", "552"}, {"451", "551"}, {"434", "534"}, {"421", "521"}}) {
            assertNotEquals("twins", comparison(alike[0], alike[1]).headline().key());
        }
    }

    @Test
    void oneCodeFollowsTheOther() {
        for (String[] inOrder :
                new String[][] {{"120", "220"}, {"150", "226"}, {"331", "530"}, {"350", "250"}}) {
            Relation.Consecutive headline =
                    assertInstanceOf(
                            Relation.Consecutive.class,
                            comparison(inOrder[0], inOrder[1]).headline());
            assertEquals(new ReplyCode(inOrder[0]), headline.first());
            assertEquals(new ReplyCode(inOrder[1]), headline.second());
        }
    }

    @Test
    void mechanismsOfOneJobAreJoined() {
        assertHeadline("mechanisms", "227", "229");
        assertHeadline("mechanisms", "227", "228");
    }

    @Test
    void nothingJoinsAMarkerAndAPassword() {
        assertEquals(List.of(new Relation.Unrelated()), comparison("110", "331").relations());
    }

    @Test
    void moreThanHalfOfAllPairsShareNoCommand() {
        long without =
                compared.comparisons().stream()
                        .filter(comparison -> comparison.sharedCommands().isEmpty())
                        .count();
        assertTrue(without * 2 > compared.comparisons().size(), without + " pairs");
    }

    @Test
    void anEnvelopeIsTheHeadlineOfEveryCodeItCarries() {
        assertEquals(
                3 * (compared.protocol().codes().size() - 3),
                compared.comparisons().stream()
                        .filter(pair -> pair.headline().key().equals("envelope"))
                        .count());
    }
}
