package org.replycodes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final List<String> CODES = List.of("110", "421", "425", "426", "450", "550");
    private static final List<String> VERBS = List.of("RETR", "STOR", "STOU", "LIST", "NLST");

    @Test
    void numbersAreNearByValue() {
        assertEquals("nearest are 425 and 426", NearestNames.hint("427", CODES));
    }

    @Test
    void numbersAreNearByATypingMistake() {
        assertEquals("nearest is 110", NearestNames.hint("101", CODES));
        assertEquals("nearest is 425", NearestNames.hint("245", CODES));
    }

    @Test
    void wordsAreNearByTypingMistakes() {
        assertEquals("did you mean `RETR`?", NearestNames.hint("RTER", VERBS));
        assertEquals("did you mean `RETR`?", NearestNames.hint("RETRR", VERBS));
        assertEquals("did you mean `RETR`?", NearestNames.hint("RET", VERBS));
    }

    @Test
    void equallyNearWordsAreBothNamed() {
        assertEquals("did you mean `STOR` or `STOU`?", NearestNames.hint("STOX", VERBS));
    }

    @Test
    void nothingIsSaidWhenNothingIsNear() {
        assertEquals("", NearestNames.hint("999", CODES));
        assertEquals("", NearestNames.hint("MKD", VERBS));
        assertEquals("", NearestNames.hint("", VERBS));
    }

    @Test
    void theOrderOfTheKnownNamesDoesNotMatter() {
        assertEquals(
                NearestNames.hint("STOX", List.of("STOU", "STOR")),
                NearestNames.hint("STOX", List.of("STOR", "STOU")));
    }

    @Test
    void swappedNeighborsAreOneMistake() {
        assertEquals(1, NearestNames.distance("abcd", "acbd"));
        assertEquals(2, NearestNames.distance("abcd", "badc"));
    }

    @Test
    void aGiantNameEndsQuickly() {
        String giant = "x".repeat(1_000_000);
        assertTimeout(Duration.ofSeconds(10), () -> NearestNames.hint(giant, List.of(giant + "y")));
    }
}
