package org.replycodes.model;

/** How a reply code or a command stands in today's standard. */
public enum Standing {
    /** A current standards-track document defines it. */
    STANDARD,
    /** A document defines it that is no longer followed. */
    OBSOLETE,
    /** In use, but in no current document. */
    UNOFFICIAL
}
