package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * As a share of the likeliest language's. Short English without its literals has 0.91 and more;
     * a sentence in any other language has at most 0.77 of being English.
     */
    private static final double LEAST_CONFIDENCE = 0.85;

    /** Literals, names with capitals inside, numbers, and what has a dot or a slash inside. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "\\uFFFC|[A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Za-z]*[A-Z]{2,}[A-Za-z]*"
                            + "|[A-Za-z0-9]*[./_#][A-Za-z0-9][A-Za-z0-9./_#-]*|[0-9]+");

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
            String expected =
                    new Locale.Builder()
                            .setLanguageTag(library.language().tag())
                            .build()
                            .getLanguage();
            for (Fragment fragment : library.fragments().values()) {
                for (Prose prose : fragment.texts().values()) {
                    for (Prose.Block block : prose.parts()) {
                        String text = words(block, library.writing());
                        if (letters(text) >= FEWEST_LETTERS) {
                            double found = detector.confidence(text, expected);
                            if (found < LEAST_CONFIDENCE) {
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
        List<String> sentences =
                List.of(
                        "The server does not find the file you asked for.",
                        "Der Server findet die gewünschte Datei nicht.",
                        "Le serveur ne trouve pas le fichier demandé.",
                        "サーバーは要求されたファイルを見つけられません。",
                        "لا يجد الخادم الملف المطلوب في هذا المجلد.",
                        "سرور فایلی را که درخواست کرده‌اید پیدا نمی‌کند.");
        List<String> tags = List.of("en", "de", "fr", "ja", "ar", "fa");
        for (String sentence : sentences) {
            List<String> found = new ArrayList<>();
            for (String tag : tags) {
                if (detector.confidence(sentence, tag) >= LEAST_CONFIDENCE) {
                    found.add(tag);
                }
            }
            assertEquals(List.of(tags.get(sentences.indexOf(sentence))), found, sentence);
        }
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

        /** How likely a text is in a language, as a share of the likeliest; 0 to 1. */
        double confidence(String text, String tag) throws ReflectiveOperationException {
            Map<?, ?> values =
                    (Map<?, ?>)
                            delegate.getClass()
                                    .getMethod("computeLanguageConfidenceValues", String.class)
                                    .invoke(delegate, text);
            for (Map.Entry<?, ?> value : values.entrySet()) {
                Object code =
                        value.getKey()
                                .getClass()
                                .getMethod("getIsoCode639_1")
                                .invoke(value.getKey());
                if (code.toString().equalsIgnoreCase(tag)) {
                    return (Double) value.getValue();
                }
            }
            return 0;
        }
    }
}
