package org.replycodes.page;

import org.replycodes.text.Html;

/**
 * A label and its value.
 *
 * @param key a name for style sheets
 * @param label the label, plain text
 * @param value the value
 */
public record Labeled(String key, String label, Html value) {}
