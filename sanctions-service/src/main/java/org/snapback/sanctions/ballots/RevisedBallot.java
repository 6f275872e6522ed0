package org.snapback.sanctions.ballots;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code ballot.revised}. */
record RevisedBallot(UUID ballotId, UUID packageId, int revision, Instant deadline) {}
