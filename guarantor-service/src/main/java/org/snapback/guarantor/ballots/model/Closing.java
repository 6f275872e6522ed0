package org.snapback.guarantor.ballots.model;

import java.time.Instant;

/**
 * How a ballot ended.
 *
 * @param by the transition that closed it
 * @param reason in plain words
 */
public record Closing(Transition by, BallotOutcome outcome, String reason, Instant at) {}
