package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The reliefs that the guarantors did not agree to continue. */
@ApplicationScoped
class ReliefTable {
    private final EntityManager entities;

    ReliefTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps one.
     *
     * @return whether it had not been kept before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean enter(EndedRelief relief, Instant now) {
        return entities.createNativeQuery("""
                                INSERT INTO ended_relief (notice_id, exercise, packages, ended_at, reached_at)
                                VALUES (:notice, :exercise, :packages, :ended, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("notice", relief.noticeId())
                        .setParameter("exercise", relief.exercise())
                        .setParameter("packages", relief.packageIds().toArray(UUID[]::new))
                        .setParameter("ended", relief.endedAt())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** All of them, an exercise's or real ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Ended> all(boolean exercise) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT packages, reached_at FROM ended_relief WHERE exercise = :exercise", Object[].class)
                .setParameter("exercise", exercise)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Ended(Set.of((UUID[]) row[0]), (Instant) row[1]))
                .toList();
    }

    /** Which packages it was about, and when it reached them here. */
    record Ended(Set<UUID> packages, Instant reachedAt) {}
}
