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
import java.util.List;
import java.util.UUID;
import org.snapback.runtime.problem.Refusal;
import org.snapback.sanctions.packages.model.EasingKind;

/** A request for suspension or lifting and what the ballot made of it. */
@Entity
@Table(name = "easing")
non-sealed class EasingRow implements Question {
    @Id
    @Column(name = "ballot_id")
    UUID ballotId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EasingKind kind;

    /** Those that it names; none for the whole package. */
    @Column(columnDefinition = "uuid[]")
    List<UUID> measures = List.of();

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "requested_by", columnDefinition = "text")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    Instant deadline;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EasingOutcome outcome;

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
        return Refusal.of(PackageProblem.EASING_PENDING, "A " + kind + " is being decided until " + deadline)
                .with("ballotId", ballotId);
    }

    boolean ofWholePackage() {
        return measures.isEmpty();
    }

    /** The measures that it is about, in the order in which the package shows them. */
    List<MeasureRow> concerned() {
        return parent.measuresInOrder().stream()
                .filter(measure -> ofWholePackage() || measures.contains(measure.id))
                .toList();
    }

    void decide(EasingOutcome decided, String why, Instant now) {
        outcome = decided;
        outcomeReason = why;
        decidedAt = now;
    }
}
