package org.snapback.guarantor.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.snapback.guarantor.consultations.model.DeadlineStage;

@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<ConsultationRow, UUID> {
    /** The consultation as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<ConsultationRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The consultation on a report, held likewise. */
    Optional<ConsultationRow> lockOn(UUID encroachment) {
        return find("encroachmentId", encroachment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The consultation, unless another replica or command holds it now. */
    Optional<ConsultationRow> lockUnlessHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Consultations with a deadline that runs although its moment has passed, the longest overdue first. */
    List<UUID> overdue(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select c.id from ConsultationRow c join c.deadlines d
                        where d.stage = :running and d.dueAt < :now
                        group by c.id order by min(d.dueAt)
                        """, UUID.class)
                .setParameter("running", DeadlineStage.RUNNING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first, behind the one given. */
    List<ConsultationRow> listBefore(Optional<UUID> before, ConsultationFilter filter, int most) {
        if (most == 0) {
            return List.of();
        }
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> narrow(where, values, "c.id < :before", "before", id));
        narrow(where, values, "c.exercise = :exercise", "exercise", filter.exercise);
        if (filter.stage != null) {
            narrow(where, values, "c.stage = :stage", "stage", filter.stage);
        }
        if (filter.encroachmentId != null) {
            narrow(where, values, "c.encroachmentId = :encroachment", "encroachment", filter.encroachmentId);
        }
        return find("from ConsultationRow c where " + String.join(" and ", where) + " order by c.id desc", values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
