package org.replycodes.page;

import org.replycodes.text.Html;

/**
 * A code in a list.
 *
 * @param href its page
 * @param code the three digits
 * @param digit the first digit, which gives it its color
 * @param name its short name
 * @param note what a list adds about it, or empty
 */
public record CodeItem(String href, String code, int digit, String name, Html note) {}
