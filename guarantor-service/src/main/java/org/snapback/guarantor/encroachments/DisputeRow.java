package org.snapback.guarantor.encroachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** That a guarantor disputes a report, and why; at most one of each state. */
@Entity
@Table(name = "encroachment_dispute")
class DisputeRow {
    @Id
    UUID id;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Column(columnDefinition = "text")
    String state;

    @Column(columnDefinition = "text")
    String reasons;

    @Column(name = "disputed_at")
    Instant disputedAt;

    static DisputeRow of(UUID encroachmentId, String state, String reasons, Instant now) {
        var row = new DisputeRow();
        row.id = Ids.next();
        row.encroachmentId = encroachmentId;
        row.state = state;
        row.reasons = reasons;
        row.disputedAt = now;
        return row;
    }
}
