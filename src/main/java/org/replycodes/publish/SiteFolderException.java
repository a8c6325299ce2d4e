package org.replycodes.publish;

/** The site cannot be written: a lock, a full disk, a folder that is not ours. */
public final class SiteFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what is wrong and what helps, in one line
     * @param cause what the system said, or null
     */
    public SiteFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
