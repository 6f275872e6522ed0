package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;

/**
 * That the report of an encroachment has been confirmed, not confirmed or withdrawn. Fired within the transaction that
 * does it, so that what an observer makes of it (a consultation decided, RESPONSE commitments called) is one with it and
 * belongs to the same causal chain.
 *
 * @param outcome CONFIRMED, NOT_CONFIRMED or WITHDRAWN
 * @param ballotId empty after a withdrawal without a ballot
 * @param decidedAt when the decision counts: a ballot that its deadline closed decides at its deadline
 */
public record EncroachmentDecided(
        UUID encroachmentId,
        Stage outcome,
        EncroachmentKind kind,
        Gravity gravity,
        List<String> regions,
        String reportedBy,
        Optional<UUID> ballotId,
        Instant decidedAt,
        boolean exercise) {
    static EncroachmentDecided of(EncroachmentRow row, Optional<UUID> ballotId, Instant decidedAt) {
        return new EncroachmentDecided(
                row.id,
                row.stage,
                row.kind,
                row.gravity,
                row.regions,
                row.reportedBy,
                ballotId,
                decidedAt,
                row.exercise);
    }
}
