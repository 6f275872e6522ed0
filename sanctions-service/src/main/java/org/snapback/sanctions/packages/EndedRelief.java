package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A relief that the guarantors did not agree to continue.
 *
 * @param noticeId the notice of non-performance, or the revoked attestation's
 * @param packageIds the packages that were eased and whose relief ends
 * @param endedAt when; what was eased later is no part of it
 * @param exercise whether it is part of an exercise
 */
public record EndedRelief(UUID noticeId, Set<UUID> packageIds, Instant endedAt, boolean exercise) {
    public EndedRelief {
        packageIds = Set.copyOf(packageIds);
    }
}
