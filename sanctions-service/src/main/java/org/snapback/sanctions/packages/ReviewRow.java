package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One review of a package, and what its ballot made of it. */
@Entity
@Table(name = "package_review")
class ReviewRow {
    @Id
    UUID id;

    @Column(name = "package_id")
    UUID packageId;

    @Column(name = "due_at")
    Instant dueAt;

    /** When its ballot is asked for: in time before it is due. */
    @Column(name = "ask_at")
    Instant askAt;

    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(name = "asked_at")
    Instant askedAt;

    Instant deadline;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ReviewOutcome outcome;

    @Column(name = "outcome_reason", columnDefinition = "text")
    String outcomeReason;

    @Column(name = "decided_at")
    Instant decidedAt;

    void decide(ReviewOutcome decided, String why, Instant now) {
        outcome = decided;
        outcomeReason = why;
        decidedAt = now;
    }
}
