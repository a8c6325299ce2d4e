package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replycodes.model.CodePair;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.ReplyCode;
import org.replycodes.testing.TestProtocol;

/** Each relation with its evidence, and with what only looks like it. */
class RelationsTest {

    private static Comparison compare(TestProtocol protocol, String one, String other) {
        return new Comparer(protocol.build())
                .compare(CodePair.of(new ReplyCode(one), new ReplyCode(other)));
    }

    private static void assertRelations(
            TestProtocol protocol, String one, String other, Relation... expected) {
        assertEquals(List.of(expected), compare(protocol, one, other).relations());
    }

    private static Relation.Consecutive consecutive(
            String first, String second, Relation.Step... steps) {
        return new Relation.Consecutive(
                new ReplyCode(first), new ReplyCode(second), List.of(steps));
    }

    private static Relation.Step sameCommand(String verb) {
        return new Relation.Step(verb, Relation.Step.Kind.SAME_COMMAND, TestProtocol.STANDARD);
    }

    private static Relation.Step nextCommand(String verb) {
        return new Relation.Step(verb, Relation.Step.Kind.NEXT_COMMAND, TestProtocol.STANDARD);
    }

    private static Relation.Alternatives alternatives(String verb, String phase) {
        return new Relation.Alternatives(List.of(new Relation.Place(verb, phase)));
    }

    @Test
    void twinsShareAConditionAndDifferInOutcome() {
        TestProtocol protocol =
                new TestProtocol()
                        .code("450", Map.of(), "busy", "")
                        .code("541", Map.of(), "busy", "")
                        .code("451", Map.of(), "busy", "")
                        .code("200", Map.of(), "busy", "")
                        .code("562", Map.of(), "full", "");
        assertRelations(protocol, "450", "541", new Relation.Twins("busy"));
        assertTrue(compare(protocol, "450", "451").relation(Relation.Twins.class).isEmpty());
        assertTrue(compare(protocol, "200", "541").relation(Relation.Twins.class).isEmpty());
        assertTrue(compare(protocol, "450", "562").relation(Relation.Twins.class).isEmpty());
    }

    @Test
    void equalLastDigitsDoNotMakeTwins() {
        TestProtocol protocol =
                new TestProtocol().codes("452", "552").rows("STOR", "first", "452", "552");
        assertRelations(protocol, "452", "552", alternatives("STOR", "first"));
    }

