package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.model.ReplyCode;

/** Messages are filled strictly, and whatever is put into them is set apart. */
class PhrasesTest {

    private static final Language ENGLISH = new Language("en", "English", Direction.LTR, true);
    private static final Language ARABIC = new Language("ar", "العربية", Direction.RTL, false);
    private static final ReplyCode TRANSIENT = new ReplyCode("450");
    private static final ReplyCode PERMANENT = new ReplyCode("550");

    private static Phrases phrases(Language language, String... keysAndMessages) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        try {
            patterns.put("list.separator", Pattern.parse("، & "));
            for (int index = 0; index < keysAndMessages.length; index += 2) {
                patterns.put(keysAndMessages[index], Pattern.parse(keysAndMessages[index + 1]));
            }
        } catch (Pattern.MalformedPatternException malformed) {
            throw new IllegalArgumentException(malformed);
        }
        return new Phrases(language, patterns);
    }

    @Test
    void anApostropheIsAnApostrophe() {
        Phrases phrases = phrases(ENGLISH, "x", "Can't open {code}'s ''file''");
        assertEquals("Can't open 550's ''file''", phrases.plain("x", Arguments.code(PERMANENT)));
    }

    @Test
    void numbersArePrintedAsTheyAre() {
        Phrases phrases = phrases(ARABIC, "x", "{n}");
        assertEquals("\u20661234567\u2069", phrases.plain("x", Arguments.NONE.number(1_234_567)));
    }

    @Test
    void plainTextFromLeftToRightIsNotIsolated() {
        Phrases phrases = phrases(ENGLISH, "x", "{a} or {b}: {cmds}");
        assertEquals(
                "450 or 550: RETR، & DELE",
                phrases.plain(
                        "x", Arguments.codes(TRANSIENT, PERMANENT).verbs(List.of("RETR", "DELE"))));
        assertEquals("RETR", phrases.isolate("RETR"));
    }

    @Test
    void plainTextFromRightToLeftIsolatesEachCodeAndVerb() {
        Phrases phrases = phrases(ARABIC, "x", "{a} أو {b}: {cmds} {rfc}");
        assertEquals(
                "\u2066450\u2069 أو \u2066550\u2069: \u2066RETR\u2069، & \u2066DELE\u2069"
                        + " \u2066RFC 959\u2069",
                phrases.plain(
                        "x",
                        Arguments.codes(TRANSIENT, PERMANENT)
                                .verbs(List.of("RETR", "DELE"))
                                .specification("RFC 959")));
        assertEquals("\u2066RETR\u2069", phrases.isolate("RETR"));
    }

    @Test
    void markupIsolatesInEveryLanguage() {
        for (Language language : List.of(ENGLISH, ARABIC)) {
            Phrases phrases = phrases(language, "x", "{code}: {cmd}");
            assertEquals(
                    "<bdi dir=\"ltr\" translate=\"no\">450</bdi>: "
                            + "<code lang=\"en\" dir=\"ltr\" translate=\"no\">RETR</code>",
                    phrases.html("x", Arguments.code(TRANSIENT).verb("RETR")).markup());
        }
    }

    @Test
    void markupEscapesTheWordsTheSeparatorAndTheArguments() {
        Phrases phrases = phrases(ENGLISH, "x", "a < b: {cmds}");
        assertEquals(
                "a &lt; b: <code lang=\"en\" dir=\"ltr\" translate=\"no\">&lt;A&gt;</code>"
                        + "، &amp; <code lang=\"en\" dir=\"ltr\" translate=\"no\">B</code>",
                phrases.html("x", Arguments.NONE.verbs(List.of("<A>", "B"))).markup());
    }

    @Test
    void aPlaceholderMayStandTwice() {
        Phrases phrases = phrases(ENGLISH, "x", "{code}, again {code}");
        assertEquals("550, again 550", phrases.plain("x", Arguments.code(PERMANENT)));
    }

    @Test
    void aMissingMessageIsAFaultOfTheProgram() {
        IllegalStateException fault =
                assertThrows(IllegalStateException.class, () -> phrases(ARABIC).label("x"));
        assertEquals("no message x in ar", fault.getMessage());
    }

    @Test
    void anArgumentTooManyOrTooFewIsAFaultOfTheProgram() {
        Phrases phrases = phrases(ENGLISH, "x", "{a} and {b}", "label", "Label");
        Arguments tooFew = Arguments.NONE;
        Arguments tooMany = Arguments.codes(TRANSIENT, PERMANENT).number(1);
        assertThrows(IllegalStateException.class, () -> phrases.plain("x", tooFew));
        assertThrows(IllegalStateException.class, () -> phrases.html("x", tooMany));
        assertThrows(IllegalStateException.class, () -> phrases.html("label", tooMany));
        assertThrows(IllegalStateException.class, () -> phrases.label("x"));
    }
}
