package org.snapback.guarantor.consultations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.snapback.guarantor.consultations.model.ConsultationStage;
import org.snapback.guarantor.consultations.model.ConsultationTransition;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DecisionOutcome;
import org.snapback.runtime.id.Ids;

/** A consultation as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "consultation")
class ConsultationRow {
    @Id
    UUID id;

    long version;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ConsultationStage stage;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DecisionOutcome outcome;

    /** What was decided without a ballot. */
    @Column(name = "decision_summary", columnDefinition = "text")
    String decisionSummary;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(updatable = false)
    boolean exercise;

    @ElementCollection
    @CollectionTable(name = "consultation_deadline", joinColumns = @JoinColumn(name = "consultation_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind", columnDefinition = "text")
    Map<DeadlineKind, DeadlineRow> deadlines = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "consultation_attendance", joinColumns = @JoinColumn(name = "consultation_id"))
    @MapKeyColumn(name = "state", columnDefinition = "text")
    Map<String, AttendanceRow> attendances = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "consultation_session", joinColumns = @JoinColumn(name = "consultation_id"))
    @MapKeyColumn(name = "number")
    Map<Integer, SessionRow> sessions = new HashMap<>();

    static ConsultationRow requested(UUID encroachmentId, Instant now, boolean exercise) {
        var row = new ConsultationRow();
        row.id = Ids.next();
        row.version = 1;
        row.encroachmentId = encroachmentId;
        row.stage = ConsultationStage.REQUESTED;
        row.requestedAt = now;
        row.exercise = exercise;
        return row;
    }

    Deadline deadline(DeadlineKind kind) {
        return deadlines.get(kind).deadline(kind);
    }

    void take(Deadline deadline) {
        deadlines.put(deadline.kind(), DeadlineRow.of(deadline));
    }

    /** Makes a transition that starts at the present stage, as the next version. */
    void move(ConsultationTransition transition) {
        if (!transition.startsAt(stage)) {
            throw new IllegalStateException(transition + " does not start at " + stage);
        }
        stage = transition.to(stage);
        version++;
    }
}
