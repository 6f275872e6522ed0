package org.snapback.guarantor.encroachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.encroachments.model.Links;
import org.snapback.guarantor.encroachments.model.Piece;
import org.snapback.runtime.id.Ids;

/** A piece of evidence, which never changes. */
@Entity
@Table(name = "encroachment_evidence")
class EvidenceRow {
    @Id
    UUID id;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Column(columnDefinition = "text")
    String description;

    @Column(columnDefinition = "text")
    String sha256;

    @Column(columnDefinition = "text")
    String link;

    @Column(name = "submitted_by", columnDefinition = "text")
    String submittedBy;

    @Column(name = "submitted_at")
    Instant submittedAt;

    static EvidenceRow of(UUID encroachmentId, EvidenceBody body, String state, Instant now) {
        var row = new EvidenceRow();
        row.id = Ids.next();
        row.encroachmentId = encroachmentId;
        row.description = body.description();
        row.sha256 = body.sha256();
        row.link = body.link();
        row.submittedBy = state;
        row.submittedAt = now;
        return row;
    }

    Piece piece() {
        return new Piece(sha256, Optional.ofNullable(link).flatMap(Links::host), submittedBy);
    }
}
