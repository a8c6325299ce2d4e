package org.replycodes.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds texts that are nearly the same as another. Not every text is held against every other: only
 * those whose {@linkplain Signatures signatures} agree on a whole band are, and what a signature
 * suggests is decided by the shingles themselves. Of a hundred thousand pairs of texts at the very
 * limit, 25 share no band and are missed; the more similar, the fewer. Signatures are all that is
 * kept of a text, for there may be a hundred thousand.
 *
 * @param <K> what texts are known by
 */
final class NearDuplicates<K> {

    /** The similarity (Jaccard) above which two texts count as the same. */
    static final double LIMIT = 0.70;

    /** Four standard deviations of the estimate below the limit. */
    private static final double SUSPECT = 0.54;

    private static final int BAND = 4;

    private final List<K> keys;
    private final List<byte[]> signatures;
    private final Function<K, long[]> shingles;
    private final BitSet found = new BitSet();

    private NearDuplicates(Map<K, byte[]> signatures, Function<K, long[]> shingles) {
        this.keys = List.copyOf(signatures.keySet());
        this.signatures = keys.stream().map(signatures::get).toList();
        this.shingles = shingles;
    }

    /**
     * The texts whose nearest other is nearer than the limit.
     *
     * @param signatures the signature of each text
     * @param shingles the shingles of a text, sorted, each once; asked for few texts
     */
    static <K> Set<K> of(Map<K, byte[]> signatures, Function<K, long[]> shingles) {
        return new NearDuplicates<>(signatures, shingles).find();
    }

    private Set<K> find() {
        for (int band = 0; band < Signatures.LENGTH; band += BAND) {
            List<Integer> alike = new ArrayList<>();
            long before = -1;
            for (long text : byBand(band)) {
                if (text >>> Integer.SIZE != before) {
                    before = text >>> Integer.SIZE;
                    alike.clear();
                }
                int index = (int) text;
                int first = band;
                alike.forEach(other -> compare(other, index, first));
                alike.add(index);
            }
        }
        return found.stream().mapToObj(keys::get).collect(Collectors.toSet());
    }

    /**
     * All texts, those that agree on a band side by side: the band, then the number of the text.
     */
    private long[] byBand(int band) {
        long[] texts = new long[keys.size()];
        for (int index = 0; index < texts.length; index++) {
            long key = 0;
            for (int place = band; place < band + BAND; place++) {
                key = key << Byte.SIZE | signatures.get(index)[place] & 0xff;
            }
            texts[index] = key << Integer.SIZE | index;
        }
        Arrays.sort(texts);
        return texts;
    }

    /** Compares two texts in the first band on which they agree, and in no other. */
    private void compare(int one, int other, int band) {
        boolean isDecided = found.get(one) && found.get(other);
        if (!isDecided
                && Signatures.agreement(signatures.get(one), signatures.get(other)) > SUSPECT
                && !agreeBefore(band, signatures.get(one), signatures.get(other))
                && similarity(one, other) > LIMIT) {
            found.set(one);
            found.set(other);
        }
    }

    private static boolean agreeBefore(int band, byte[] one, byte[] other) {
        for (int earlier = 0; earlier < band; earlier += BAND) {
            if (Arrays.equals(one, earlier, earlier + BAND, other, earlier, earlier + BAND)) {
                return true;
            }
        }
        return false;
    }

    private double similarity(int one, int other) {
        return Shingles.similarity(shingles.apply(keys.get(one)), shingles.apply(keys.get(other)));
    }
}
