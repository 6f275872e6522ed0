package org.snapback.sanctions.packages.model;

/** Which packages a confirmation moves when it is told. */
public enum Reach {
    /** It has moved them all already, or does not stand any more. */
    NONE,
    ALL,
    /** Those whose text agreed to reverse consensus in advance. */
    AGREED,
    /** The others, where a confirmation that was provisional is now final. */
    NOT_AGREED;

    /** Whether it is among them. */
    public boolean covers(ConfirmationRule rule) {
        return switch (this) {
            case NONE -> false;
            case ALL -> true;
            case AGREED -> rule == ConfirmationRule.REVERSE_CONSENSUS;
            case NOT_AGREED -> rule != ConfirmationRule.REVERSE_CONSENSUS;
        };
    }
}
