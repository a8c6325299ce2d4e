package org.replycodes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a language is: what is there, how it has been read, and what the original has outrun.
 * What says the same as the original in the same words is missing.
 *
 * @param fragments how many fragments the original has
 * @param missing those that the language does not have, by their path below its folder
 * @param reviews state → how many fragments that are there are in it
 * @param stale those that are older than their original, by their path below its folder
 * @param messages how many messages the original has
 * @param missingMessages those that the language does not have: file below its folder, key
 */
public record TranslationState(
        int fragments,
        List<String> missing,
        Map<Review, Integer> reviews,
        List<String> stale,
        int messages,
        List<String> missingMessages) {

    /** Copies the collections. */
    public TranslationState {
        missing = List.copyOf(missing);
        reviews = new EnumMap<>(reviews);
        stale = List.copyOf(stale);
        missingMessages = List.copyOf(missingMessages);
    }

    /** The state of a language, compared with the language it is translated from. */
    public static TranslationState of(TextLibrary library, TextLibrary original) {
        Map<Review, Integer> reviews = new EnumMap<>(Review.class);
        List<String> missing = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (Review review : Review.values()) {
            reviews.put(review, 0);
        }
        original.fragments()
                .forEach(
                        (path, source) -> {
                            Fragment fragment = library.fragments().get(path);
                            if (fragment == null || fragment.hasWordsOf(source)) {
                                missing.add(path);
                            } else {
                                Review.of(fragment)
                                        .ifPresent(
                                                review -> reviews.merge(review, 1, Integer::sum));
                                if (isStale(fragment, source)) {
                                    stale.add(path);
                                }
                            }
                        });
        List<String> messages = missingMessages(library, original);
        return new TranslationState(
                original.fragments().size(), missing, reviews, stale, count(original), messages);
    }

    private static int count(TextLibrary original) {
        return original.siteMessages().size()
                + original.protocolMessages().values().stream().mapToInt(Map::size).sum();
    }

    private static List<String> missingMessages(TextLibrary library, TextLibrary original) {
        List<String> missing = new ArrayList<>();
        addMissing(missing, "messages.json", library.siteMessages(), original.siteMessages());
        original.protocolMessages()
                .forEach(
                        (protocol, originals) ->
                                addMissing(
                                        missing,
                                        protocol + "/messages.json",
                                        library.protocolMessages().getOrDefault(protocol, Map.of()),
                                        originals));
        return missing;
    }

    private static void addMissing(
            List<String> missing,
            String file,
            Map<String, Message> own,
            Map<String, Message> originals) {
        originals.forEach(
                (key, source) -> {
                    Message message = own.get(key);
                    if (message == null || message.hasWordsOf(source)) {
                        missing.add(file + ": " + key);
                    }
                });
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
