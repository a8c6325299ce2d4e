package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The share of letters of a language in a text: names, literals and quotations apart. */
class WritingTest {

    private static final Writing RUSSIAN =
            new Writing(
                    List.of(Character.UnicodeScript.CYRILLIC),
                    70,
                    List.of("curl", "wu-ftpd"),
                    List.of(),
                    Pattern.compile("код "),
                    Writing.Length.ANY);

    @Test
    void lettersAreCountedAndNothingElse() {
        assertEquals(100, RUSSIAN.share("сервер не нашёл файла — 1234567890, ¿¡!"));
        assertEquals(0, RUSSIAN.share("nowhere near the place"));
        // Ten of twenty.
        assertEquals(50, RUSSIAN.share("абвгд абвгд words words"));
    }

    @Test
    void aTextWithHardlyAnyLetterIsAllRight() {
        assertEquals(100, RUSSIAN.share("fifteen letters 1"));
        assertEquals(0, RUSSIAN.share("sixteen letters ab"));
    }

    @Test
    void namesAndWordsWithACapitalCountForNothing() {
        assertEquals(100, RUSSIAN.share("сервер не нашёл файла: curl, wu-ftpd, FileZilla, iOS"));
        assertEquals(60, RUSSIAN.share("сервер не нашёл файла: curls, wu-ftpds"));
    }

    @Test
    void aWordOfBothScriptsCountsLetterByLetter() {
        assertEquals(80, RUSSIAN.share("абвгдабвгдабвгдабвгдabcde"));
    }

    @Test
    void quotationsInAnotherScriptAreSomebodyElses() {
        assertEquals(100, RUSSIAN.share("сервер не нашёл файла: «could not open the file»"));
        assertEquals(100, RUSSIAN.share("сервер не нашёл файла: “could not open the file”"));
        assertEquals(70, RUSSIAN.share("сервер не нашёл файла: «could файл open»"));
    }

    @Test
    void aLanguageThatSaysNothingOfItselfAsksForNothing() {
        assertEquals(0, Writing.UNKNOWN.share());
    }
}
