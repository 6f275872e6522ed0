package org.snapback.notification.acknowledgements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.runtime.id.Ids;

/** One notice that demands an answer of one state. Its version grows by one with each of its events. */
@Entity
@Table(name = "acknowledgement")
class AcknowledgementRow {
    @Id
    UUID id;

    long version;

    @Column(columnDefinition = "text")
    String stream;

    long number;

    @Column(columnDefinition = "text")
    String state;

    boolean exercise;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "event_type", columnDefinition = "text")
    String eventType;

    @Column(columnDefinition = "text")
    String subject;

    @Column(name = "package_id", columnDefinition = "text")
    String packageId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Demand demand;

    @Column(name = "due_by")
    Instant dueBy;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Standing standing;

    /** The last step that it has climbed; null before the first. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Step reached;

    @Column(name = "reached_at")
    Instant reachedAt;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "ended_at")
    Instant endedAt;

    /** Who acknowledged it, or the type of the event that ended it. */
    @Column(name = "ended_by", columnDefinition = "text")
    String endedBy;

    static AcknowledgementRow of(IssuedNotice notice, Policy policy) {
        var row = new AcknowledgementRow();
        row.id = Ids.next();
        row.stream = notice.stream();
        row.number = notice.number();
        row.state = notice.state();
        row.exercise = notice.exercise();
        row.eventId = notice.eventId();
        row.eventType = notice.eventType();
        row.subject = notice.subject();
        row.packageId = notice.packageId();
        row.demand = notice.demand();
        row.dueBy = notice.dueBy();
        row.issuedAt = notice.issuedAt();
        row.standing = Standing.OPEN;
        row.wait(policy);
        return row;
    }

    boolean isOpen() {
        return standing == Standing.OPEN;
    }

    NoticeRef notice() {
        return new NoticeRef(stream, number);
    }

    void climb(Step step, Instant now, Policy policy) {
        version++;
        reached = step;
        reachedAt = now;
        wait(policy);
    }

    void end(Standing as, String by, Instant now) {
        version++;
        standing = as;
        endedBy = by;
        endedAt = now;
        nextAt = null;
    }

    private void wait(Policy policy) {
        nextAt = Step.after(reached)
                .map(step -> policy.moment(step, demand, issuedAt, dueBy, exercise))
                .orElse(null);
    }
}
