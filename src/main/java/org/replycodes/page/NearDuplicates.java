package org.replycodes.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.page.Shingles.Piece;

/**
 * Finds texts that are nearly the same as another. Exact, but not every text is held against every
 * other: two texts that are that similar share one of their rarest shingles.
 */
final class NearDuplicates {

    /** The similarity (Jaccard) above which two texts count as the same. */
    static final double LIMIT = 0.70;

    private NearDuplicates() {}

    /** The texts whose nearest other is nearer than the limit. */
    static <K> Set<K> of(Map<K, Piece> texts) {
        Map<Long, Integer> frequency = new HashMap<>();
        texts.values().forEach(piece -> count(piece, frequency));
        Map<Long, List<K>> rare = new HashMap<>();
        Set<K> found = new HashSet<>();
        new LinkedHashMap<>(texts)
                .forEach(
                        (key, piece) -> {
                            Set<K> candidates = new HashSet<>();
                            for (long hash : rarest(piece, frequency)) {
                                List<K> sharing =
                                        rare.computeIfAbsent(hash, none -> new ArrayList<>());
                                candidates.addAll(sharing);
                                sharing.add(key);
                            }
                            for (K other : candidates) {
                                boolean known = found.contains(key) && found.contains(other);
                                if (!known && piece.similarity(texts.get(other)) > LIMIT) {
                                    found.add(key);
                                    found.add(other);
                                }
                            }
                        });
        return found;
    }

    private static void count(Piece piece, Map<Long, Integer> frequency) {
        for (long hash : piece.hashes()) {
            frequency.merge(hash, 1, Integer::sum);
        }
    }

    /**
     * So many of the rarest shingles that a text without any of them has too few in common. The
     * order is the same for all texts.
     */
    private static List<Long> rarest(Piece piece, Map<Long, Integer> frequency) {
        List<Long> hashes = new ArrayList<>();
        for (long hash : piece.hashes()) {
            hashes.add(hash);
        }
        hashes.sort(
                (one, other) -> {
                    int order = Integer.compare(frequency.get(one), frequency.get(other));
                    return order != 0 ? order : Long.compare(one, other);
                });
        int needed = (int) Math.ceil(LIMIT * hashes.size());
        return hashes.subList(0, Math.min(hashes.size(), hashes.size() - needed + 1));
    }
}
