package org.snapback.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.json.Json;

/** The service's append-only table of what happened, which is also what Kafka carries. */
@ApplicationScoped
public class Journal {
    private static final String INSERT = """
            INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                specversion, dataschema, actor, occurred_at, correlation_id, causation_id, exercise, audience,
                traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, '1.0', ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager entities;
    private final Chain chain;
    private final Clock clock;

    Journal(EntityManager entities, Chain chain, Clock clock) {
        this.entities = entities;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Writes an event in the transaction of the state change that it tells of; actor, correlation, causation and moment
     * are filled in.
     *
     * @return the event's id
     * @throws jakarta.transaction.TransactionalException where there is no transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(Event event) {
        return appendAll(List.of(event)).getFirst();
    }

    /**
     * Writes several events in this order, as {@link #append} writes one, in one round trip.
     *
     * @return the events' ids
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> appendAll(List<Event> events) {
        List<UUID> ids = new ArrayList<>();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Event event : events) {
                    ids.add(bind(insert, event));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        return ids;
    }

    private UUID bind(PreparedStatement insert, Event event) throws SQLException {
        UUID id = Ids.next();
        Chain.Link link = chain.link();
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.aggregateType());
        insert.setString(4, event.aggregateId());
        insert.setLong(5, event.aggregateVersion());
        insert.setString(6, event.fullType());
        insert.setString(7, event.dataschema());
        insert.setString(8, link.actor());
        insert.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        insert.setObject(10, link.correlationId());
        insert.setObject(11, link.causationId());
        insert.setBoolean(12, event.exercise());
        insert.setString(13, event.audience().text());
        insert.setString(14, TraceContext.present(link.traceparent()));
        insert.setString(15, Json.write(event.data()));
        return id;
    }
}
