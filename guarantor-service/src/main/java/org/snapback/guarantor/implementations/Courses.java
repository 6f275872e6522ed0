package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps at which stage implementations stood and when. */
@ApplicationScoped
class Courses {
    private final EntityManager entities;

    Courses(EntityManager entities) {
        this.entities = entities;
    }

    /** From now on these stand as they do now: those that are not owed stand nowhere. */
    void keep(Collection<ImplementationRow> rows, Instant now) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        UPDATE implementation_course SET until = GREATEST(since, :now)
                        WHERE implementation_id IN (:ids) AND until IS NULL
                        """)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
        rows.stream()
                .filter(ImplementationRow::isOwed)
                .map(row -> CourseRow.begun(row, now))
                .forEach(entities::persist);
    }
}
