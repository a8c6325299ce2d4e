package org.replycodes.page;

import java.util.Arrays;

/**
 * Signatures of sets of shingles (min-hashing): all shingles are put into {@value #LENGTH}
 * different orders, and a set is known by the first of its shingles in each. Two sets that are
 * similar to a degree (Jaccard) agree on about that share of their signatures.
 */
final class Signatures {

    /** How many orders there are. The estimate of a similarity is off by 0.04 as a rule. */
    static final int LENGTH = 128;

    private static final long[] ORDERS = orders();

    private Signatures() {}

    /** Odd multipliers, so that no two shingles that differ get the same place in an order. */
    private static long[] orders() {
        long[] orders = new long[LENGTH];
        long state = 0;
        for (int index = 0; index < LENGTH; index++) {
            // The constants of SplitMix64, a generator with a fixed sequence.
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            orders[index] = mixed ^ (mixed >>> 31) | 1;
        }
        return orders;
    }

    /** The signature of a set of hashes; that of nothing unites with any other. */
    static int[] of(long... hashes) {
        int[] signature = new int[LENGTH];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long hash : hashes) {
            for (int index = 0; index < LENGTH; index++) {
                int place = (int) (hash * ORDERS[index] >>> 32);
                signature[index] = Math.min(signature[index], place);
            }
        }
        return signature;
    }

    /** Makes a signature that of its own set and another. */
    static void unite(int[] signature, int[] other) {
        for (int index = 0; index < LENGTH; index++) {
            signature[index] = Math.min(signature[index], other[index]);
        }
    }

    /** What is kept of a signature: the last byte of each place, for that tells sets apart. */
    static byte[] kept(int[] signature) {
        byte[] kept = new byte[LENGTH];
        for (int index = 0; index < LENGTH; index++) {
            kept[index] = (byte) signature[index];
        }
        return kept;
    }

    /** On how much of their signatures two sets agree, from 0 to 1. */
    static double agreement(byte[] one, byte[] other) {
        int same = 0;
        for (int index = 0; index < LENGTH; index++) {
            same += one[index] == other[index] ? 1 : 0;
        }
        return (double) same / LENGTH;
    }
}
