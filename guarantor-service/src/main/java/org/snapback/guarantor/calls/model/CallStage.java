package org.snapback.guarantor.calls.model;

/** Where a called commitment stands; {@link CallTransition} says how it moves. */
public enum CallStage {
    CALLED,
    OVERDUE,
    ACCEPTED,
    DECLINED,
    REPORTED,
    CONFIRMED,
    ENDED
}
