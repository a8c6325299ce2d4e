package org.replycodes.model;

import java.util.Comparator;

/**
 * Two different reply codes without an order of their own: the lower one comes first.
 *
 * @param lower the code that stands first in titles and addresses
 * @param higher the other code
 */
public record CodePair(ReplyCode lower, ReplyCode higher) implements Comparable<CodePair> {

    private static final Comparator<CodePair> ORDER =
            Comparator.comparing(CodePair::lower).thenComparing(CodePair::higher);

    /** Refuses a pair of one code with itself and a pair in the wrong order. */
    public CodePair {
        if (lower.compareTo(higher) >= 0) {
            throw new IllegalArgumentException(lower + " does not come before " + higher);
        }
    }

    /** Makes a pair of two different codes given in any order. */
    public static CodePair of(ReplyCode one, ReplyCode other) {
        return one.compareTo(other) < 0 ? new CodePair(one, other) : new CodePair(other, one);
    }

    /** Whether the code is one of the two. */
    public boolean contains(ReplyCode code) {
        return lower.equals(code) || higher.equals(code);
    }

    /** The code of this pair that is not the given one. */
    public ReplyCode other(ReplyCode code) {
        return lower.equals(code) ? higher : lower;
    }

    /** The name of this pair in addresses and file names: {@code 331-vs-530}. */
    public String slug() {
        return lower + "-vs-" + higher;
    }

    @Override
    public int compareTo(CodePair other) {
        return ORDER.compare(this, other);
    }
}
