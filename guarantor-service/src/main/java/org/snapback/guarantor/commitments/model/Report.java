package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a guarantor says that it has delivered towards a milestone.
 *
 * @param judgedAt when Ukraine confirmed or disputed it
 * @param reasons why Ukraine disputes it
 */
public record Report(
        UUID id,
        HowMuch delivered,
        ReportStage stage,
        Instant reportedAt,
        Optional<Instant> judgedAt,
        Optional<String> reasons) {

    static Report made(UUID id, HowMuch delivered, Instant at) {
        return new Report(id, delivered, ReportStage.REPORTED, at, Optional.empty(), Optional.empty());
    }

    /** The report after Ukraine's word on it. */
    Report judged(ReportTransition judgement, Optional<String> reasons, Instant at) {
        return new Report(id, delivered, judgement.to(), reportedAt, Optional.of(at), reasons);
    }

    /** The report once another stands in its place. */
    Report replaced() {
        return new Report(id, delivered, ReportTransition.REPLACEMENT.to(), reportedAt, judgedAt, reasons);
    }
}
