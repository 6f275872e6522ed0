package org.snapback.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Which rows of the journal have come through to Kafka. */
@ApplicationScoped
class ArrivalTable {
    private static final String OVERDUE = """
            j.seq > (SELECT seq FROM journal_watermark) AND j.republishes IS NULL AND j.occurred_at < :before
            AND NOT EXISTS (SELECT 1 FROM journal_arrival a WHERE a.event_id = j.event_id)
            """;

    private final EntityManager entities;

    ArrivalTable(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes them whether or not the journal shows their rows: a replication slot can be ahead of what others see. */
    void arrived(Collection<UUID> events, Instant at) {
        entities.createNativeQuery("""
                        INSERT INTO journal_arrival (event_id, arrived_at) SELECT unnest(:events), :at
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("at", at)
                .setParameter("events", events.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Whether this replica may reconcile now; another's turn ends with its transaction. */
    boolean takeTurn() {
        return !entities.createNativeQuery("SELECT seq FROM journal_watermark FOR UPDATE SKIP LOCKED")
                .getResultList()
                .isEmpty();
    }

    /**
     * Moves the watermark to the last row written before the moment up to which all have arrived, and forgets the arrivals
     * before the moment that it no longer needs.
     */
    void advance(Instant before) {
        entities.createNativeQuery("""
                        UPDATE journal_watermark w SET seq = n.seq
                        FROM (SELECT coalesce(
                                  (SELECT min(j.seq) - 1 FROM journal j, journal_watermark m
                                   WHERE j.seq > m.seq AND j.republishes IS NULL
                                     AND (j.occurred_at >= :before OR NOT EXISTS (
                                         SELECT 1 FROM journal_arrival a WHERE a.event_id = j.event_id))),
                                  (SELECT max(j.seq) FROM journal j), 0) AS seq) n
                        WHERE n.seq > w.seq
                        """).setParameter("before", before).executeUpdate();
        entities.createNativeQuery("""
                        DELETE FROM journal_arrival a
                        WHERE a.arrived_at < :before AND NOT EXISTS (
                            SELECT 1 FROM journal j, journal_watermark w
                            WHERE j.event_id = a.event_id AND j.republishes IS NULL AND j.seq > w.seq)
                        """).setParameter("before", before).executeUpdate();
    }

    /** How many rows were written before the moment and have not come through. */
    long overdue(Instant before) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM journal j WHERE " + OVERDUE)
                        .setParameter("before", before)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Publishes again what was overtaken: overdue, while a row written after its last copy came through before the second
     * moment, so that the way is open and the copy was lost on it.
     *
     * @return how many rows were written
     */
    int publishAgain(Instant overdue, Instant overtaken) {
        return entities.createNativeQuery("""
                        INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                            specversion, dataschema, actor, occurred_at, correlation_id, causation_id, exercise, audience,
                            traceparent, republishes, payload)
                        SELECT event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                            specversion, dataschema, actor, occurred_at, correlation_id, causation_id, exercise, audience,
                            traceparent, event_id, payload
                        FROM journal j
                        WHERE %s AND EXISTS (
                            SELECT 1 FROM journal_arrival a
                            JOIN journal later ON later.event_id = a.event_id AND later.republishes IS NULL
                            WHERE a.arrived_at < :overtaken
                              AND later.seq > greatest(j.seq,
                                  (SELECT max(copy.seq) FROM journal copy WHERE copy.republishes = j.event_id)))
                        ORDER BY seq LIMIT 1000
                        """.formatted(OVERDUE))
                .setParameter("before", overdue)
                .setParameter("overtaken", overtaken)
                .executeUpdate();
    }
}
