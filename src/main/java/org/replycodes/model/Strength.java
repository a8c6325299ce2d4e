package org.replycodes.model;

/** How much weight a row of a command's table has: it follows from the document it stands in. */
public enum Strength {
    /** A standards-track document: the only rows that make relations. */
    STANDARD,
    /** An Informational document. */
    ADVICE,
    /** An Experimental document. */
    EXPERIMENTAL,
    /** A document from before the current standard. */
    HISTORIC
}
