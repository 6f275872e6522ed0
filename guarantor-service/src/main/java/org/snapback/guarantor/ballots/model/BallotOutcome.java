package org.snapback.guarantor.ballots.model;

/** What became of the text when its ballot closed. */
public enum BallotOutcome {
    ADOPTED,
    REJECTED,
    WITHDRAWN
}
