package org.replycodes.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.replycodes.language.Language;

/**
 * The letters that a language is written in.
 *
 * @param scripts the scripts of Unicode
 */
record Script(Set<UnicodeScript> scripts) {

    private static final Map<String, Set<UnicodeScript>> OTHERS =
            Map.of(
                    "ar", EnumSet.of(UnicodeScript.ARABIC),
                    "he", EnumSet.of(UnicodeScript.HEBREW),
                    "ja",
                            EnumSet.of(
                                    UnicodeScript.HIRAGANA,
                                    UnicodeScript.KATAKANA,
                                    UnicodeScript.HAN,
                                    UnicodeScript.COMMON),
                    "ko", EnumSet.of(UnicodeScript.HANGUL),
                    "ru", EnumSet.of(UnicodeScript.CYRILLIC),
                    "uk", EnumSet.of(UnicodeScript.CYRILLIC),
                    "zh", EnumSet.of(UnicodeScript.HAN));

    /** The script of a language; Latin, where nothing else is known. */
    static Script of(Language language) {
        String primary = language.tag().replaceFirst("-.*", "");
        return new Script(OTHERS.getOrDefault(primary, EnumSet.of(UnicodeScript.LATIN)));
    }

    /** Whether a character is a letter of it. */
    boolean has(int character) {
        return Character.isLetter(character) && scripts.contains(UnicodeScript.of(character));
    }
}
