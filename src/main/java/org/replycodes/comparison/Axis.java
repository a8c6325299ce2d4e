package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * One question asked of both codes of a pair, and the two answers.
 *
 * @param key the question: the key of a fact, or a computed axis
 * @param left the answers of the lower code, keys or literals
 * @param right the answers of the higher code
 */
public record Axis(String key, List<String> left, List<String> right) {

    /** Copies the lists. */
    public Axis {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** How the two answers compare. */
    public Agreement agreement() {
        if (left.equals(right) || (both().size() == left.size() && left.size() == right.size())) {
            return Agreement.SAME;
        }
        return both().isEmpty() ? Agreement.DIFFERENT : Agreement.OVERLAPS;
    }

    /** The answers that both give. */
    public List<String> both() {
        return left.stream().filter(right::contains).toList();
    }

    /** The answers that only the lower code gives. */
    public List<String> onlyLeft() {
        return without(left, right);
    }

    /** The answers that only the higher code gives. */
    public List<String> onlyRight() {
        return without(right, left);
    }

    private static List<String> without(List<String> values, List<String> others) {
        List<String> rest = new ArrayList<>(values);
        rest.removeAll(others);
        return rest;
    }

    /** How two answers compare. */
    public enum Agreement {
        /** The same answers, in whatever order. */
        SAME,
        /** Some answers are the same. */
        OVERLAPS,
        /** No answer is the same. */
        DIFFERENT
    }
}
