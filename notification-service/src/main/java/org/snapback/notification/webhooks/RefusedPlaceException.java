package org.snapback.notification.webhooks;

/** A webhook's URL that may not be called. */
final class RefusedPlaceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RefusedPlaceException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
