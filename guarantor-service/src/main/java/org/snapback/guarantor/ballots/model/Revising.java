package org.snapback.guarantor.ballots.model;

import java.time.Instant;

/** What comes of a revised text: the ballot after it, or why it comes too late. */
public sealed interface Revising {
    /**
     * The ballot goes on with the revised text: the same electorate and rule, and no vote cast yet.
     *
     * @param votesVoided how many votes were cast on the text before
     */
    record Revised(Ballot ballot, String digestBefore, int votesVoided) implements Revising {}

    record NotOpen(Closing closing) implements Revising {}

    /** The deadline has come, although nobody has closed the ballot yet. */
    record TooLate(Instant deadline) implements Revising {}
}
