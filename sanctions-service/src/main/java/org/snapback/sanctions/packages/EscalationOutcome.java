package org.snapback.sanctions.packages;

/** What came of a request for the next rung. */
enum EscalationOutcome {
    ESCALATED,
    REFUSED,
    /** An AUTOMATIC rung came into force before the ballot on it closed. */
    OVERTAKEN
}
