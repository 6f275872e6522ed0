package org.snapback.guarantor.implementations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.Stage;

/** An act of an organisation as it was recorded; it is never changed. */
@Entity
@Table(name = "union_act")
class UnionActRow {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String organisation;

    @Column(name = "package_id")
    UUID packageId;

    @Column(columnDefinition = "text")
    String title;

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

    /** The members for which it counted when it was recorded. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> states;

    @Column(name = "recorded_at")
    Instant recordedAt;

    boolean exercise;

    /** The types of the measures that it carries, by their ids. */
    @ElementCollection
    @CollectionTable(name = "union_act_measure", joinColumns = @JoinColumn(name = "union_act_id"))
    @MapKeyColumn(name = "measure_id")
    @Column(name = "measure_type", columnDefinition = "text")
    Map<UUID, String> measures = new HashMap<>();

    Report report() {
        return new Report(stage, legalAct, partialScope, reasons);
    }

    /** Whether it says more of an implementation than is known: a state's own law that carries as much stays. */
    boolean advances(ImplementationRow row) {
        if (!row.isOwed() || row.stage == Stage.NOT_BOUND || !measures.containsKey(row.measureId)) {
            return false;
        }
        return row.unionActId != null
                || !row.stage.isCarried()
                || row.stage != Stage.IN_FORCE && stage == Stage.IN_FORCE;
    }
}
