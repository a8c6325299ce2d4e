package org.replycodes.model;

/**
 * A reply class: all codes with one first digit.
 *
 * @param digit the first digit of its codes
 * @param outcome what its replies say of the command
 */
public record ReplyClass(int digit, Outcome outcome) {

    /** The usual way to write it: {@code 5yz}. */
    public String pattern() {
        return digit + "yz";
    }
}
