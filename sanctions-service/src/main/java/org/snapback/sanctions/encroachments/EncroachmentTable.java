package org.snapback.sanctions.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.sanctions.packages.StandingConfirmation;
import org.snapback.sanctions.packages.model.Reach;

/** The encroachments that have been confirmed. */
@ApplicationScoped
class EncroachmentTable {
    private final EntityManager entities;

    EncroachmentTable(EntityManager entities) {
        this.entities = entities;
    }

    /** What is kept of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KnownConfirmation> find(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT exercise, provisional, rescinded_at IS NOT NULL, ended_at IS NOT NULL
                        FROM confirmed_encroachment WHERE id = :id
                        """, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new KnownConfirmation((Boolean) row[0], (Boolean) row[1], (Boolean) row[2], (Boolean) row[3]))
                .findFirst();
    }

    /** Keeps a confirmation, or that one which was provisional, or had ended as that, is final. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(EncroachmentConfirmed confirmed, boolean exercise) {
        entities.createNativeQuery("""
                        INSERT INTO confirmed_encroachment
                            (id, ballot_id, exercise, kind, gravity, provisional, confirmed_at)
                        VALUES (:id, :ballot, :exercise, :kind, :gravity, :provisional, :at)
                        ON CONFLICT (id) DO UPDATE SET provisional = false, ended_at = NULL
                        """)
                .setParameter("id", confirmed.encroachmentId())
                .setParameter("ballot", confirmed.ballotId())
                .setParameter("exercise", exercise)
                .setParameter("kind", confirmed.kind())
                .setParameter("gravity", confirmed.gravity())
                .setParameter("provisional", confirmed.provisional())
                .setParameter("at", confirmed.confirmedAt())
                .executeUpdate();
    }

    /** Keeps when it has moved the packages that it reaches. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reached(UUID id, Reach reach, Instant at) {
        String columns = switch (reach) {
            case ALL -> "reached_agreed_at = :at, reached_others_at = :at";
            case AGREED -> "reached_agreed_at = :at";
            case NOT_AGREED -> "reached_others_at = :at";
            case NONE -> throw new IllegalArgumentException("it has reached nothing");
        };
        entities.createNativeQuery("UPDATE confirmed_encroachment SET " + columns + " WHERE id = :id")
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Keeps that a confirmation was found false. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rescind(UUID id, Instant at) {
        end("rescinded_at", id, at);
    }

    /** Keeps that a provisional confirmation has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endProvisional(UUID id, Instant at) {
        end("ended_at", id, at);
    }

    /** The confirmations that stand, of an exercise or real ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<StandingConfirmation> standing(boolean exercise) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT kind, gravity, reached_agreed_at, reached_others_at FROM confirmed_encroachment
                        WHERE exercise = :exercise AND rescinded_at IS NULL AND ended_at IS NULL
                          AND reached_agreed_at IS NOT NULL
                        """, Object[].class)
                .setParameter("exercise", exercise)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StandingConfirmation(
                        EncroachmentConfirmed.terms((String) row[0], (String) row[1]), (Instant) row[2], (Instant)
                                row[3]))
                .toList();
    }

    private void end(String column, UUID id, Instant at) {
        entities.createNativeQuery("UPDATE confirmed_encroachment SET " + column + " = :at WHERE id = :id")
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }
}
