package org.replycodes.cli;

/** What the program answers to the shell. */
final class ExitCode {

    /** All is well. */
    static final int OK = 0;

    /** The content has problems. */
    static final int CONTENT = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** The machine does not let us: disk, permissions, a lock. */
    static final int ENVIRONMENT = 3;

    /** A fault of this program. */
    static final int BUG = 70;

    private ExitCode() {}
}
