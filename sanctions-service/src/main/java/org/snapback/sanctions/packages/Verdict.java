package org.snapback.sanctions.packages;

import java.util.Set;
import java.util.UUID;

/**
 * How a ballot ended.
 *
 * @param reason what it failed on, or why it could not be opened; may be null
 * @param bound the states that an adoption binds
 */
public record Verdict(UUID packageId, UUID ballotId, Outcome outcome, String reason, Set<String> bound) {
    private static final int LONGEST_REASON = 1_000;

    public Verdict {
        reason = reason == null || reason.isBlank() ? "no reason was given" : shortened(reason);
        bound = Set.copyOf(bound);
    }

    /** What came of the ballot. */
    public enum Outcome {
        ADOPTED,
        REJECTED,
        WITHDRAWN,
        /** It could not be opened. */
        REFUSED
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
