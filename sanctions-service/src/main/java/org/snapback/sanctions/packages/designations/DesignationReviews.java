package org.snapback.sanctions.packages.designations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Chain;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Announces reviews in time: those of a measure together, one package a transaction, on every replica. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class DesignationReviews {
    private final EntityManager entities;
    private final DesignationJournal designations;
    private final Journal journal;
    private final DesignationSettings settings;
    private final Chain chain;
    private final Clock clock;

    DesignationReviews(
            EntityManager entities,
            DesignationJournal designations,
            Journal journal,
            DesignationSettings settings,
            Chain chain,
            Clock clock) {
        this.entities = entities;
        this.designations = designations;
        this.journal = journal;
        this.settings = settings;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        chain.eachOfItsOwn(this::announceOneDue);
    }

    private boolean announceOneDue() {
        Instant now = clock.instant();
        Instant horizon = now.plus(settings.reviewLead());
        Optional<UUID> due = lockDue(horizon);
        due.ifPresent(packageId -> announce(packageId, horizon, now));
        return due.isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> lockDue(Instant horizon) {
        List<UUID> found = entities.createNativeQuery("""
                        SELECT id FROM package
                        WHERE id IN (SELECT package_id FROM designation_life
                                     WHERE review_due_at <= :horizon AND review_announced_at IS NULL)
                        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, UUID.class)
                .setParameter("horizon", horizon)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private void announce(UUID packageId, Instant horizon, Instant now) {
        List<Tuple> measures = entities.createNativeQuery("""
                        WITH due AS (
                            UPDATE designation_life SET version = version + 1, review_announced_at = :now
                            WHERE package_id = :package AND review_due_at <= :horizon AND review_announced_at IS NULL
                            RETURNING id, version, stage, measure_id, subject_version, review_due_at),
                        told AS (
                            INSERT INTO designation_step (designation_id, version, act, stage, at, subject_version)
                            SELECT id, version, 'ANNOUNCE_REVIEW', stage, :now, subject_version FROM due)
                        SELECT measure_id, count(*), min(review_due_at) FROM due GROUP BY measure_id ORDER BY measure_id
                        """, Tuple.class)
                .setParameter("package", packageId)
                .setParameter("horizon", horizon)
                .setParameter("now", now)
                .getResultList();
        boolean exercise = designations.exercise(packageId);
        for (Tuple row : measures) {
            Due review = new Due(
                    Ids.next(), packageId, row.get(0, UUID.class), row.get(1, Long.class), row.get(2, Instant.class));
            keep(review, now);
            journal.append(new Event(
                    DesignationJournal.TOPIC,
                    "designation-review",
                    review.reviewId().toString(),
                    1,
                    "designation.review-due",
                    review,
                    exercise ? Audience.NONE : Audience.ROSTER,
                    exercise));
        }
    }

    private void keep(Due review, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO designation_review
                            (id, package_id, measure_id, designations, due_at, announced_at)
                        VALUES (:id, :package, :measure, :designations, :due, :now)
                        """)
                .setParameter("id", review.reviewId())
                .setParameter("package", review.packageId())
                .setParameter("measure", review.measureId())
                .setParameter("designations", review.designations())
                .setParameter("due", review.dueAt())
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * A review that comes due.
     *
     * @param designations how many of the measure's it is about
     * @param dueAt when the first of them is due
     */
    record Due(UUID reviewId, UUID packageId, UUID measureId, long designations, Instant dueAt) {}
}
