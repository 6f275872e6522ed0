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
import org.snapback.runtime.problem.Refusal;

/** A request for a package's rescission and what the ballot made of it. */
@Entity
@Table(name = "rescission")
non-sealed class RescissionRow implements Question {
    @Id
    @Column(name = "ballot_id")
    UUID ballotId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "requested_by", columnDefinition = "text")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    Instant deadline;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    RescissionOutcome outcome;

    @Column(name = "outcome_reason", columnDefinition = "text")
    String outcomeReason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Override
    public UUID ballotId() {
        return ballotId;
    }

    @Override
    public boolean pending() {
        return outcome == null;
    }

    @Override
    public void postpone(Instant later) {
        deadline = later;
    }

    @Override
    public Refusal refusal() {
        return Refusal.of(PackageProblem.RESCISSION_PENDING, "Its rescission is being decided until " + deadline)
                .with("ballotId", ballotId);
    }

    void decide(RescissionOutcome decided, String why, Instant now) {
        outcome = decided;
        outcomeReason = why;
        decidedAt = now;
    }
}
