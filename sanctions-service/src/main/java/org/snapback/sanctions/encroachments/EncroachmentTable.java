package org.snapback.sanctions.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.snapback.runtime.inbox.UnusableEventException;

/** The encroachments that have been confirmed. */
@ApplicationScoped
class EncroachmentTable {
    private final EntityManager entities;

    EncroachmentTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a confirmation.
     *
     * @return whether it is the encroachment's first: one that was provisional may be told again as final
     * @throws UnusableEventException where it is kept as one of the other kind, real or an exercise
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean enter(EncroachmentConfirmed confirmed, boolean exercise) {
        List<?> first = entities.createNativeQuery("""
                        INSERT INTO confirmed_encroachment
                            (id, ballot_id, exercise, kind, gravity, provisional, confirmed_at)
                        VALUES (:id, :ballot, :exercise, :kind, :gravity, :provisional, :at)
                        ON CONFLICT (id) DO UPDATE
                        SET provisional = confirmed_encroachment.provisional AND excluded.provisional
                        WHERE confirmed_encroachment.exercise = excluded.exercise
                        RETURNING xmax = 0
                        """)
                .setParameter("id", confirmed.encroachmentId())
                .setParameter("ballot", confirmed.ballotId())
                .setParameter("exercise", exercise)
                .setParameter("kind", confirmed.kind())
                .setParameter("gravity", confirmed.gravity())
                .setParameter("provisional", confirmed.provisional())
                .setParameter("at", confirmed.confirmedAt())
                .getResultList();
        if (first.isEmpty()) {
            throw new UnusableEventException("encroachment " + confirmed.encroachmentId() + " was confirmed as "
                    + (exercise ? "a real one" : "an exercise"));
        }
        return (Boolean) first.getFirst();
    }

    /**
     * Keeps that a confirmation was found false.
     *
     * @return whether it had been kept here, as one of this kind
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean rescind(EncroachmentRescinded rescinded, boolean exercise) {
        return entities.createNativeQuery("""
                                UPDATE confirmed_encroachment SET rescinded_at = coalesce(rescinded_at, :at)
                                WHERE id = :id AND exercise = :exercise
                                """)
                        .setParameter("id", rescinded.encroachmentId())
                        .setParameter("exercise", exercise)
                        .setParameter("at", rescinded.rescindedAt())
                        .executeUpdate()
                == 1;
    }
}
