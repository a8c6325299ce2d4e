package org.replycodes.page;

/**
 * A pair in a list.
 *
 * @param href its page
 * @param lower the lower code
 * @param higher the higher code
 * @param relation the name of its headline relation, for style sheets
 * @param relationLabel the same in words
 */
public record PairItem(
        String href, String lower, String higher, String relation, String relationLabel) {}
