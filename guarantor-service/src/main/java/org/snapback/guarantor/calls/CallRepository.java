package org.snapback.guarantor.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.calls.model.CallStage;
import org.snapback.guarantor.commitments.model.Sight;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<CallRow, UUID> {
    /** What a call hangs on, and whose rows are held before it is read; the commitment's only where it is real. */
    record Place(UUID encroachmentId, UUID commitmentId, boolean exercise) {}

    Optional<Place> place(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select encroachmentId, commitmentId, exercise from CallRow where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1], (boolean) row[2]))
                .findFirst();
    }

    /** The commitments that have been called at an encroachment, whatever became of it. */
    Set<UUID> calledAt(UUID encroachment) {
        return new HashSet<>(getEntityManager()
                .createQuery("select commitmentId from CallRow where encroachmentId = :encroachment", UUID.class)
                .setParameter("encroachment", encroachment)
                .getResultList());
    }

    /**
     * The commitments whose real calls at an encroachment have not come to their end, read without holding anything.
     */
    List<UUID> realRunningAt(UUID encroachment, Set<CallStage> stages) {
        return getEntityManager()
                .createQuery(
                        "select commitmentId from CallRow where encroachmentId = :encroachment and exercise = false"
                                + " and stage in :stages",
                        UUID.class)
                .setParameter("encroachment", encroachment)
                .setParameter("stages", stages)
                .getResultList();
    }

    /** The calls at an encroachment in these stages, in order. */
    List<CallRow> listAt(UUID encroachment, Set<CallStage> stages) {
        return list("encroachmentId = ?1 and stage in ?2 order by id", encroachment, stages);
    }

    /** A real call whose answer is due and whose commitment no other replica or command holds; that row is held. */
    Optional<CallRow> lockOneDue(Instant now) {
        return lockOne("""
                SELECT call.id FROM commitment_call call JOIN commitment c ON c.id = call.commitment_id
                WHERE call.stage = 'CALLED' AND call.due_at <= :now AND NOT call.exercise
                ORDER BY call.due_at LIMIT 1 FOR UPDATE OF c SKIP LOCKED
                """, now);
    }

    /** A call of an exercise whose answer is due and whose encroachment nobody else holds; that row is held. */
    Optional<CallRow> lockOneRehearsedDue(Instant now) {
        return lockOne("""
                SELECT call.id FROM commitment_call call JOIN encroachment e ON e.id = call.encroachment_id
                WHERE call.stage = 'CALLED' AND call.due_at <= :now AND call.exercise
                ORDER BY call.due_at LIMIT 1 FOR UPDATE OF e SKIP LOCKED
                """, now);
    }

    private Optional<CallRow> lockOne(String sql, Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).findFirst();
    }

    /** What is seen with this sight, newest first, behind the one given. */
    List<CallRow> listBefore(Optional<UUID> before, CallFilter filter, Sight sight, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        switch (sight) {
            case Sight.Everything all -> {}
            case Sight.OfGuarantor(String code) ->
                narrow(where, values, "(guarantor = :own or confidential = false)", "own", code);
            case Sight.Nothing nothing -> {
                return List.of();
            }
        }
        narrow(where, values, "exercise = :exercise", "exercise", filter.exercise);
        before.ifPresent(id -> narrow(where, values, "id < :before", "before", id));
        if (filter.encroachmentId != null) {
            narrow(where, values, "encroachmentId = :encroachment", "encroachment", filter.encroachmentId);
        }
        if (filter.guarantor != null) {
            narrow(where, values, "guarantor = :guarantor", "guarantor", filter.guarantor);
        }
        if (filter.stage != null) {
            narrow(where, values, "stage = :stage", "stage", filter.stage);
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
