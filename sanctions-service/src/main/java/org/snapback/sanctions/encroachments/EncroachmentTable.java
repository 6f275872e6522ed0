package org.snapback.sanctions.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

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
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean enter(EncroachmentConfirmed confirmed, boolean exercise) {
        Object first = entities.createNativeQuery("""
                        INSERT INTO confirmed_encroachment
                            (id, ballot_id, exercise, kind, gravity, provisional, confirmed_at)
                        VALUES (:id, :ballot, :exercise, :kind, :gravity, :provisional, :at)
                        ON CONFLICT (id) DO UPDATE
                        SET provisional = confirmed_encroachment.provisional AND excluded.provisional
                        RETURNING xmax = 0
                        """)
                .setParameter("id", confirmed.encroachmentId())
                .setParameter("ballot", confirmed.ballotId())
                .setParameter("exercise", exercise)
                .setParameter("kind", confirmed.kind())
                .setParameter("gravity", confirmed.gravity())
                .setParameter("provisional", confirmed.provisional())
                .setParameter("at", confirmed.confirmedAt())
                .getSingleResult();
        return (Boolean) first;
    }

    /**
     * Keeps that a confirmation was found false.
     *
     * @return whether it had been kept here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean rescind(EncroachmentRescinded rescinded) {
        return entities.createNativeQuery("""
                                UPDATE confirmed_encroachment SET rescinded_at = coalesce(rescinded_at, :at)
                                WHERE id = :id
                                """)
                        .setParameter("id", rescinded.encroachmentId())
                        .setParameter("at", rescinded.rescindedAt())
                        .executeUpdate()
                == 1;
    }
}
