package org.snapback.sanctions.ballots;

import java.util.Set;
import java.util.UUID;

/** What this service reads of {@code ballot.closed}. */
record ClosedBallot(UUID ballotId, UUID packageId, String outcome, String reason, Set<String> bound) {}
