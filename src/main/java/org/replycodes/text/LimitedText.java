package org.replycodes.text;

/**
 * A text that a regular expression looks at only so often: one with a repetition within a
 * repetition could go on for years. Counted in looks and not in seconds, so that every machine says
 * the same.
 */
final class LimitedText implements CharSequence {

    private static final int MOST_LOOKS = 2_000_000;

    private final String text;
    private int looks;

    LimitedText(String text) {
        this.text = text;
    }

    /** The expression has looked often enough. */
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > MOST_LOOKS) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
