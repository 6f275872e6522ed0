package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.packages.model.Bound;

/**
 * What a measure of a package asks of the states that it binds.
 *
 * @param effectiveFrom from when it binds, also where that is still to come
 * @param rests why nothing is to be carried out now; empty while it is owed
 * @param bound whom the decision on its rung bound, and what their reservations took out
 */
public record Duty(
        UUID measureId,
        String measureType,
        int rung,
        String scope,
        Instant effectiveFrom,
        Optional<EndReason> rests,
        Bound bound) {

    public boolean isOwed() {
        return rests.isEmpty();
    }
}
