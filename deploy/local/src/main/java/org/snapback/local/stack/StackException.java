package org.snapback.local.stack;

/** Why the stack cannot do what was asked, in a sentence for people. */
public final class StackException extends Exception {
    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
