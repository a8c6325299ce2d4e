package org.replycodes.language;

import java.util.Locale;

/** The direction in which a language is written. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL;

    /** Its name in HTML and in the dataset. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
