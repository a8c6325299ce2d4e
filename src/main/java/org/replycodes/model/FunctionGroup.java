package org.replycodes.model;

/**
 * A function group: all codes with one second digit.
 *
 * @param digit the second digit of its codes
 */
public record FunctionGroup(int digit) {

    /** The usual way to write it: {@code x3z}. */
    public String pattern() {
        return "x" + digit + "z";
    }
}
