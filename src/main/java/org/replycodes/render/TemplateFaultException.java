package org.replycodes.render;

import org.replycodes.problem.Problems;

/** The templates of a page ask for something that the page does not have. */
public final class TemplateFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    TemplateFaultException(Problems problems) {
        super(problems.summary());
        this.problems = problems;
    }

    /** What is wrong, and where. */
    public Problems problems() {
        return problems;
    }
}
