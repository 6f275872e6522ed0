package org.snapback.runtime.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of the journal. Written once by {@link Journal}, carried to Kafka by Debezium, never changed. */
@Entity
@Immutable
@Table(name = "journal")
class JournalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long seq;

    @Column(name = "event_id", nullable = false)
    UUID eventId;

    @Column(columnDefinition = "text", nullable = false)
    String topic;

    @Column(name = "aggregate_type", columnDefinition = "text", nullable = false)
    String aggregateType;

    @Column(name = "aggregate_id", columnDefinition = "text", nullable = false)
    String aggregateId;

    @Column(name = "aggregate_version", nullable = false)
    long aggregateVersion;

    @Column(name = "event_type", columnDefinition = "text", nullable = false)
    String eventType;

    @Column(columnDefinition = "text", nullable = false)
    String specversion = "1.0";

    @Column(columnDefinition = "text", nullable = false)
    String dataschema;

    @Column(columnDefinition = "text", nullable = false)
    String actor;

    @Column(name = "occurred_at", nullable = false)
    Instant occurredAt;

    @Column(name = "correlation_id", nullable = false)
    UUID correlationId;

    @Column(name = "causation_id")
    UUID causationId;

    @Column(nullable = false)
    boolean exercise;

    @Column(columnDefinition = "text", nullable = false)
    String audience;

    @Column(columnDefinition = "text")
    String traceparent;

    @Column
    UUID republishes;

    @Column(columnDefinition = "text", nullable = false)
    String payload;
}
