package org.snapback.notification.notices;

/** What a notice demands an answer for: its acknowledgement, and that the thing is done. */
public enum Demand {
    NONE,
    CONSULTATION_CONVENED,
    VOTE_DUE,
    OBLIGATION_DUE,
    IMPLEMENTATION_DUE
}
