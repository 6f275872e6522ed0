package org.snapback.sanctions.ballots;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code ballot.referred}. */
record ReferredBallot(UUID ballotId, UUID packageId, Instant deadline) {}
