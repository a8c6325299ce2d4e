package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.testing.RealSource;

/**
 * A detector that knows 75 languages takes every paragraph for one of its own language. It comes
 * with the profile {@code languages}; without it these tests are skipped.
 */
@ExtendWith(RealSource.class)
class LanguageIdentityTest {

    private static final int FEWEST_LETTERS = 40;

    /** Literals, names in capitals, and whatever has a digit, a dot or a slash in it. */
    private static final Pattern NAMES =
            Pattern.compile("\\uFFFC|[A-Z][A-Z]+[a-z]*|\\S*[A-Za-z][./_#-]\\S*|[0-9]\\S*");

    private static Detector detector;

    @BeforeAll
    static void findTheDetector() throws ReflectiveOperationException {
        assumeTrue(Detector.isThere(), "lingua is not there: run with -Planguages");
        detector = Detector.ofAllLanguages();
    }

    @Test
    void everyParagraphIsInItsLanguage(LoadedSite site) throws ReflectiveOperationException {
        List<String> findings = new ArrayList<>();
        for (TextLibrary library : site.libraries()) {
            String expected = new Locale.Builder().setLanguageTag(library.language().tag()).build().getLanguage();
            for (Fragment fragment : library.fragments().values()) {
                for (Prose prose : fragment.texts().values()) {
                    for (Prose.Block block : prose.parts()) {
                        String text = words(block, library.writing());
                        if (letters(text) >= FEWEST_LETTERS) {
                            String found = detector.detect(text);
                            if (!found.equals(expected)) {
                                findings.add(block.position() + ": " + found + ": " + text);
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    private static String words(Prose.Block block, Writing writing) {
        String text = NAMES.matcher(writing.withoutQuotations(block.words())).replaceAll(" ");
        for (String name : writing.names()) {
            text = text.replace(name, " ");
        }
        return text;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    @Test
    void theDetectorTellsLanguagesApart() throws ReflectiveOperationException {
        assertEquals("en", detector.detect("The server does not find the file you asked for."));
        assertEquals("de", detector.detect("Der Server findet die gewünschte Datei nicht."));
        assertEquals("fa", detector.detect("سرور فایلی را که درخواست کرده‌اید پیدا نمی‌کند."));
    }

    /** The library, called by name because most builds do not have it. */
    private record Detector(Object delegate) {

        private static final String BUILDER =
                "com.github.pemistahl.lingua.api.LanguageDetectorBuilder";

        static boolean isThere() {
            try {
                Class.forName(BUILDER);
                return true;
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }

        static Detector ofAllLanguages() throws ReflectiveOperationException {
            Object builder = Class.forName(BUILDER).getMethod("fromAllLanguages").invoke(null);
            Object quick = builder.getClass().getMethod("withLowAccuracyMode").invoke(builder);
            return new Detector(quick.getClass().getMethod("build").invoke(quick));
        }

        /** The tag of a language, or {@code none}. */
        String detect(String text) throws ReflectiveOperationException {
            Object language =
                    delegate.getClass()
                            .getMethod("detectLanguageOf", String.class)
                            .invoke(delegate, text);
            return language.getClass()
                    .getMethod("getIsoCode639_1")
                    .invoke(language)
                    .toString()
                    .toLowerCase(Locale.ROOT);
        }
    }
}
