package org.snapback.guarantor.conditions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** A piece of evidence on an attestation, which never changes. */
@Entity(name = "ConditionEvidenceRow")
@Table(name = "condition_evidence")
class EvidenceRow {
    @Id
    UUID id;

    @Column(name = "condition_id")
    UUID conditionId;

    @Column(columnDefinition = "text")
    String description;

    @Column(columnDefinition = "text")
    String sha256;

    @Column(columnDefinition = "text")
    String link;

    @Column(name = "submitted_at")
    Instant submittedAt;

    static EvidenceRow of(UUID conditionId, EvidenceBody body, Instant now) {
        var row = new EvidenceRow();
        row.id = Ids.next();
        row.conditionId = conditionId;
        row.description = body.description();
        row.sha256 = body.sha256();
        row.link = body.link();
        row.submittedAt = now;
        return row;
    }
}
