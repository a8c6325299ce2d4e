package org.replycodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.page.Shingles.Text;
import org.replycodes.text.Html;

/** Which texts are too much like another to be offered. */
class NearDuplicatesTest {

    private static final Language ENGLISH = new Language("en", "English", Direction.LTR, true);
    private static final Language JAPANESE = new Language("ja", "日本語", Direction.LTR, false);

    private static Text text(Language language, String... texts) {
        return new Shingles(language).of(List.of(texts).stream().map(Html::new).toList());
    }

    @Test
    void digitsTagsAndCaseDoNotTellTextsApart() {
        Text one = text(ENGLISH, "<p>After <bdi>450</bdi> wait, and send it again.</p>");
        Text other = text(ENGLISH, "<p>after 550 wait and send <b>it</b> again</p>");
        assertEquals(1.0, similarity(one, other));
    }

    @Test
    void fiveWordsMakeAShingle() {
        assertEquals(3, text(ENGLISH, "one two three four five six seven").hashes().length);
        assertEquals(1, text(ENGLISH, "one two").hashes().length);
        assertEquals(0, text(ENGLISH, "").hashes().length);
    }

    @Test
    void noShingleReachesOverTheEndOfAText() {
        assertEquals(2, text(ENGLISH, "one two three", "four five six").hashes().length);
    }

    @Test
    void japaneseIsCutByCharacters() {
        assertEquals(3, text(JAPANESE, "接続を閉じます。").hashes().length);
    }

    @Test
    void textInOtherLettersIsNotInTheLanguage() {
        assertTrue(text(JAPANESE, "接続を閉じます。<code>QUIT the session</code>").isInLanguage());
        assertFalse(text(JAPANESE, "<h2>説明</h2><p>The server closes.</p>").isInLanguage());
        assertTrue(text(ENGLISH, "The server closes.").isInLanguage());
    }

    /** What is found with few comparisons is what is found by comparing everything. */
    @Test
    void noNearDuplicateIsMissed() {
        SplittableRandom random = new SplittableRandom(20_260_101);
        Map<Integer, Text> texts = new LinkedHashMap<>();
        for (int number = 0; number < 120; number++) {
            int family = random.nextInt(20);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                boolean own = random.nextInt(100) < 3;
                text.append(own ? letters(number) : letters(family)).append(letters(word));
                text.append(' ');
            }
            texts.put(number, text(ENGLISH, text.toString()));
        }
        Set<Integer> slow = new LinkedHashSet<>();
        texts.forEach(
                (number, piece) ->
                        texts.forEach(
                                (other, otherText) -> {
                                    boolean near =
                                            similarity(piece, otherText) > NearDuplicates.LIMIT;
                                    if (near && !number.equals(other)) {
                                        slow.add(number);
                                    }
                                }));
        assertTrue(slow.size() > 10 && slow.size() < 120, "found " + slow.size());
        assertEquals(slow, found(texts));
    }

    private static Set<Integer> found(Map<Integer, Text> texts) {
        Map<Integer, byte[]> signatures = new LinkedHashMap<>();
        texts.forEach((number, text) -> signatures.put(number, text.signature()));
        return NearDuplicates.of(signatures, number -> texts.get(number).hashes());
    }

    private static double similarity(Text one, Text other) {
        return Shingles.similarity(one.hashes(), other.hashes());
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