    @Test
    void aPreliminaryReplyAndWhatFollowsItAreConsecutive() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("150", "226", "350")
                        .rows("RETR", "first", "150", "350")
                        .rows("RETR", "second", "226");
        assertRelations(
                protocol,
                "226",
                "150",
                consecutive("150", "226", sameCommand("RETR")),
                new Relation.SameCommand(List.of("RETR")));
        assertRelations(protocol, "226", "350", new Relation.SameCommand(List.of("RETR")));
    }

    @Test
    void theHigherCodeMayComeFirst() {
        TestProtocol protocol = new TestProtocol().codes("220").then("331", "PASS", "220");
        assertRelations(protocol, "220", "331", consecutive("331", "220", nextCommand("PASS")));
    }

    @Test
    void eachMayFollowTheOther() {
        TestProtocol protocol =
                new TestProtocol().then("220", "USER", "331").then("331", "PASS", "220");
        assertRelations(
                protocol,
                "220",
                "331",
                consecutive("220", "331", nextCommand("USER")),
                consecutive("331", "220", nextCommand("PASS")));
    }

    @Test
    void aSequenceJoinsOnlyTheCodesItNames() {
        TestProtocol protocol = new TestProtocol().codes("240", "551").then("331", "PASS", "240");
        assertRelations(protocol, "331", "551", new Relation.Unrelated());
    }

    @Test
    void oneCommandAndPhaseWithEitherCodeMakesAlternatives() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("450", "500")
                        .rows("DELE", "first", "450", "500")
                        .rows("RETR", "first", "500")
                        .rows("RETR", "second", "450")
                        .rows("STOR", "second", "450", "500");
        assertRelations(
                protocol,
                "450",
                "500",
                new Relation.Alternatives(
                        List.of(
                                new Relation.Place("DELE", "first"),
                                new Relation.Place("STOR", "second"))),
                new Relation.SameCommand(List.of("RETR")));
    }

    @Test
    void aMarkerThatComesOnTopIsNoAlternativeToTheEnd() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("110", "150", "226", "426")
                        .rows("RETR", "first", "150")
                        .rows("RETR", "second", "110", "226", "426");
        Comparison marker = compare(protocol, "110", "226");
        assertEquals(Optional.empty(), marker.relation(Relation.Alternatives.class));
        assertEquals(consecutive("110", "226", sameCommand("RETR")), marker.headline());
        assertEquals(
                Optional.of(alternatives("RETR", "second")),
                compare(protocol, "226", "426").relation(Relation.Alternatives.class));
    }

    @Test
    void preliminaryRepliesOfTheFirstPhaseAreAlternatives() {
        TestProtocol protocol =
                new TestProtocol().codes("125", "150").rows("RETR", "first", "125", "150");
        assertRelations(protocol, "125", "150", alternatives("RETR", "first"));
    }

    @Test
    void oneCommandInDifferentPhasesIsASameCommand() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("450", "500")
                        .rows("RETR", "first", "500")
                        .rows("RETR", "second", "450");
        assertRelations(protocol, "450", "500", new Relation.SameCommand(List.of("RETR")));
    }

    @Test
    void rowsOfInformationalDocumentsMakeNoRelation() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("450", "500")
                        .rows("RETR", "first", "500")
                        .row("RETR", "first", "450", TestProtocol.ADVICE, "");
        assertRelations(protocol, "450", "500", new Relation.Unrelated());
        assertEquals(List.of(), compare(protocol, "450", "500").sharedCommands());
    }

    @Test
    void aCodeThatAnswersEveryCommandSharesEachOfThem() {
        TestProtocol protocol =
                new TestProtocol().answersAll("421").codes("550").rows("RETR", "first", "550");
        assertRelations(protocol, "421", "550", new Relation.SameCommand(List.of("RETR")));
    }

    @Test
    void oneJobMakesMechanisms() {
        TestProtocol protocol =
                new TestProtocol()
                        .code("227", Map.of(), "", "address")
                        .code("239", Map.of(), "", "address")
                        .code("248", Map.of(), "", "time");
        assertRelations(protocol, "227", "239", new Relation.Mechanisms("address"));
        assertRelations(protocol, "227", "248", new Relation.Unrelated());
    }

    @Test
    void anEnvelopeIsRelatedToWhatItCarriesAndNothingElseCounts() {
        TestProtocol protocol =
                new TestProtocol()
                        .answersAll("631")
                        .answersAll("632")
                        .codes("530", "550")
                        .rows("RETR", "first", "530", "550")
                        .confused("530", "631");
        Relation.Envelope envelope =
                new Relation.Envelope(new ReplyCode("631"), new ReplyCode("550"));
        assertRelations(protocol, "550", "631", envelope);
        assertRelations(
                protocol,
                "530",
                "631",
                new Relation.Envelope(new ReplyCode("631"), new ReplyCode("530")),
                new Relation.Confused(1, List.of(TestProtocol.STANDARD)));
        assertRelations(protocol, "631", "632", alternatives("RETR", "any"));
    }

    @Test
    void oneGroupIsARelationOnlyWithoutACommonCommand() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("230", "331", "532")
                        .rows("USER", "first", "331", "532")
                        .rows("PASS", "first", "230");
        assertRelations(protocol, "230", "331", new Relation.SameGroup(new FunctionGroup(3)));
        assertRelations(protocol, "331", "532", alternatives("USER", "first"));
    }

    @Test
    void confusionIsARelationOfItsOwnAndKeepsItsRank() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("110", "331", "530")
                        .confused("331", "530")
                        .confused("331", "110");
        assertRelations(
                protocol, "110", "331", new Relation.Confused(2, List.of(TestProtocol.STANDARD)));
        assertRelations(
                protocol,
                "331",
                "530",
                new Relation.SameGroup(new FunctionGroup(3)),
                new Relation.Confused(1, List.of(TestProtocol.STANDARD)));
    }

    @Test
    void nothingElseMakesARelation() {
        TestProtocol protocol =
                new TestProtocol()
                        .codes("110", "331")
                        .rows("USER", "first", "331")
                        .rows("RETR", "second", "110");
        Comparison comparison = compare(protocol, "110", "331");
        assertEquals(List.of(new Relation.Unrelated()), comparison.relations());
        assertFalse(comparison.isRelated());
    }

    @Test
    void theHeadlineIsTheWeightiest() {
        TestProtocol protocol =
                new TestProtocol()
                        .code("450", Map.of(), "busy", "job")
                        .code("550", Map.of(), "busy", "job")
                        .rows("RETR", "first", "450", "550")
                        .confused("450", "550");
        assertEquals(
                List.of("twins", "alternatives", "mechanisms", "confused"),
                compare(protocol, "450", "550").relations().stream().map(Relation::key).toList());
    }

    @Test
    void everyRelationHasItsPlaceInTheOrderOfWeight() {
        List<Relation> all =
                List.of(
                        new Relation.Twins(""),
                        consecutive("110", "226"),
                        new Relation.Alternatives(List.of()),
                        new Relation.SameCommand(List.of()),
                        new Relation.Mechanisms(""),
                        new Relation.SameGroup(new FunctionGroup(0)),
                        new Relation.Envelope(new ReplyCode("631"), new ReplyCode("550")),
                        new Relation.Confused(1, List.of()),
                        new Relation.Unrelated());
        assertEquals(Relation.class.getPermittedSubclasses().length, all.size());
        assertEquals(RelationOrder.KEYS, all.stream().map(Relation::key).toList());
        for (int weight = 0; weight < all.size(); weight++) {
            assertEquals(weight, all.get(weight).weight());
        }
    }
}
