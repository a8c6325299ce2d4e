package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a language is, counted in fragments of the original. */
class TranslationStateTest {

    @TempDir private Path temporary;

    private TwoLanguages texts;

    @BeforeEach
    void writeTexts() {
        texts = new TwoLanguages(temporary).words("Words.", "言葉です。");
    }

    private TranslationState state() {
        return TranslationState.of(texts.japanese(), texts.english());
    }

    private static Map<Review, Integer> reviews(int draft, int checked, int nativeRead) {
        return Map.of(Review.DRAFT, draft, Review.CHECKED, checked, Review.NATIVE, nativeRead);
    }

    @Test
    void aFreshFragmentCountsInItsState() {
        assertEquals(new TranslationState(1, 0, reviews(0, 1, 0), 0), state());
    }

    @Test
    void whatIsMissingHasNoState() {
        texts.english("toy/groups/x3z.md", "---\nname: N\nsummary: S.\n---\n");
        assertEquals(new TranslationState(2, 1, reviews(0, 1, 0), 0), state());
    }

    @Test
    void anOldFragmentIsStaleInWhateverState() {
        texts.replace("review: checked", "review: native").english(TwoLanguages.FRAGMENT, "New.\n");
        assertEquals(new TranslationState(1, 0, reviews(0, 0, 1), 1), state());
    }

    @Test
    void aFragmentWithoutAFingerprintIsStale() {
        texts.replace("source: ", "review: draft\n#");
        assertEquals(1, state().stale());
    }

    @Test
    void theLeastReadFragmentSpeaksForSeveral() {
        texts.japanese("home.md", "---\nreview: native\n---\n");
        assertEquals(Optional.of(Review.CHECKED), least());
        texts.japanese("about.md", "---\nreview: draft\n---\n");
        assertEquals(Optional.of(Review.DRAFT), least());
        assertEquals(Optional.empty(), TranslationState.least(List.of()));
        assertEquals(
                Optional.empty(), TranslationState.least(texts.english().fragments().values()));
    }

    private Optional<Review> least() {
        return TranslationState.least(texts.japanese().fragments().values());
    }
}
