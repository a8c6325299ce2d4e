package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which digits of a text are codes, and which words are verbs. */
class ProseVocabularyTest {

    private static final ProseVocabulary VOCABULARY =
            new ProseVocabulary(Set.of("120", "421", "550"), Set.of("MIC", "RETR", "STARTTLS"));

    /** The markup, with brackets for what is set apart and backticks for code. */
    private static String shown(Html html) {
        return html.markup()
                .replace("<bdi dir=\"ltr\" translate=\"no\">", "[")
                .replace("</bdi>", "]")
                .replaceAll("</?code[^>]*>", "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[550]",
                "After [550], [421] or ([120]).",
                "“[550]” ends in [550].",
                "[550]: no file; [421]; [120]!",
                "[450]–[550]",
                "[5yz] and [x3z], but not 5y or xyz",
                "コード[550]を受け取ったら、[421]です。",
                "（[550]）",
                "الرمز[550]، ثم [421].",
                "代码[550]和[421]"
            })
    void aCodeIsSetApartWhereverItIsOne(String text) {
        ProseVocabulary vocabulary =
                new ProseVocabulary(Set.of("120", "421", "450", "550"), Set.of());
        assertEquals(text, shown(vocabulary.mark(text.replaceAll("[\\[\\]]", ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5500 bytes",
                "1550",
                "1,550 or 550,000",
                "1.550 and 550.5",
                "550-1",
                "12:550",
                "a550 and 550a",
                "x550_y",
                "port/550/x",
                "owner/project#550",
                "999 is no code",
                "٥٥٠",
                "５５０"
            })
    void digitsOfSomethingElseAreLeftAlone(String text) {
        assertEquals(text, shown(VOCABULARY.mark(text)));
    }

    /** Side by side they would be one run from left to right, the last of them first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الوثائق [RFC 2228]، [2389]، [2428] امتداداته",
                "أنظمة [FreeBSD]، [OpenBSD]، [NetBSD].",
                "عنوان خاص ([10.x]، [172.16.x]، [192.168.x]): اجعل",
                "الأحرف [C]، [S]، [E]، [P]، مع الرمز [550]: خطأ",
                "الخادم [MINA]، ",
                "، [FileZilla Server 0.9]",
                "([RFC 959 §4.1.1]، [§5.4])",
                "الرموز [421]، [550]، [999]",
                "في FTP، ثم HTTP: لا قائمة",
                "IIS (Windows)، [curl]",
                "curl, PHP, and 999、TLS"
            })
    void latinWordsInAnArabicListAreSetApart(String text) {
        assertEquals(text, shown(VOCABULARY.mark(text.replaceAll("[\\[\\]]", ""))));
    }

    @Test
    void theTextAroundACodeIsEscaped() {
        assertEquals("a &lt; [550] &amp; b", shown(VOCABULARY.mark("a < 550 & b")));
    }

    @Test
    void inPlainTextCodesAndPatternsAreIsolated() {
        assertEquals(
                "After [550] or 99, a [5yz] & <b>.",
                VOCABULARY.plain("After 550 or 99, a 5yz & <b>.", number -> "[" + number + "]"));
    }

    @Test
    void bareVerbsAreFoundWithTheirPlaces() {
        assertEquals(List.of(5, 14), VOCABULARY.bareVerbs("Send RETR or (MIC)."));
        assertEquals(List.of(0, 9), VOCABULARY.bareVerbs("STARTTLS RETR"));
        assertEquals(List.of(0), VOCABULARY.bareVerbs("RETRを送る"));
        assertEquals(List.of(4), VOCABULARY.bareVerbs("أمر RETR، ثم"));
    }

    @Test
    void aVerbInsideAWordOrInSmallLettersIsNone() {
        for (String text :
                List.of(
                        "RETRY",
                        "XRETR",
                        "RETR1",
                        "_RETR",
                        "NON-RETR",
                        "RETR-ing",
                        "retr",
                        "STOR")) {
            assertEquals(List.of(), VOCABULARY.bareVerbs(text), text);
        }
    }

    @Test
    void aNoteMarksCodesAndVerbs() {
        assertEquals(
                "[421] in reply to `RETR`, not to RETRY &lt; [550]",
                shown(VOCABULARY.markNote("421 in reply to RETR, not to RETRY < 550")));
    }
}
