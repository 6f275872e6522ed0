package org.snapback.guarantor.implementations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnionActRepository implements PanacheRepositoryBase<UnionActRow, UUID> {
    /** Newest first, behind the one given. */
    List<UnionActRow> listBefore(Optional<UUID> before, UUID packageId, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = "true";
        if (before.isPresent()) {
            where += " and id < :before";
            values.put("before", before.get());
        }
        if (packageId != null) {
            where += " and packageId = :packageId";
            values.put("packageId", packageId);
        }
        return find("from UnionActRow where " + where + " order by id desc", values)
                .range(0, most - 1)
                .list();
    }

    /** The acts that still count for one of these measures, newest first. */
    List<UnionActRow> counting(UUID packageId, Collection<UUID> measures) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT DISTINCT a.id FROM union_act a JOIN union_act_measure m ON m.union_act_id = a.id
                        WHERE a.package_id = :package AND m.measure_id IN (:measures) AND m.ended_at IS NULL
                        """, UUID.class)
                .setParameter("package", packageId)
                .setParameter("measures", measures)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    /** The acts of the package do not count for these measures any more: what snaps back is carried into law anew. */
    void end(UUID packageId, Collection<UUID> measures, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE union_act_measure m SET ended_at = :now FROM union_act a
                        WHERE a.id = m.union_act_id AND a.package_id = :package AND m.measure_id IN (:measures)
                          AND m.ended_at IS NULL
                        """)
                .setParameter("now", now)
                .setParameter("package", packageId)
                .setParameter("measures", measures)
                .executeUpdate();
    }
}
