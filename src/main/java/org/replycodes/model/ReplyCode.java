package org.replycodes.model;

/**
 * A three-digit reply code. Ordered by its digits, so {@code 110} comes before {@code 331}.
 *
 * <p>The first digit says how the command ended, the second which function is concerned, the third
 * which of several replies it is (RFC 959, section 4.2).
 *
 * @param digits exactly three ASCII digits
 */
public record ReplyCode(String digits) implements Comparable<ReplyCode> {

    /** Refuses anything but three ASCII digits. */
    public ReplyCode {
        if (!isReplyCode(digits)) {
            throw new IllegalArgumentException("not a reply code: " + digits);
        }
    }

    /** Whether a text has the form of a reply code: three ASCII digits. */
    public static boolean isReplyCode(String text) {
        return text.length() == 3
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** The first digit: the reply class. */
    public int firstDigit() {
        return digits.charAt(0) - '0';
    }

    /** The second digit: the function group. */
    public int secondDigit() {
        return digits.charAt(1) - '0';
    }

    @Override
    public int compareTo(ReplyCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
