package org.snapback.sanctions.ballots;

import java.util.UUID;

/** What this service reads of {@code ballot.refused}. */
record RefusedBallot(UUID ballotId, UUID packageId, String reason, String message) {
    String why() {
        return reason == null ? message : message == null ? reason : reason + ": " + message;
    }
}
