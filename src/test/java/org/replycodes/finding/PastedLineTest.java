package org.replycodes.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.model.ReplyCode;

/** The code and the words of a line, whatever a client puts before them. */
class PastedLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530 Login incorrect.",
                "  530 Login incorrect.\r\n",
                "530-Login incorrect.",
                "530: Login incorrect.",
                "Response:\t530 Login incorrect.",
                "Response: 530 Login incorrect.",
                "12:34:56\tResponse:\t530 Login incorrect.",
                "< 530 Login incorrect.",
                "<--- 530 Login incorrect.",
                "---> 530 Login incorrect.",
                "< 2024-05-01 10:00:00.123 530 Login incorrect.",
                "2024-05-01 10:00:00 [3] 530 Login incorrect.",
                "(000001) 2024/05/01 - (not logged in) (192.0.2.1)> 530 Login incorrect.",
                "ftplib.error_perm: 530 Login incorrect.",
                "'530 Login incorrect.",
                "\"530 Login incorrect.",
                "(530) Login incorrect.",
                "[530] Login incorrect.",
                "５３０ Login incorrect.",
                "٥٣٠ Login incorrect.",
                "۵۳۰ Login incorrect.",
                "५३० Login incorrect."
            })
    void theCodeIsFoundBehindWhatClientsPutBeforeIt(String line) {
        PastedLine pasted = PastedLine.of(line);
        assertEquals(Optional.of(new ReplyCode("530")), pasted.code());
        assertEquals("Login incorrect.", pasted.text().replaceFirst("^[\\])] ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Login incorrect.",
                "Connection timed out after 15000 ms",
                "Sent 5300 bytes to 192.0.2.130 in 0.530 s",
                "Port 990 is closed, see RFC959",
                "099 Old news.",
                "700 is no reply",
                "x530 y530z",
                "",
                "   "
            })
    void aLineMayHaveNoCode(String line) {
        assertEquals(new PastedLine(Optional.empty(), line.strip()), PastedLine.of(line));
    }

    @Test
    void theCodeAloneHasNoWords() {
        assertEquals(new PastedLine(Optional.of(new ReplyCode("226")), ""), PastedLine.of("226"));
    }

    @Test
    void theFirstOfSeveralCodesCounts() {
        assertEquals(
                new PastedLine(Optional.of(new ReplyCode("421")), "not 550 at all"),
                PastedLine.of("Error: 421 not 550 at all"));
    }

    @Test
    void wordsInOtherScriptsStay() {
        assertEquals("ログインできません", PastedLine.of("530 ログインできません").text());
    }

    @ParameterizedTest
    @CsvSource({
        "'Login  Incorrect.', 'login incorrect'",
        "'Bye!!', 'bye'",
        "'a. b . ', 'a. b'",
        "'FILE I', 'file i'",
        "'...', ''"
    })
    void textsAreComparedWithoutCaseSpacesAndTheSignAtTheEnd(String text, String folded) {
        assertEquals(folded, PastedLine.folded(text));
    }
}
