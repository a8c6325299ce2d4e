package org.replycodes.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what an author may have meant by a name that does not exist. */
public final class NearestNames {

    private static final int LONGEST_NAME = 64;
    private static final int FARTHEST_NUMBER = 9;
    private static final int SHOWN = 2;
    private static final int FEW = 30;

    private NearestNames() {}

    /**
     * Says which known names are near: {@code nearest are 425 and 426} for numbers, {@code did you
     * mean `retr`?} for words. Empty when nothing is near.
     *
     * @param wanted the name that does not exist
     * @param known the names that do, in any order
     */
    public static String hint(String wanted, Collection<String> known) {
        // A bound, because the time grows with the product of the lengths.
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            return "";
        }
        return isNumber(wanted) ? numbers(wanted, known) : words(wanted, known);
    }

    /**
     * The same, or other advice when nothing is near.
     *
     * @param otherwise the advice
     */
    public static String hint(String wanted, Collection<String> known, String otherwise) {
        String nearest = hint(wanted, known);
        return nearest.isEmpty() ? otherwise : nearest;
    }

    /** The same, or all names when nothing is near and there are few of them. */
    public static String hintOrAll(String wanted, Collection<String> known) {
        return hint(
                wanted,
                known,
                known.isEmpty() || known.size() > FEW
                        ? ""
                        : "there are: " + String.join(", ", known));
    }

    private static String numbers(String wanted, Collection<String> known) {
        List<String> near =
                known.stream()
                        .filter(NearestNames::isNumber)
                        .filter(
                                name ->
                                        gap(wanted, name) <= FARTHEST_NUMBER
                                                || isTypo(wanted, name))
                        .distinct()
                        .sorted(
                                Comparator.comparingInt((String name) -> gap(wanted, name))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(SHOWN)
                        .sorted()
                        .toList();
        if (near.isEmpty()) {
            return "";
        }
        return (near.size() == 1 ? "nearest is " : "nearest are ") + String.join(" and ", near);
    }

    private static String words(String wanted, Collection<String> known) {
        int bound = Math.max(1, wanted.length() / 3);
        List<String> near =
                known.stream()
                        .filter(name -> Math.abs(name.length() - wanted.length()) <= bound)
                        .filter(name -> foldedDistance(wanted, name) <= bound)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        int best = near.stream().mapToInt(name -> foldedDistance(wanted, name)).min().orElse(0);
        String names =
                near.stream()
                        .filter(name -> foldedDistance(wanted, name) == best)
                        .limit(SHOWN)
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : "did you mean " + names + "?";
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty()
                && name.length() <= 9
                && name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static int gap(String one, String other) {
        return Math.abs(Integer.parseInt(one) - Integer.parseInt(other));
    }

    private static boolean isTypo(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && distance(one, other) <= 1;
    }

    /** Whoever misses the case has made no other mistake. */
    private static int foldedDistance(String one, String other) {
        return distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /**
     * The number of typing mistakes that turn one name into the other: a letter too many, too few
     * or wrong, or two neighbors swapped.
     */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1,
                        steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
