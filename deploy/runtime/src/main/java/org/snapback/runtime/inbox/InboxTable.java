package org.snapback.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The tables that make effects single. */
@ApplicationScoped
class InboxTable {
    private final EntityManager entities;
    private final Clock clock;

    InboxTable(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Whether this is the event's first time. Of two transactions that concern one aggregate, the second waits for the
     * first's end: a replay comes beside the topic, and what it finds stale must not become so in its hands.
     */
    boolean enter(String consumer, ReceivedEvent event) {
        return entities.createNativeQuery("""
                                INSERT INTO inbox (consumer, event_id, event_type, aggregate_type, aggregate_id,
                                                   aggregate_version, source, received_at)
                                SELECT :consumer, CAST(:event AS uuid), :type, :aggregateType, :aggregateId, :version,
                                       :source, CAST(:at AS timestamptz)
                                FROM (SELECT pg_advisory_xact_lock(hashtextextended(:aggregate, 0))) AS held
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("aggregate", consumer + ' ' + event.aggregateType() + ' ' + event.aggregateId())
                        .setParameter("consumer", consumer)
                        .setParameter("event", event.id())
                        .setParameter("type", event.type())
                        .setParameter("aggregateType", event.aggregateType())
                        .setParameter("aggregateId", event.aggregateId())
                        .setParameter("version", event.aggregateVersion())
                        .setParameter("source", event.source())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** The highest version seen of the event's aggregate; 0 before the first. */
    long seen(String consumer, ReceivedEvent event) {
        List<?> versions = entities.createNativeQuery("""
                        SELECT aggregate_version FROM inbox_progress
                        WHERE consumer = :consumer AND aggregate_type = :type AND aggregate_id = :id
                        """)
                .setParameter("consumer", consumer)
                .setParameter("type", event.aggregateType())
                .setParameter("id", event.aggregateId())
                .getResultList();
        return versions.isEmpty() ? 0 : ((Number) versions.getFirst()).longValue();
    }

    void advance(String consumer, ReceivedEvent event) {
        entities.createNativeQuery("""
                        INSERT INTO inbox_progress (consumer, aggregate_type, aggregate_id, aggregate_version)
                        VALUES (:consumer, :type, :id, :version)
                        ON CONFLICT (consumer, aggregate_type, aggregate_id) DO UPDATE
                        SET aggregate_version = greatest(inbox_progress.aggregate_version, excluded.aggregate_version)
                        """)
                .setParameter("consumer", consumer)
                .setParameter("type", event.aggregateType())
                .setParameter("id", event.aggregateId())
                .setParameter("version", event.aggregateVersion())
                .executeUpdate();
    }
}
