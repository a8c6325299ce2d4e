package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replycodes.comparison.Axis.Agreement;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Standing;
import org.replycodes.testing.TestProtocol;

/** Every pair once, and the answers of both codes to every question of the protocol. */
class ComparerTest {

    private static final TestProtocol PROTOCOL =
            new TestProtocol()
                    .code("450", Map.of("acts", List.of("user", "server")), "", "")
                    .code("550", Map.of("acts", List.of("server", "user")), "", "")
                    .codes("150", "220", "331", "631")
                    .rows("RETR", "second", "450")
                    .rows("RETR", "first", "150", "450", "550")
                    .rows("DELE", "first", "550");

    private final Comparer comparer = new Comparer(PROTOCOL.build());

    private static CodePair pair(String one, String other) {
        return CodePair.of(new ReplyCode(one), new ReplyCode(other));
    }

    @Test
    void everyPairStandsOnceInOrder() {
        assertEquals(
                List.of("150-vs-220", "150-vs-331", "150-vs-450", "150-vs-550", "150-vs-631"),
                comparer.pairs().stream().map(CodePair::slug).limit(5).toList());
        assertEquals(6 * 5 / 2, comparer.pairs().stream().distinct().count());
        assertEquals(comparer.pairs().stream().sorted().toList(), comparer.pairs());
    }

    @Test
    void theQuestionsStandInTheOrderOfTheProtocol() {
        Comparison comparison = comparer.compare(pair("450", "550"));
        assertEquals(
                List.of(
                        new Axis("class", List.of("4yz"), List.of("5yz")),
                        new Axis("group", List.of("x5z"), List.of("x5z")),
                        new Axis("error", List.of("yes"), List.of("yes")),
                        new Axis("phase", List.of("first", "second"), List.of("first")),
                        new Axis("commands", List.of("RETR"), List.of("DELE", "RETR")),
                        new Axis("defined-in", List.of("std1"), List.of("std1")),
                        new Axis("acts", List.of("user", "server"), List.of("server", "user"))),
                comparison.axes());
        assertEquals(Agreement.SAME, comparison.axis("acts").orElseThrow().agreement());
        assertEquals(List.of("RETR"), comparison.sharedCommands());
    }

    @Test
    void whetherACodeIsAnErrorFollowsFromItsClass() {
        assertEquals(
                List.of("no", "no", "no", "yes", "yes", "depends"),
                List.of("150", "220", "331", "450", "550", "631").stream()
                        .map(code -> comparer.answers("error", new ReplyCode(code)).get(0))
                        .toList());
    }

    @Test
    void aFactThatIsNotStatedHasNoAnswer() {
        assertEquals(List.of(), comparer.answers("acts", new ReplyCode("220")));
    }

    @Test
    void namesInMessagesAreSmallLettersWithHyphens() {
        assertEquals("unofficial", Comparer.key(Standing.UNOFFICIAL));
        assertEquals("same-command", Comparer.key(Relation.Step.Kind.SAME_COMMAND));
    }
}
