package org.replycodes.build;

/** What becomes of languages that {@code languages.json} marks as drafts. */
public enum Drafts {
    /** Nothing: they are neither read nor published. */
    LEFT_OUT,
    /** They are held to every rule, as if they were to be published. */
    JUDGED,
    /** They are shown in a preview; where words are missing, those of the original stand. */
    SHOWN
}
