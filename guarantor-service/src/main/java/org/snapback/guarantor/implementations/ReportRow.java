package org.snapback.guarantor.implementations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.runtime.id.Ids;

/** A report as it was made; it is never changed. */
@Entity(name = "ImplementationReport")
@Table(name = "implementation_report")
class ReportRow {
    @Id
    UUID id;

    @Column(name = "implementation_id")
    UUID implementationId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Convert(converter = LegalActColumn.class)
    @Column(name = "legal_act", columnDefinition = "text")
    LegalAct legalAct;

    @Column(name = "partial_scope", columnDefinition = "text")
    String partialScope;

    @Column(columnDefinition = "text")
    String reasons;

    @Column(name = "union_act_id")
    UUID unionActId;

    @Column(name = "reported_at")
    Instant reportedAt;

    /** What an implementation has just taken. */
    static ReportRow of(ImplementationRow row) {
        var report = new ReportRow();
        report.id = Ids.next();
        report.implementationId = row.id;
        report.stage = row.stage;
        report.legalAct = row.legalAct;
        report.partialScope = row.partialScope;
        report.reasons = row.reasons;
        report.unionActId = row.unionActId;
        report.reportedAt = row.reportedAt;
        return report;
    }
}
