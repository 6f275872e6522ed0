package org.snapback.guarantor.agreements.model;

/** Where an agreement is in its life; {@link Transitions} says how it moves. */
public enum Stage {
    NEGOTIATING,
    SIGNED,
    RATIFIED,
    PROVISIONALLY_APPLIED,
    IN_FORCE,
    TERMINATION_NOTIFIED,
    TERMINATED,
    EXPIRED;

    /**
     * Whether the agreement binds its parties, so that a guarantor votes by it. A notified termination changes nothing
     * before it takes effect (article 70(1) of the Vienna Convention on the Law of Treaties).
     */
    public boolean binds() {
        return this == PROVISIONALLY_APPLIED || this == IN_FORCE || this == TERMINATION_NOTIFIED;
    }

    /** Whether it is over for good. */
    public boolean over() {
        return this == TERMINATED || this == EXPIRED;
    }
}
