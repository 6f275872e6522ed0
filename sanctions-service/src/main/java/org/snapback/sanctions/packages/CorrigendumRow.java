package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request to correct an obvious error of an adopted text, and what the ballot made of it. */
@Entity
@Table(name = "corrigendum")
class CorrigendumRow {
    @Id
    @Column(name = "ballot_id")
    UUID ballotId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    /** The version with the corrected text. */
    int number;

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "requested_by", columnDefinition = "text")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    Instant deadline;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    CorrigendumOutcome outcome;

    @Column(name = "outcome_reason", columnDefinition = "text")
    String outcomeReason;

    @Column(name = "decided_at")
    Instant decidedAt;

    boolean pending() {
        return outcome == null;
    }

    void decide(CorrigendumOutcome decided, String why, Instant now) {
        outcome = decided;
        outcomeReason = why;
        decidedAt = now;
    }
}
