package org.replycodes.model;

/** What a reply of a class says of the command it answers (RFC 959, section 4.2). */
public enum Outcome {
    /** Accepted; another reply follows before the next command. */
    PRELIMINARY,
    /** Carried out. */
    COMPLETION,
    /** Accepted; another command has to follow. */
    INTERMEDIATE,
    /** Refused for now: the same command may succeed later. */
    TRANSIENT,
    /** Refused: the same command will be refused again. */
    PERMANENT,
    /** An envelope round another reply (RFC 2228, section 5.2). */
    PROTECTED;

    /** Whether the reply refuses the command. */
    public boolean isError() {
        return this == TRANSIENT || this == PERMANENT;
    }
}
