package org.snapback.sanctions.ballots;

import java.util.UUID;

/** What this service reads of {@code ballot.revision-ignored}. */
record IgnoredRevision(UUID ballotId, UUID packageId, int revision, String reason) {
    String why() {
        return reason == null || reason.isBlank() ? "The ballot had ended" : reason;
    }
}
