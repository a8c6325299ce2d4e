package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replycodes.text.Fragment;
import org.replycodes.text.Phrases;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TranslationState;

/** What a page of a translation honestly says of itself: how it was read, and whether it is old. */
final class TranslationNotes {

    private final TextLibrary library;
    private final TextLibrary original;
    private final Phrases phrases;

    TranslationNotes(TextLibrary library, TextLibrary original, Phrases phrases) {
        this.library = library;
        this.original = original;
        this.phrases = phrases;
    }

    /** The note on a page made of some files; empty in the language of the originals. */
    String note(List<String> files) {
        if (library == original) {
            return "";
        }
        List<Fragment> fragments = new ArrayList<>();
        boolean stale = false;
        for (Map.Entry<String, Fragment> entry : library.fragments().entrySet()) {
            if (files.contains(entry.getValue().file())) {
                fragments.add(entry.getValue());
                stale |=
                        original.fragment(entry.getKey())
                                .filter(
                                        source ->
                                                TranslationState.isStale(entry.getValue(), source))
                                .isPresent();
            }
        }
        String note =
                TranslationState.least(fragments)
                        .map(review -> phrases.label("review." + review.id()))
                        .orElse("");
        return stale ? phrases.label("review.stale") + separated(note) : note;
    }

    private String separated(String note) {
        return note.isEmpty() ? "" : phrases.label("sentence.separator") + note;
    }
}
