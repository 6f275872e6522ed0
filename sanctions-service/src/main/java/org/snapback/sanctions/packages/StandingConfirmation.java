package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.Optional;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.Encroachment;
import org.snapback.sanctions.packages.model.Footing;

/**
 * A confirmation that stands: neither rescinded nor, where it was provisional, ended.
 *
 * @param reachedAgreed when it moved the packages that agreed to reverse consensus
 * @param reachedOthers when it moved the others; null while it is provisional
 */
public record StandingConfirmation(Encroachment terms, Instant reachedAgreed, Instant reachedOthers) {
    /** As a ground for what stands in a package; empty where it does not reach it. */
    Optional<Footing.Ground> groundFor(ConfirmationRule rule) {
        Instant at = rule == ConfirmationRule.REVERSE_CONSENSUS ? reachedAgreed : reachedOthers;
        return Optional.ofNullable(at).map(moment -> new Footing.Ground(moment, Optional.of(terms)));
    }
}
