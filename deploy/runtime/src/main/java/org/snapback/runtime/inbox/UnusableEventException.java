package org.snapback.runtime.inbox;

/** An event's own failure: no retry will make it readable, so it goes to the dead letters with this reason. */
public final class UnusableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableEventException(String reason) {
        super(reason);
    }
}
