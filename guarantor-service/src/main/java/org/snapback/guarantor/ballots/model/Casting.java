package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Optional;

/** What comes of an attempt to vote: the ballot after it, or why nothing changed. */
public sealed interface Casting {

    /**
     * The vote counts.
     *
     * @param changedFrom what the elector had chosen before
     */
    record Cast(Ballot ballot, Vote vote, Optional<Choice> changedFrom) implements Casting {}

    /** The elector has said exactly this already. */
    record SaidAlready(Vote vote) implements Casting {}

    record NotAnElector(String state) implements Casting {}

    record OtherText(String digestOfBallot, String digestOfVote) implements Casting {}

    /** The ballot's rule does not know this choice. */
    record ChoiceNotOffered(Choice choice, DecisionRule rule) implements Casting {}

    /** An abstention with a declaration needs its text. */
    record DeclarationMissing() implements Casting {}

    /** The ballot is paused; votes count again from that moment on. */
    record Paused(Instant until) implements Casting {}

    record NotOpen(Stage stage, Closing closing) implements Casting {}

    /** The deadline has come, although nobody has closed the ballot yet. */
    record TooLate(Instant deadline) implements Casting {}
}
