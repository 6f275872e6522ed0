package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.runtime.problem.Refusal;

/** A request to list subjects, or to delist some, under an adopted text, and what the ballot made of it. */
@Entity
@Table(name = "annex_change")
non-sealed class AnnexChangeRow implements Question {
    @Id
    @Column(name = "ballot_id")
    UUID ballotId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AnnexChangeKind kind;

    /** The version with the changed annexes. */
    int number;

    @Column(columnDefinition = "text")
    String reason;

    @Convert(converter = AnnexChangesColumn.class)
    @Column(columnDefinition = "text")
    List<AnnexChange> changes = List.of();

    @Column(name = "requested_by", columnDefinition = "text")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    Instant deadline;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AnnexChangeOutcome outcome;

    @Column(name = "outcome_reason", columnDefinition = "text")
    String outcomeReason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(columnDefinition = "text[]")
    List<String> bound = List.of();

    @Convert(converter = ExceptedColumn.class)
    @Column(columnDefinition = "text")
    Map<String, List<String>> excepted = Map.of();

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
        return Refusal.of(
                        PackageProblem.ANNEX_CHANGE_PENDING, "A " + kind.word() + " is being decided until " + deadline)
                .with("ballotId", ballotId);
    }

    void decide(AnnexChangeOutcome decided, String why, Instant now) {
        outcome = decided;
        outcomeReason = why;
        decidedAt = now;
    }
}
