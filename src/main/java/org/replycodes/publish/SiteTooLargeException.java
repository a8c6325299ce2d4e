package org.replycodes.publish;

/** The site has become larger than its host takes; nothing was published. */
public final class SiteTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message where, how large, and what helps, in one line
     */
    public SiteTooLargeException(String message) {
        super(message);
    }
}
