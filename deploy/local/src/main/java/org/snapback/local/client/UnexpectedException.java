package org.snapback.local.client;

/** The stack did not do what was expected of it; the message says what. */
public final class UnexpectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnexpectedException(String message) {
        super(message);
    }

    public UnexpectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
