package org.snapback.notification.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one stream was told of one event. Never changed. */
@Entity
@Immutable
@IdClass(Notice.Key.class)
class Notice {
    /** A notice's place: its stream and its number there, from 1 on without gaps. */
    record Key(String stream, long number) {}

    @Id
    @Column(columnDefinition = "text")
    String stream;

    @Id
    long number;

    @Column(name = "event_id", nullable = false)
    UUID eventId;

    @Column(name = "event_topic", columnDefinition = "text", nullable = false)
    String eventTopic;

    @Column(name = "event_audience", columnDefinition = "text", nullable = false)
    String eventAudience;

    @Column(name = "event_type", columnDefinition = "text", nullable = false)
    String eventType;

    @Column(name = "event_source", columnDefinition = "text", nullable = false)
    String eventSource;

    @Column(name = "event_subject", columnDefinition = "text", nullable = false)
    String eventSubject;

    @Column(name = "event_time", nullable = false)
    Instant eventTime;

    @Column(name = "event_data", columnDefinition = "text", nullable = false)
    String eventData;

    @Column(columnDefinition = "text", nullable = false)
    String title;

    @Column(columnDefinition = "text", nullable = false)
    String text;

    @Column(name = "due_what", columnDefinition = "text")
    String dueWhat;

    @Column(name = "due_by")
    Instant dueBy;

    @Column(name = "issued_at", nullable = false)
    Instant issuedAt;

    @Column(nullable = false)
    boolean exercise;

    /** The event that it tells of. */
    Matter matter() {
        return new Matter(
                eventId,
                eventTopic,
                eventType,
                eventSource,
                eventSubject,
                eventTime,
                eventAudience,
                exercise,
                eventData);
    }
}
