package org.snapback.sanctions.ballots;

import java.util.List;
import java.util.UUID;

/** What this service reads of {@code ballot.closed}. */
record ClosedBallot(UUID ballotId, UUID packageId, String outcome, String reason, List<String> bound) {
    List<String> states() {
        return bound == null ? List.of() : bound.stream().map(String::valueOf).toList();
    }
}
