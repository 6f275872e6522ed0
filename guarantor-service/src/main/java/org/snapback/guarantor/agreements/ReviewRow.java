package org.snapback.guarantor.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The review of one agreement after Ukraine's accession to an organisation. */
@Entity
@Table(name = "agreement_review")
class ReviewRow {
    @Id
    UUID id;

    @Column(name = "accession_id")
    UUID accessionId;

    @Column(name = "agreement_id")
    UUID agreementId;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(columnDefinition = "text")
    String conclusion;
}
