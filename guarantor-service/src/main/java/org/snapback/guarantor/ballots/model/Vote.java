package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Optional;

/** One elector's vote as it stands. */
public record Vote(String state, Choice choice, Optional<String> statement, Instant castAt) {
    boolean saysTheSameAs(Vote other) {
        return choice == other.choice && statement.equals(other.statement);
    }
}
