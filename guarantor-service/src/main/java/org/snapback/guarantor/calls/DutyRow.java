package org.snapback.guarantor.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.calls.model.DutyStage;
import org.snapback.runtime.id.Ids;

/** That a state owes the Security Council a report under article 51 of the Charter; one each at an encroachment. */
@Entity
@Table(name = "article_51_report")
class DutyRow {
    @Id
    UUID id;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Column(columnDefinition = "text")
    String state;

    /** Whether the whole roster hears of it: what the state has accepted first is not confidential. */
    boolean open;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DutyStage stage;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "missed_at")
    Instant missedAt;

    /** The letter to the Council's President, such as a document's symbol. */
    @Column(columnDefinition = "text")
    String reference;

    @Column(name = "reported_at")
    Instant reportedAt;

    boolean exercise;

    static DutyRow due(CallRow call, Instant now, Duration within) {
        var row = new DutyRow();
        row.id = Ids.next();
        row.encroachmentId = call.encroachmentId;
        row.state = call.guarantor;
        row.open = !call.confidential;
        row.stage = DutyStage.DUE;
        row.acceptedAt = now;
        row.dueAt = now.plus(within);
        row.exercise = call.exercise;
        return row;
    }

    /** Whether its moment has passed and nobody has said so. */
    boolean isToBeMissed(Instant now) {
        return stage == DutyStage.DUE && !now.isBefore(dueAt);
    }
}
