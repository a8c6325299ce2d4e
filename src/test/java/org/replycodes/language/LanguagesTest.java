package org.replycodes.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Language ENGLISH = new Language("en", "English", Direction.LTR, true);
    private static final Language CHINESE = new Language("zh-Hant", "繁體中文", Direction.LTR, false);

    @Test
    void theDefaultLanguageStandsAtTheRoot() {
        assertEquals("", ENGLISH.path());
    }

    @Test
    void otherLanguagesStandUnderTheirTagInLowerCase() {
        assertEquals("zh-hant", CHINESE.path());
    }

    @Test
    void languagesAreFoundByTheirTag() {
        Languages languages = new Languages(List.of(ENGLISH, CHINESE));
        assertEquals(ENGLISH, languages.defaultLanguage());
        assertEquals(Optional.of(CHINESE), languages.find("zh-Hant"));
        assertEquals(Optional.empty(), languages.find("zh-hant"));
    }

    @Test
    void exactlyOneLanguageIsTheDefault() {
        assertThrows(IllegalArgumentException.class, () -> new Languages(List.of(CHINESE)));
        assertThrows(
                IllegalArgumentException.class, () -> new Languages(List.of(ENGLISH, ENGLISH)));
    }

    @Test
    void tagsAreInCanonicalCaseOrForPrivateUse() {
        for (String tag : List.of("en", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "x-rtl")) {
            assertTrue(Language.isTag(tag), tag);
        }
        for (String tag :
                List.of("", "x", "x-", "EN", "pt-br", "../x", "x-../x", "x-RTL", "en-x-rtl")) {
            assertFalse(Language.isTag(tag), tag);
        }
    }

    @Test
    void directionsHaveTheirNamesOfHtml() {
        assertEquals("rtl", Direction.RTL.id());
    }
}
