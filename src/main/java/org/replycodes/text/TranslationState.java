package org.replycodes.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a language is: what is there, how it has been read, and what the original has outrun.
 *
 * @param fragments how many fragments the original has
 * @param missing how many of them the language does not have
 * @param reviews state → how many fragments are in it
 * @param stale how many fragments are older than their original
 */
public record TranslationState(
        int fragments, int missing, Map<Review, Integer> reviews, int stale) {

    /** Copies the map. */
    public TranslationState {
        reviews = new EnumMap<>(reviews);
    }

    /** The state of a language, compared with the language it is translated from. */
    public static TranslationState of(TextLibrary library, TextLibrary original) {
        Map<Review, Integer> reviews = new EnumMap<>(Review.class);
        int missing = 0;
        int stale = 0;
        for (Review review : Review.values()) {
            reviews.put(review, 0);
        }
        for (Map.Entry<String, Fragment> source : original.fragments().entrySet()) {
            Fragment fragment = library.fragments().get(source.getKey());
            if (fragment == null) {
                missing++;
            } else {
                Review.of(fragment).ifPresent(review -> reviews.merge(review, 1, Integer::sum));
                stale += isStale(fragment, source.getValue()) ? 1 : 0;
            }
        }
        return new TranslationState(original.fragments().size(), missing, reviews, stale);
    }

    /** The state of the least read of some fragments; empty where none notes one. */
    public static Optional<Review> least(Collection<Fragment> fragments) {
        return fragments.stream()
                .flatMap(fragment -> Review.of(fragment).stream())
                .min(Review::compareTo);
    }

    /** Whether an original has changed since it was translated. */
    public static boolean isStale(Fragment translation, Fragment original) {
        return !translation.text("source").equals(original.fingerprint());
    }
}
