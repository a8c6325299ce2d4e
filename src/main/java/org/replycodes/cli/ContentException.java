package org.replycodes.cli;

import org.replycodes.problem.Problems;

/** The content has problems; nothing was written. */
final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    ContentException(Problems problems) {
        super(problems.summary());
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }
}
