package org.snapback.sanctions.packages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of the database. Whoever writes here holds the package's row. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<ReviewRow, UUID> {
    /** A package's reviews, the next one first. */
    List<ReviewRow> of(UUID packageId) {
        return list("packageId = ?1 order by dueAt desc", packageId);
    }

    /** The one review of a package that is not decided. */
    Optional<ReviewRow> open(UUID packageId) {
        return find("packageId = ?1 and outcome is null", packageId).firstResultOptional();
    }

    /** The undecided review that a ballot is open on. */
    Optional<ReviewRow> byBallot(UUID ballotId) {
        return find("ballotId = ?1 and outcome is null", ballotId).firstResultOptional();
    }

    /** A standing package whose review's ballot is to be asked for, locked; none where others hold them. */
    Optional<UUID> lockDue(Instant now) {
        return locked("""
                SELECT id FROM package
                WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED') AND id IN (
                    SELECT package_id FROM package_review
                    WHERE ask_at <= :now AND asked_at IS NULL AND outcome IS NULL)
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
                """, now);
    }

    /** A standing package whose sunset has come, locked; none where others hold them. */
    Optional<UUID> lockSunset(Instant now) {
        return locked("""
                SELECT id FROM package
                WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED') AND sunset_at <= :now
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
                """, now);
    }

    /** Whether an encroachment that still stands was confirmed after the moment. */
    boolean isConfirmedSince(Instant moment, boolean exercise) {
        return !getEntityManager()
                .createNativeQuery("""
                        SELECT 1 FROM confirmed_encroachment
                        WHERE exercise = :exercise AND confirmed_at > :moment
                          AND rescinded_at IS NULL AND ended_at IS NULL
                        """)
                .setParameter("exercise", exercise)
                .setParameter("moment", moment)
                .getResultList()
                .isEmpty();
    }

    private Optional<UUID> locked(String query, Instant now) {
        List<?> due = getEntityManager()
                .createNativeQuery(query, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().map(UUID.class::cast).findFirst();
    }
}
