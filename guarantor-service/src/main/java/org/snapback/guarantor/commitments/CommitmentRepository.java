package org.snapback.guarantor.commitments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.Promises.Promise;
import org.snapback.guarantor.commitments.model.CommitmentNature;
import org.snapback.guarantor.commitments.model.Sight;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<CommitmentRow, UUID> {
    /** The commitment as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<CommitmentRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A commitment under an agreement that binds, with a milestone that is late, that no other replica is at; held. */
    Optional<CommitmentRow> lockOneDue(Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT c.id FROM commitment c JOIN agreement a ON a.id = c.agreement_id
                        JOIN agreement_party p ON p.agreement_id = c.agreement_id AND p.guarantor = c.guarantor
                        WHERE c.next_due_at <= :now
                          AND a.stage IN ('PROVISIONALLY_APPLIED', 'IN_FORCE', 'TERMINATION_NOTIFIED')
                        ORDER BY c.next_due_at LIMIT 1 FOR UPDATE OF c SKIP LOCKED
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).findFirst();
    }

    /** The RESPONSE commitments that can be called at a moment, in order of id; {@link Promises} says which these are. */
    List<Promise> responsesStanding(Instant at) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT c.id, c.agreement_id, c.guarantor, c.pillar, c.nature, c.what, c.answer_within,
                               c.confidential
                        FROM commitment c
                        JOIN agreement_party p ON p.agreement_id = c.agreement_id AND p.guarantor = c.guarantor
                        JOIN agreement_course course ON course.agreement_id = c.agreement_id
                        WHERE c.mode = 'RESPONSE' AND NOT c.exercise AND c.due > :at
                          AND course.bound_from <= :at
                          AND (course.bound_until IS NULL OR course.bound_until > :at)
                          AND EXISTS (SELECT 1 FROM commitment_milestone m
                                      WHERE m.commitment_id = c.id AND m.confirmed < m.value)
                        ORDER BY c.id
                        """, Tuple.class)
                .setParameter("at", at)
                .getResultList();
        return found.stream().map(row -> promise((Tuple) row)).toList();
    }

    private static Promise promise(Tuple row) {
        return new Promise(
                row.get("id", UUID.class),
                row.get("agreement_id", UUID.class),
                row.get("guarantor", String.class),
                row.get("pillar", String.class),
                row.get("nature", String.class).equals(CommitmentNature.MILITARY.name()),
                row.get("what", String.class),
                Optional.ofNullable(row.get("answer_within", String.class)).map(Duration::parse),
                row.get("confidential", Boolean.class));
    }

    /** What is seen with this sight, newest first, behind the one given. */
    List<CommitmentRow> listBefore(Optional<UUID> before, CommitmentFilter filter, Sight sight, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        switch (sight) {
            case Sight.Everything all -> {}
            case Sight.OfGuarantor(String code) ->
                narrow(
                        where,
                        values,
                        "(c.guarantor = :own or c.confidential = false and c.agreementStage <> 'NEGOTIATING')",
                        "own",
                        code);
            case Sight.Nothing nothing -> {
                return List.of();
            }
        }
        before.ifPresent(id -> narrow(where, values, "c.id < :before", "before", id));
        narrowTo(where, values, "agreementId", filter.agreementId);
        narrowTo(where, values, "guarantor", filter.guarantor);
        narrowTo(where, values, "pillar", filter.pillar);
        narrowTo(where, values, "mode", filter.mode);
        return find("from CommitmentRow c where " + String.join(" and ", where) + " order by c.id desc", values)
                .range(0, most - 1)
                .list();
    }

    private static void narrowTo(List<String> where, Map<String, Object> values, String field, Object wanted) {
        if (wanted != null) {
            narrow(where, values, "c." + field + " = :" + field, field, wanted);
        }
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
