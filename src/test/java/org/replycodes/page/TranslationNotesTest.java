package org.replycodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.build.LoadedSite;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;
import org.replycodes.text.Pattern;
import org.replycodes.text.Phrases;
import org.replycodes.text.TextLibrary;

/** What a translated page says of itself: the least read of its texts, and whether one is old. */
class TranslationNotesTest {

    private static final String CODE = "text/pt-br/toy/codes/550.md";
    private static final String OTHER = "text/pt-br/toy/codes/450.md";

    @TempDir private Path temporary;

    private TestSite site;

    @BeforeEach
    void writeSite() {
        site = TestSite.of("bilingual", temporary);
    }

    private String note(int language, String... files) {
        LoadedSite source = BuiltSite.load(site.folders());
        TextLibrary library = source.libraries().get(language);
        return new TranslationNotes(library, source.libraries().get(0), phrases(library))
                .note(List.of(files));
    }

    private static Phrases phrases(TextLibrary library) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        library.siteMessages().forEach((key, message) -> patterns.put(key, message.pattern()));
        return new Phrases(library.language(), patterns);
    }

    private String label(String key) {
        return phrases(BuiltSite.load(site.folders()).libraries().get(1)).label(key);
    }

    private void replace(String file, String old, String replacement) {
        site.content().replace(file, old, replacement);
    }

    @Test
    void anOriginalSaysNothing() {
        assertEquals("", note(0, "text/en/toy/codes/550.md"));
    }

    @Test
    void aTranslationSaysHowItWasRead() {
        assertEquals(label("review.draft"), note(1, CODE));
        replace(CODE, "review: draft", "review: checked");
        assertEquals(label("review.checked"), note(1, CODE));
        replace(CODE, "review: checked", "review: native");
        assertEquals(label("review.native"), note(1, CODE));
    }

    @Test
    void theLeastReadTextSpeaksForThePage() {
        replace(CODE, "review: draft", "review: native");
        assertEquals(label("review.draft"), note(1, CODE, OTHER));
        replace(OTHER, "review: draft", "review: checked");
        assertEquals(label("review.checked"), note(1, OTHER, CODE));
    }

    @Test
    void anOldTranslationSaysSoFirst() {
        replace(CODE, "source: ", "source: 0");
        assertEquals(
                label("review.stale") + label("sentence.separator") + label("review.draft"),
                note(1, OTHER, CODE));
        assertEquals(label("review.draft"), note(1, OTHER));
    }

    @Test
    void aPageWithoutTextsSaysNothing() {
        assertEquals("", note(1));
        assertEquals("", note(1, "dataset/toy/codes/550.json"));
    }
}
