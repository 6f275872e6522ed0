package org.snapback.guarantor.ballots.model;

/** What an elector says to the text of a ballot. Saying nothing is no choice: it is absence. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
