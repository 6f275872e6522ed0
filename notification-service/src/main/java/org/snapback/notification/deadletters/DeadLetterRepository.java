package org.snapback.notification.deadletters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.snapback.runtime.paging.Cursor;

/** The dead letters of all services. */
@ApplicationScoped
class DeadLetterRepository implements PanacheRepositoryBase<DeadLetter, UUID> {
    private static final UUID BEHIND_ALL = new UUID(-1, -1);
    private static final String OPEN =
            "state = 'OPEN' and (?1 is null or consumer = ?1) and (?2 is null or reason = ?2)"
                    + " and leftOut = false and consumer <> ?3";

    /** The dead letter, its row held until the transaction ends. */
    Optional<DeadLetter> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was kept of the same message, its row held until the transaction ends. */
    Optional<DeadLetter> lockSame(Letter letter) {
        return find(
                        "consumer = ?1 and topic = ?2 and partition = ?3 and position = ?4 and fingerprint = ?5",
                        letter.consumer(),
                        letter.topic(),
                        letter.partition(),
                        letter.offset(),
                        letter.fingerprint())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void keep(DeadLetter row, Letter letter) {
        persist(row);
        getEntityManager().persist(DeadLetterMessage.of(row.id, letter));
        flush();
    }

    DeadLetterMessage message(UUID id) {
        return getEntityManager().find(DeadLetterMessage.class, id);
    }

    /** Lets go of the bytes of one that is done with. */
    void release(DeadLetterMessage message) {
        getEntityManager().detach(message);
    }

    /** Whether this record of a topic of dead letters has been counted. */
    boolean hasCome(ConsumerRecord<byte[], byte[]> message, Instant failedAt) {
        return !getEntityManager()
                .createNativeQuery("""
                        SELECT 1 FROM dead_letter_arrival
                        WHERE topic = :topic AND partition_number = :partition AND position = :position
                          AND failed_at = :at
                        """)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("position", message.offset())
                .setParameter("at", failedAt)
                .getResultList()
                .isEmpty();
    }

    void came(ConsumerRecord<byte[], byte[]> message, Instant failedAt, UUID letter) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO dead_letter_arrival (topic, partition_number, position, failed_at, letter)
                        VALUES (:topic, :partition, :position, :at, :letter)
                        """)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("position", message.offset())
                .setParameter("at", failedAt)
                .setParameter("letter", letter)
                .executeUpdate();
    }

    /** The number of an operator's next decision on a consumer's dead letters; others wait for this one's end. */
    long nextDecision(String consumer) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO dead_letter_decisions AS d (consumer, version) VALUES (:consumer, 1)
                        ON CONFLICT (consumer) DO UPDATE SET version = d.version + 1 RETURNING version
                        """)
                        .setParameter("consumer", consumer)
                        .getSingleResult())
                .longValue();
    }

    /** Newest first, behind the one given. */
    List<DeadLetter> listBefore(Optional<UUID> before, DeadLetterFilter filter, int most) {
        return find(
                        "id < ?1 and (?2 is null or consumer = ?2) and (?3 is null or topic = ?3)"
                                + " and (?4 is null or reason = ?4) and (?5 is null or state = ?5) order by id desc",
                        before.orElse(BEHIND_ALL),
                        filter.consumer,
                        filter.topic,
                        filter.reason,
                        filter.state)
                .page(0, most)
                .list();
    }

    /** By consumer and reason, behind those given. */
    List<ReasonView> reasons(Optional<Cursor> after, int most) {
        return getEntityManager()
                .createQuery("""
                        select new org.snapback.notification.deadletters.ReasonView(
                            consumer, reason, count(*), sum(case when state = 'OPEN' then 1 else 0 end),
                            min(firstAt), max(lastAt))
                        from DeadLetter
                        where :consumer is null or consumer > :consumer or (consumer = :consumer and reason > :reason)
                        group by consumer, reason order by consumer, reason
                        """, ReasonView.class)
                .setParameter(
                        "consumer", after.map(cursor -> cursor.key().get(0)).orElse(null))
                .setParameter("reason", after.map(cursor -> cursor.key().get(1)).orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    long countOpen(ReplaysBody wanted) {
        return count(OPEN, wanted.consumer(), wanted.reason(), LetterReader.CONSUMER);
    }

    /** Open ones in the order in which they lay on their topics, their rows held until the transaction ends. */
    List<DeadLetter> lockOpen(ReplaysBody wanted, int most) {
        return find(
                        OPEN + " order by consumer, topic, partition, position, id",
                        wanted.consumer(),
                        wanted.reason(),
                        LetterReader.CONSUMER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
