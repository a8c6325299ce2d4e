package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.comparison.Axis.Agreement;

/** How two lists of answers compare. */
class AxisTest {

    private static Axis axis(List<String> left, List<String> right) {
        return new Axis("acts", left, right);
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        assertEquals(
                Agreement.SAME,
                axis(List.of("user", "server"), List.of("server", "user")).agreement());
        assertEquals(Agreement.SAME, axis(List.of(), List.of()).agreement());
    }

    @Test
    void aPartOfTheAnswersIsAnOverlap() {
        assertEquals(
                Agreement.OVERLAPS, axis(List.of("user"), List.of("user", "server")).agreement());
        assertEquals(
                Agreement.OVERLAPS, axis(List.of("user", "server"), List.of("server")).agreement());
        assertEquals(
                Agreement.OVERLAPS,
                axis(List.of("user", "server"), List.of("server", "nobody")).agreement());
    }

    @Test
    void noCommonAnswerIsADifference() {
        assertEquals(Agreement.DIFFERENT, axis(List.of("user"), List.of("server")).agreement());
        assertEquals(Agreement.DIFFERENT, axis(List.of(), List.of("server")).agreement());
    }

    @Test
    void theAnswersOfEachSideKeepTheirOrder() {
        Axis axis = axis(List.of("a", "b", "c"), List.of("d", "c", "b"));
        assertEquals(List.of("b", "c"), axis.both());
        assertEquals(List.of("a"), axis.onlyLeft());
        assertEquals(List.of("d"), axis.onlyRight());
    }
}
