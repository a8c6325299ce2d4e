package org.replycodes.cli;

/** A folder cannot be used as it is. */
final class FolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
