package org.snapback.guarantor.ballots.model;

/** What a ballot decides: that a package is adopted, or that it goes up a rung. */
public enum BallotKind {
    ADOPTION,
    ESCALATION
}
