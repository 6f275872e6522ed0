package org.snapback.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.json.Json;

/** The service's append-only table of what happened, which is also what Kafka carries. */
@ApplicationScoped
public class Journal {
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
        Chain.Link link = chain.link();
        JournalRow row = new JournalRow();
        row.eventId = Ids.next();
        row.topic = event.topic();
        row.aggregateType = event.aggregateType();
        row.aggregateId = event.aggregateId();
        row.aggregateVersion = event.aggregateVersion();
        row.eventType = event.fullType();
        row.dataschema = event.dataschema();
        row.actor = link.actor();
        row.occurredAt = clock.instant();
        row.correlationId = link.correlationId();
        row.causationId = link.causationId();
        row.exercise = event.exercise();
        row.audience = event.audience().text();
        row.traceparent = chain.traceparent();
        row.payload = Json.write(event.data());
        entities.persist(row);
        return row.eventId;
    }
}
