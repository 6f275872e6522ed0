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
import org.snapback.guarantor.implementations.model.EasedReport;
import org.snapback.guarantor.implementations.model.EasedStage;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.runtime.id.Ids;

/** A report of eased law as it was made; it is never changed. */
@Entity
@Table(name = "eased_law_report")
class EasedLawRow {
    @Id
    UUID id;

    @Column(name = "implementation_id")
    UUID implementationId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EasedStage stage;

    @Convert(converter = LegalActColumn.class)
    @Column(name = "legal_act", columnDefinition = "text")
    LegalAct legalAct;

    @Column(name = "partial_scope", columnDefinition = "text")
    String partialScope;

    @Column(columnDefinition = "text")
    String reasons;

    @Column(name = "reported_at")
    Instant reportedAt;

    static EasedLawRow of(ImplementationRow row, EasedReport report, Instant now) {
        var kept = new EasedLawRow();
        kept.id = Ids.next();
        kept.implementationId = row.id;
        kept.stage = report.stage();
        kept.legalAct = report.legalAct();
        kept.partialScope = report.partialScope();
        kept.reasons = report.reasons();
        kept.reportedAt = now;
        return kept;
    }
}
