package org.snapback.guarantor.ballots.model;

import java.time.Instant;

/** What comes of an attempt to pull the brake: the ballot after it, or why nothing changed. */
public sealed interface Braking {

    /** The ballot goes to leaders: the same text and electorate, unanimity, a new deadline, and no vote cast yet. */
    record Referred(Ballot ballot, Referral referral) implements Braking {}

    record NotAnElector(String state) implements Braking {}

    /** The ballot is paused until then. */
    record Paused(Instant until) implements Braking {}

    record NotOpen(Stage stage, Closing closing) implements Braking {}

    /** The deadline has come, although nobody has closed the ballot yet. */
    record TooLate(Instant deadline) implements Braking {}

    /** Under this rule a state that opposes the text needs no brake. */
    record NoMajority(DecisionRule rule) implements Braking {}

    /** The brake has been pulled before, and works once. */
    record PulledBefore(Referral referral) implements Braking {}
}
