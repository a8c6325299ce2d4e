package org.replycodes.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.text.Fragment;
import org.replycodes.text.Phrases;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TranslationState;

/** What a page of a translation honestly says of itself: how it was read, and whether it is old. */
final class TranslationNotes {

    private final boolean translated;
    private final Phrases phrases;
    private final Map<String, Fragment> read = new HashMap<>();
    private final Set<String> staleFiles = new HashSet<>();

    TranslationNotes(TextLibrary library, TextLibrary original, Phrases phrases) {
        this.translated = library != original;
        this.phrases = phrases;
        library.fragments()
                .forEach(
                        (path, fragment) -> {
                            read.put(fragment.file(), fragment);
                            original.fragment(path)
                                    .filter(source -> TranslationState.isStale(fragment, source))
                                    .ifPresent(source -> staleFiles.add(fragment.file()));
                        });
    }

    /** The note on a page made of some files; empty in the language of the originals. */
    String note(List<String> files) {
        if (!translated) {
            return "";
        }
        List<Fragment> fragments = new ArrayList<>();
        boolean stale = false;
        for (String file : files) {
            if (read.containsKey(file)) {
                fragments.add(read.get(file));
                stale |= staleFiles.contains(file);
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
