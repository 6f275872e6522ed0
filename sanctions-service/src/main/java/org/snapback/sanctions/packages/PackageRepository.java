package org.snapback.sanctions.packages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.Reach;
import org.snapback.sanctions.packages.model.Reader;

/** The packages of the database. */
@ApplicationScoped
class PackageRepository implements PanacheRepositoryBase<PackageRow, UUID> {
    private static final List<PackageStage> PUBLIC = List.of(
            PackageStage.ADOPTED,
            PackageStage.SUSPENDED,
            PackageStage.LIFTED,
            PackageStage.EXPIRED,
            PackageStage.RESCINDED);

    /** The package, its row locked to the end of the transaction. */
    Optional<PackageRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The packages that the reader may see, newest first: in the database's words what
     * {@link org.snapback.sanctions.packages.model.Readership} says of one.
     *
     * @param before only older ones than this
     */
    List<PackageRow> listVisible(Reader reader, PackageFilter filter, Optional<UUID> before, int most) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = new StringBuilder("from PackageRow p where ((p.stage in :public and not p.exercise)");
        values.put("public", PUBLIC);
        reader.actingState().ifPresent(state -> {
            query.append(" or exists (select 1 from p.sponsors s where key(s) = :state and s.standing <> :declined)")
                    .append(" or (p.proposedAt is not null and :state in elements(p.electorate))");
            values.put("state", state);
            values.put("declined", SponsorStanding.DECLINED);
        });
        if (reader.seesEveryProposal()) {
            query.append(" or p.proposedAt is not null");
        }
        query.append(')');
        filter.narrow(query, values);
        before.ifPresent(id -> {
            query.append(" and p.id < :before");
            values.put("before", id);
        });
        return find(query.append(" order by p.id desc").toString(), values)
                .page(Page.ofSize(most))
                .list();
    }

    /** One adopted package with a measure whose moment of effect has come, locked; none where others hold them. */
    Optional<UUID> lockDue(Instant now) {
        List<?> due = getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM package
                        WHERE stage = 'ADOPTED' AND id IN (
                            SELECT package_id FROM measure
                            WHERE stage = 'WAITING' AND effective_from <= :now)
                        ORDER BY id
                        LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().map(UUID.class::cast).findFirst();
    }

    /**
     * All packages that a confirmed encroachment may touch, locked, in the order of their ids, so that two confirmations
     * at once do not wait for each other crosswise.
     */
    List<PackageRow> lockTouched(boolean exercise, Reach reach) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM package
                        WHERE exercise = :exercise AND stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED')
                          AND CASE WHEN confirmation_rule IS NULL THEN :others ELSE :agreed END
                          AND (stage <> 'ADOPTED' OR automatic <> '[]'
                               OR id IN (SELECT package_id FROM measure WHERE stage IN ('SUSPENDED', 'LIFTED'))
                               OR id IN (SELECT package_id FROM easing WHERE outcome IS NULL))
                        ORDER BY id
                        FOR UPDATE
                        """, UUID.class)
                .setParameter("exercise", exercise)
                .setParameter("others", reach.covers(null))
                .setParameter("agreed", reach.covers(ConfirmationRule.REVERSE_CONSENSUS))
                .getResultList();
        return loaded(ids);
    }

    /** All packages in which something rests on a confirmation that does not stand any more, locked in the same order. */
    List<PackageRow> lockResting(boolean exercise) {
        List<PackageRow> resting = loaded(getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM package
                        WHERE exercise = :exercise AND stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED')
                          AND id IN (SELECT c.package_id
                                     FROM consequence c JOIN confirmed_encroachment e ON e.id = c.encroachment_id
                                     WHERE e.rescinded_at IS NOT NULL OR e.ended_at IS NOT NULL)
                        ORDER BY id
                        FOR UPDATE
                        """, UUID.class)
                .setParameter("exercise", exercise)
                .getResultList());
        if (!resting.isEmpty()) {
            List.of("measures", "escalations", "amendments", "consequences").forEach(all -> fetch(all, resting));
        }
        return resting;
    }

    /** Those of these packages that there are, locked in the same order. */
    List<PackageRow> lockAll(Set<UUID> ids) {
        return loaded(getEntityManager()
                .createNativeQuery("SELECT id FROM package WHERE id = ANY(:ids) ORDER BY id FOR UPDATE", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** Reads a collection of all of them at once, so that as many packages take as many statements as one. */
    private void fetch(String collection, List<PackageRow> rows) {
        getEntityManager()
                .createQuery(
                        "select p from PackageRow p left join fetch p." + collection + " where p in :rows",
                        PackageRow.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    private List<PackageRow> loaded(List<?> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }
}
