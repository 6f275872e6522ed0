package org.snapback.guarantor.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Report;
import org.snapback.guarantor.commitments.model.ReportStage;
import org.snapback.guarantor.commitments.model.Unit;

/** A progress report as the database keeps it; it counts in its commitment's currency or unit. */
@Entity
@Table(name = "progress_report")
class ReportRow {
    @Id
    UUID id;

    @Column(name = "commitment_id")
    UUID commitmentId;

    int milestone;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ReportStage stage;

    long value;

    @Convert(converter = EvidenceColumn.class)
    @Column(columnDefinition = "text")
    List<EvidenceBody> evidence;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "judged_at")
    Instant judgedAt;

    @Column(columnDefinition = "text")
    String reasons;

    UUID replaces;

    static ReportRow made(UUID commitmentId, ProgressBody body, Report report) {
        var row = new ReportRow();
        row.id = report.id();
        row.commitmentId = commitmentId;
        row.milestone = body.milestone();
        row.value = report.delivered().value();
        row.evidence = List.copyOf(body.evidence());
        row.reportedAt = report.reportedAt();
        row.replaces = body.replaces();
        row.take(report);
        return row;
    }

    /** Takes over what can change: where it stands and why. */
    void take(Report report) {
        stage = report.stage();
        judgedAt = report.judgedAt().orElse(null);
        reasons = report.reasons().orElse(null);
    }

    Report report(Unit unit) {
        return new Report(
                id,
                new HowMuch(value, unit),
                stage,
                reportedAt,
                Optional.ofNullable(judgedAt),
                Optional.ofNullable(reasons));
    }
}
