package org.replycodes.serve;

/** The machine does not let the preview start: a port in use, folders that cannot be watched. */
public final class PreviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PreviewException(String message, Throwable cause) {
        super(message, cause);
    }
}
