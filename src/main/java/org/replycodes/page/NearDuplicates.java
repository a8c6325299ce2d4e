package org.replycodes.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.page.Shingles.Text;

/**
 * Finds texts that are nearly the same as another. Not every text is held against every other: only
 * those whose {@linkplain Signatures signatures} agree on a whole band are, and what a signature
 * suggests is decided by the shingles themselves. Of a hundred thousand pairs of texts at the very
 * limit, 25 share no band and are missed; the more similar, the fewer.
 */
final class NearDuplicates {

    /** The similarity (Jaccard) above which two texts count as the same. */
    static final double LIMIT = 0.70;

    /** Four standard deviations of the estimate below the limit. */
    private static final double SUSPECT = 0.54;

    private static final int BAND = 4;

    private NearDuplicates() {}

    /** A text with what is needed to compare it. */
    private record Known<K>(K key, Text text, int[] signature) {}

    /** The texts whose nearest other is nearer than the limit. */
    static <K> Set<K> of(Map<K, Text> texts) {
        List<Known<K>> all = new ArrayList<>();
        texts.forEach((key, text) -> all.add(new Known<>(key, text, text.signature())));
        Set<K> found = new HashSet<>();
        for (int band = 0; band < Signatures.LENGTH; band += BAND) {
            for (List<Known<K>> alike : alike(all, band)) {
                for (int index = 1; index < alike.size(); index++) {
                    for (Known<K> other : alike.subList(0, index)) {
                        compare(alike.get(index), other, found);
                    }
                }
            }
        }
        return found;
    }

    private static <K> Iterable<List<Known<K>>> alike(List<Known<K>> all, int band) {
        Map<Long, List<Known<K>>> alike = new HashMap<>();
        for (Known<K> known : all) {
            long key = 0;
            for (int index = band; index < band + BAND; index++) {
                key = key * 0x100000001b3L + known.signature()[index];
            }
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(known);
        }
        return alike.values();
    }

    private static <K> void compare(Known<K> one, Known<K> other, Set<K> found) {
        boolean decided = found.contains(one.key()) && found.contains(other.key());
        if (!decided
                && Signatures.agreement(one.signature(), other.signature()) > SUSPECT
                && Shingles.similarity(one.text().hashes(), other.text().hashes()) > LIMIT) {
            found.add(one.key());
            found.add(other.key());
        }
    }
}
