package org.replycodes.render;

import org.replycodes.problem.SourcePosition;

/** A template asks for something that its page does not have. */
public final class TemplateFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourcePosition position;

    TemplateFaultException(SourcePosition position, String message, Throwable cause) {
        super(message, cause);
        this.position = position;
    }

    /** Where in the template. */
    public SourcePosition position() {
        return position;
    }
}
