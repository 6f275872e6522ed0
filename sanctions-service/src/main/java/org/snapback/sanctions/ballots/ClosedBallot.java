package org.snapback.sanctions.ballots;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code ballot.closed}; older ones say nothing of exceptions. */
record ClosedBallot(
        UUID ballotId,
        UUID packageId,
        String digest,
        String outcome,
        String reason,
        List<String> bound,
        List<ExceptedTypes> excepted) {
    List<String> states() {
        return bound == null ? List.of() : bound.stream().map(String::valueOf).toList();
    }

    List<ExceptedTypes> exceptions() {
        return Objects.requireNonNullElse(excepted, List.of());
    }

    record ExceptedTypes(String state, List<String> measureTypes) {}
}
