package org.snapback.sanctions.packages.designations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.sanctions.packages.model.DesignationStage;

/** A designation's legal life as the database keeps it. */
@Entity
@Table(name = "designation_life")
class DesignationRow {
    @Id
    UUID id;

    @Column(name = "package_id")
    UUID packageId;

    @Column(name = "measure_id")
    UUID measureId;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "subject_version")
    int subjectVersion;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DesignationStage stage;

    @Column(columnDefinition = "text")
    String statement;

    @Column(name = "notified_at")
    Instant notifiedAt;

    @Column(name = "review_due_at")
    Instant reviewDueAt;

    @Column(name = "review_announced_at")
    Instant reviewAnnouncedAt;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    boolean disputed;

    /** What one secretary has asked the flag to become; null where nobody has. */
    @Column(name = "dispute_asked")
    Boolean disputeAsked;

    @Column(name = "dispute_asked_by", columnDefinition = "text")
    String disputeAskedBy;

    @Column(name = "dispute_reason", columnDefinition = "text")
    String disputeReason;

    boolean listed() {
        return stage == DesignationStage.LISTED || stage == DesignationStage.AMENDED;
    }

    void answerDispute() {
        disputeAsked = null;
        disputeAskedBy = null;
        disputeReason = null;
    }
}
