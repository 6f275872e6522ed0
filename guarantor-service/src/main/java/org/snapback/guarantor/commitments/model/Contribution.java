package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a confidential commitment adds to what is in force.
 *
 * @param from when it came into force
 * @param until when it went out of force; empty while it is in force
 */
public record Contribution(
        UUID commitment,
        Pillar pillar,
        Unit unit,
        String guarantor,
        long value,
        Instant from,
        Optional<Instant> until) {

    /** Whether it is in force at the moment. */
    boolean standsAt(Instant moment) {
        return !from.isAfter(moment)
                && until.filter(end -> !end.isAfter(moment)).isEmpty();
    }
}
