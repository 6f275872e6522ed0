package org.snapback.guarantor.encroachments;

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
import org.snapback.guarantor.encroachments.model.Stage;

@ApplicationScoped
class EncroachmentRepository implements PanacheRepositoryBase<EncroachmentRow, UUID> {
    /** The report as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<EncroachmentRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ballot that is open on it, read without the row, so that the row can be held after the ballot's. */
    Optional<UUID> openBallot(UUID id) {
        return getEntityManager()
                .createQuery("select openBallotId from EncroachmentRow where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(ballot -> ballot != null)
                .findAny();
    }

    /** Reports that a ballot is open on, the oldest first. */
    List<EncroachmentRow> votedOn(int most) {
        return find("openBallotId is not null order by id").range(0, most - 1).list();
    }

    /** Reports that are confirmed provisionally until this moment or an earlier one, the longest overdue first. */
    List<UUID> provisionalUntil(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select id from EncroachmentRow where stage = :confirmed and provisional = true
                        and provisionalUntil <= :now order by provisionalUntil
                        """, UUID.class)
                .setParameter("confirmed", Stage.CONFIRMED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** What these eyes may see, newest first, behind the one given. */
    List<EncroachmentRow> listBefore(Optional<UUID> before, EncroachmentFilter filter, Sight sight, int most) {
        List<String> where = new ArrayList<>(List.of("((reportedAt is not null and :reported = true)"
                + " or (reportedAt is null and (:filed = true or reportedBy = :state)))"));
        Map<String, Object> values = new HashMap<>();
        values.put("reported", sight.reported());
        values.put("filed", sight.filed());
        values.put("state", sight.state());
        narrow(where, values, "exercise = :exercise", "exercise", filter.exercise);
        before.ifPresent(id -> narrow(where, values, "id < :before", "before", id));
        if (filter.stage != null) {
            narrow(where, values, "stage = :stage", "stage", filter.stage);
        }
        if (filter.reportedBy != null) {
            narrow(where, values, "reportedBy = :by", "by", filter.reportedBy);
        }
        return find(String.join(" and ", where) + " order by id desc", values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
