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

    private static final String GROUP = "toy/groups/x3z.md";

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
        assertEquals(fragments(1, List.of(), reviews(0, 1, 0), List.of()), state());
    }

    private static TranslationState fragments(
            int all, List<String> missing, Map<Review, Integer> reviews, List<String> stale) {
        return new TranslationState(all, missing, reviews, stale, 0, List.of());
    }

    @Test
    void whatIsMissingHasNoState() {
        texts.english(GROUP, "---\nname: N\nsummary: S.\n---\n");
        assertEquals(fragments(2, List.of(GROUP), reviews(0, 1, 0), List.of()), state());
    }

    @Test
    void whatIsStillInTheWordsOfTheOriginalIsMissing() {
        texts.english(GROUP, "---\nname: N\nsummary: S.\n---\n")
                .japanese(GROUP, "---\nsource: 0\nreview: draft\nname: N\nsummary: S.\n---\n");
        assertEquals(fragments(2, List.of(GROUP), reviews(0, 1, 0), List.of()), state());
        texts.japanese(GROUP, "---\nsource: 0\nreview: draft\nname: 名\nsummary: S.\n---\n");
        assertEquals(fragments(2, List.of(), reviews(1, 1, 0), List.of(GROUP)), state());
    }

    @Test
    void messagesThatAreMissingOrNotTranslatedAreNamed() {
        texts.english("messages.json", "{ \"a\": \"About\", \"b\": \"FTP\", \"c\": \"Code\" }\n")
                .english("toy/messages.json", "{ \"d\": \"Day\" }\n")
                .japanese("messages.json", "{ \"a\": \"About\", \"b\": \"FTP\" }\n");
        assertEquals(4, state().messages());
        assertEquals(
                List.of("messages.json: a", "messages.json: c", "toy/messages.json: d"),
                state().missingMessages());
    }

    @Test
    void anOldFragmentIsStaleInWhateverState() {
        texts.replace("review: checked", "review: native").english(TwoLanguages.FRAGMENT, "New.\n");
        assertEquals(
                fragments(1, List.of(), reviews(0, 0, 1), List.of(TwoLanguages.FRAGMENT)), state());
    }

    @Test
    void aFragmentWithoutAFingerprintIsStale() {
        texts.replace("source: ", "review: draft\n#");
        assertEquals(List.of(TwoLanguages.FRAGMENT), state().stale());
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
