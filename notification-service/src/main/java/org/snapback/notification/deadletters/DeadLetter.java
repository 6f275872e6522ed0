package org.snapback.notification.deadletters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** A message that a consumer could not use, without its bytes: what operators see of it. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String consumer;

    @Column(columnDefinition = "text")
    String topic;

    @Column(name = "partition_number")
    int partition;

    long position;

    byte[] fingerprint;

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "event_id", columnDefinition = "text")
    String eventId;

    @Column(name = "event_type", columnDefinition = "text")
    String eventType;

    @Column(name = "event_subject", columnDefinition = "text")
    String eventSubject;

    int bytes;

    @Column(name = "left_out")
    boolean leftOut;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DeadLetterState state;

    int failures;

    @Column(name = "first_at")
    Instant firstAt;

    @Column(name = "last_at")
    Instant lastAt;

    @Column(name = "replayed_at")
    Instant replayedAt;

    @Column(name = "replayed_by", columnDefinition = "text")
    String replayedBy;

    @Column(name = "discarded_at")
    Instant discardedAt;

    @Column(name = "discarded_by", columnDefinition = "text")
    String discardedBy;

    @Column(name = "discarded_because", columnDefinition = "text")
    String discardedBecause;

    static DeadLetter of(Letter letter) {
        var row = new DeadLetter();
        row.id = Ids.next();
        row.consumer = letter.consumer();
        row.topic = letter.topic();
        row.partition = letter.partition();
        row.position = letter.offset();
        row.fingerprint = letter.fingerprint();
        row.reason = letter.reason();
        row.eventId = letter.header("ce_id");
        row.eventType = letter.header("ce_type");
        row.eventSubject = letter.header("ce_subject");
        row.bytes = letter.bytes();
        row.leftOut = letter.leftOut();
        row.state = DeadLetterState.OPEN;
        row.failures = 1;
        row.firstAt = letter.failedAt();
        row.lastAt = letter.failedAt();
        return row;
    }

    /** It has failed once more. What an operator has discarded stays so. */
    void failedAgain(Letter letter) {
        failures++;
        reason = letter.reason();
        lastAt = letter.failedAt().isAfter(lastAt) ? letter.failedAt() : lastAt;
        if (state == DeadLetterState.REPLAYED) {
            state = DeadLetterState.OPEN;
        }
    }

    void replayed(String by, Instant at) {
        state = DeadLetterState.REPLAYED;
        replayedBy = by;
        replayedAt = at;
    }

    void discarded(String by, Instant at, String because) {
        state = DeadLetterState.DISCARDED;
        discardedBy = by;
        discardedAt = at;
        discardedBecause = because;
    }
}
