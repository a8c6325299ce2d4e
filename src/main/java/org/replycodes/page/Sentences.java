package org.replycodes.page;

import java.util.Optional;

/** Cuts plain text where a sentence ends, in any script. */
final class Sentences {

    private static final String STOPS = ".!?。！？؟";

    /** Marks that need no space behind them. */
    private static final String WIDE = "。！？";

    private Sentences() {}

    /** The first sentence; the whole text if it has only one. */
    static String first(String text) {
        for (int end = 1; end < text.length(); end++) {
            if (endsAt(text, end)) {
                return closed(text.substring(0, end));
            }
        }
        return text;
    }

    /** The first sentences that fit, or as many words as fit. */
    static String fitting(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return sentences(text, longest)
                .orElseGet(
                        () -> {
                            int space = text.lastIndexOf(' ', longest - 1);
                            return closed(text.substring(0, space > 0 ? space : longest - 1)) + "…";
                        });
    }

    private static Optional<String> sentences(String text, int longest) {
        for (int end = longest; end > 0; end--) {
            if (endsAt(text, end)) {
                return Optional.of(closed(text.substring(0, end)));
            }
        }
        return Optional.empty();
    }

    private static boolean endsAt(String text, int end) {
        char last = text.charAt(end - 1);
        return STOPS.indexOf(last) >= 0 && (WIDE.indexOf(last) >= 0 || text.charAt(end) == ' ');
    }

    /** A cut inside a literal of right-to-left text must not leave the rest of it isolated. */
    private static String closed(String text) {
        return text.lastIndexOf('\u2066') > text.lastIndexOf('\u2069') ? text + '\u2069' : text;
    }
}
