package org.snapback.guarantor.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That one party has signed the joint document. It never changes. */
@Entity
@Table(name = "joint_document_signature")
class JointSignatureRow {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String signatory;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(columnDefinition = "text")
    String place;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
