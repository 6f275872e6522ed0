package org.snapback.guarantor.commitments;

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
