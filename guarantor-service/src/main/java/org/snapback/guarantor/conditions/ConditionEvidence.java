package org.snapback.guarantor.conditions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConditionEvidence implements PanacheRepositoryBase<EvidenceRow, UUID> {
    /** All of an attestation's, in the order laid before the guarantors; it has few. */
    List<EvidenceRow> all(UUID condition) {
        return list("conditionId = ?1 order by id", condition);
    }

    /** In the order laid before the guarantors, behind the one given. */
    List<EvidenceRow> listAfter(UUID condition, Optional<UUID> after, int most) {
        UUID from = after.orElse(new UUID(0, 0));
        return find("conditionId = ?1 and id > ?2 order by id", condition, from)
                .range(0, most - 1)
                .list();
    }

    int count(UUID condition) {
        return Math.toIntExact(count("conditionId", condition));
    }
}
