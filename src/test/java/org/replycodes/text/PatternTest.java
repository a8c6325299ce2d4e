package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is words and known placeholders, and nothing else is a brace. */
class PatternTest {

    @Test
    void placeholdersAreNamedInTheOrderOfTheirFirstUse() throws Exception {
        assertEquals(
                List.of("b", "a", "cmds"),
                List.copyOf(Pattern.parse("{b}, {a}, again {b}: {cmds}").placeholders()));
    }

    @Test
    void aMessageWithoutPlaceholdersIsWordsOnly() throws Exception {
        assertEquals(
                List.of(new Pattern.Part.Literal("Don't '' stop")),
                Pattern.parse("Don't '' stop").parts());
        assertEquals(List.of(), Pattern.parse("").parts());
    }

    @Test
    void placeholdersMayStandSideBySideAndAtBothEnds() throws Exception {
        assertEquals(
                List.of(
                        new Pattern.Part.Placeholder("a"),
                        new Pattern.Part.Placeholder("b"),
                        new Pattern.Part.Literal(" and "),
                        new Pattern.Part.Placeholder("n")),
                Pattern.parse("{a}{b} and {n}").parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}", "{b}", "{code}", "{cmd}", "{cmds}", "{rfc}", "{n}"})
    void theGuidesVariablesExist(String message) throws Exception {
        assertEquals(1, Pattern.parse(message).placeholders().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Code {code, 5",
        "Code code}, 9",
        "Code {kode}, 5",
        "{}, 0",
        "{ code }, 0",
        "{Code}, 0",
        "{{code}}, 0",
        "{code}}, 6",
        "}{, 0",
        "{a} {b, 4",
        "{a} b} {n, 5"
    })
    void aFaultIsFoundWhereItStands(String message, int offset) {
        Pattern.MalformedPatternException fault =
                assertThrows(Pattern.MalformedPatternException.class, () -> Pattern.parse(message));
        assertEquals(offset, fault.offset());
    }
}
