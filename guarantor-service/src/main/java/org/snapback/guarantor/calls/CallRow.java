package org.snapback.guarantor.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.calls.model.Basis;
import org.snapback.guarantor.calls.model.CallStage;
import org.snapback.guarantor.calls.model.CallTransition;
import org.snapback.guarantor.commitments.Promises;
import org.snapback.guarantor.commitments.Promises.Promise;
import org.snapback.runtime.id.Ids;

/** A called commitment as the database keeps it; the commitment's text is fixed by then and copied. */
@Entity
@Table(name = "commitment_call")
class CallRow {
    @Id
    UUID id;

    @Column(name = "commitment_id")
    UUID commitmentId;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Column(name = "agreement_id")
    UUID agreementId;

    @Column(columnDefinition = "text")
    String guarantor;

    @Column(columnDefinition = "text")
    String pillar;

    boolean military;

    boolean confidential;

    @Column(columnDefinition = "text")
    String what;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Basis basis;

    /** The ballot that confirmed the encroachment, or in which the guarantor opted in. */
    @Column(name = "ballot_id")
    UUID ballotId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    CallStage stage;

    @Column(name = "called_at")
    Instant calledAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "overdue_at")
    Instant overdueAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    /** Under what constitutional procedure the guarantor answers. */
    @Column(columnDefinition = "text")
    String procedure;

    /** Why it declines. */
    @Column(columnDefinition = "text")
    String reasons;

    @Column(name = "ended_at")
    Instant endedAt;

    boolean exercise;

    /** How many events an exercise's call has; a real one's are its commitment's, and this stays 0. */
    long version;

    @ElementCollection
    @CollectionTable(name = "commitment_call_report", joinColumns = @JoinColumn(name = "call_id"))
    @MapKeyColumn(name = "number")
    Map<Integer, CallReportRow> reports = new HashMap<>();

    /** @param within within what it is to be answered */
    static CallRow called(Promise promise, Grounds grounds, Instant now, Duration within) {
        var row = new CallRow();
        row.id = Ids.next();
        row.commitmentId = promise.id();
        row.encroachmentId = grounds.encroachmentId();
        row.agreementId = promise.agreementId();
        row.guarantor = promise.guarantor();
        row.pillar = promise.pillar();
        row.military = promise.military();
        row.confidential = promise.confidential();
        row.what = promise.what();
        row.basis = grounds.basis();
        row.ballotId = grounds.ballotId();
        row.stage = CallStage.CALLED;
        row.calledAt = now;
        row.dueAt = now.plus(within);
        row.exercise = grounds.exercise();
        return row;
    }

    /** What is said of this call, as the journal takes it: in an exercise as the call's own next version. */
    Promises.Said says(CallEvent event) {
        Optional<Promises.Rehearsal> rehearsal =
                exercise ? Optional.of(new Promises.Rehearsal(id, ++version)) : Optional.empty();
        return new Promises.Said(commitmentId, event.type(), event, rehearsal);
    }

    /** Makes a transition that starts at the present stage. */
    void move(CallTransition transition) {
        if (!transition.startsAt(stage)) {
            throw new IllegalStateException(transition + " does not start at " + stage);
        }
        stage = transition.to();
    }
}
