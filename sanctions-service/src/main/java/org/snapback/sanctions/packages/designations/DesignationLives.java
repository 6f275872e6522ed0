package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.packages.model.DesignationLife;

/**
 * Lets designations follow their packages, in the transaction of the decision: a few statements, however many there are.
 * {@link DesignationLife} says what is called for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DesignationLives {
    private static final String RULES = DesignationLife.steps().stream()
            .map(step -> "('%s', '%s', %s, '%s', '%s')"
                    .formatted(step.from(), step.hold(), step.respelt(), step.act(), step.to()))
            .collect(Collectors.joining(", "));

    private static final String UNBORN = """
            FROM designation d
            JOIN measure m ON m.id = d.measure_id
            JOIN package p ON p.id = m.package_id
            WHERE p.id = ANY(:packages) AND p.stage IN ('PROPOSED', 'ADOPTED', 'SUSPENDED', 'LIFTED')
              AND NOT EXISTS (SELECT FROM designation_life l
                              WHERE l.measure_id = d.measure_id AND l.subject_id = d.subject_id
                                AND l.stage <> 'ANNULLED')
            """;

    private static final String BEGIN = """
            WITH born AS (
                INSERT INTO designation_life
                    (id, package_id, measure_id, subject_id, subject_version, version, stage, proposed_at)
                SELECT (CAST(:ids AS uuid[]))[row_number() OVER (ORDER BY d.measure_id, d.subject_id)],
                       p.id, d.measure_id, d.subject_id, d.subject_version, 1, 'PROPOSED', CAST(:now AS timestamptz)
                %s
                RETURNING id, package_id, subject_version)
            INSERT INTO designation_step (designation_id, version, act, stage, at, subject_version, package_version)
            SELECT b.id, 1, 'PROPOSE', 'PROPOSED', CAST(:now AS timestamptz), b.subject_version, p.version
            FROM born b JOIN package p ON p.id = b.package_id
            """.formatted(UNBORN);

    private static final String FOLLOW = """
            WITH rule (stage, hold, respelt, act, next) AS (VALUES %s),
            seen AS (
                SELECT l.id, l.stage, p.version AS package_version,
                       CASE WHEN m.effective_from >= coalesce(l.ended_at, l.proposed_at) THEN m.effective_from
                            ELSE CAST(:now AS timestamptz) END AS listed_from,
                       coalesce(d.subject_version, l.subject_version) AS named,
                       coalesce(d.subject_version <> l.subject_version, false) AS respelt,
                       CASE WHEN p.stage IN ('DRAFT', 'REJECTED', 'WITHDRAWN', 'RESCINDED') THEN 'VOID'
                            WHEN d.subject_id IS NULL OR p.stage = 'EXPIRED' OR m.stage = 'EXPIRED' THEN 'ENDED'
                            WHEN m.stage = 'WAITING' THEN 'WAITS'
                            ELSE 'BINDS' END AS hold
                FROM designation_life l
                JOIN package p ON p.id = l.package_id
                LEFT JOIN measure m ON m.id = l.measure_id
                LEFT JOIN designation d ON d.measure_id = l.measure_id AND d.subject_id = l.subject_id
                WHERE l.package_id = ANY(:packages) AND l.stage <> 'ANNULLED'),
            moved AS (
                UPDATE designation_life l
                SET version = l.version + 1, stage = rule.next, subject_version = seen.named,
                    listed_at = CASE WHEN rule.act = 'LIST' THEN seen.listed_from ELSE l.listed_at END,
                    review_due_at = CASE rule.act WHEN 'LIST'
                                                  THEN (seen.listed_from AT TIME ZONE 'UTC' + interval '12 months')
                                                       AT TIME ZONE 'UTC'
                                                  WHEN 'AMEND' THEN l.review_due_at END,
                    review_announced_at = CASE WHEN rule.act = 'AMEND' THEN l.review_announced_at END,
                    ended_at = CASE WHEN rule.act IN ('DELIST', 'ANNUL') THEN CAST(:now AS timestamptz) END
                FROM seen JOIN rule ON rule.stage = seen.stage AND rule.hold = seen.hold AND rule.respelt = seen.respelt
                WHERE l.id = seen.id
                RETURNING l.id, l.version, rule.act, l.stage, l.subject_version, seen.package_version)
            INSERT INTO designation_step (designation_id, version, act, stage, at, subject_version, package_version)
            SELECT id, version, act, stage, CAST(:now AS timestamptz), subject_version, package_version FROM moved
            """.formatted(RULES);

    private final EntityManager entities;
    private final Clock clock;

    DesignationLives(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Lets the designations of packages, which the caller holds, follow what has just been decided of them. */
    public void follow(Collection<UUID> packageIds) {
        UUID[] packages = packageIds.toArray(UUID[]::new);
        if (packages.length > 0) {
            Instant now = clock.instant();
            entities.flush();
            begin(packages, now);
            entities.createNativeQuery(FOLLOW)
                    .setParameter("packages", packages)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** The same for one. */
    public void follow(UUID packageId) {
        follow(List.of(packageId));
    }

    private void begin(UUID[] packages, Instant now) {
        long unborn = ((Number) entities.createNativeQuery("SELECT count(*) " + UNBORN)
                        .setParameter("packages", packages)
                        .getSingleResult())
                .longValue();
        if (unborn > 0) {
            entities.createNativeQuery(BEGIN)
                    .setParameter("packages", packages)
                    .setParameter(
                            "ids", Stream.generate(Ids::next).limit(unborn).toArray(UUID[]::new))
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }
}
