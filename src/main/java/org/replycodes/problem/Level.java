package org.replycodes.problem;

import java.util.Locale;

/** How much a problem weighs. */
public enum Level {
    /** Nothing is published while there is one. */
    ERROR,
    /** Worth a look; the site is published all the same. */
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
