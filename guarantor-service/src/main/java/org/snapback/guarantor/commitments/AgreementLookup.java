package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads agreements for the sake of their commitments. */
@ApplicationScoped
class AgreementLookup {
    private final EntityManager entities;

    AgreementLookup(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The agreement, which keeps its stage until the transaction ends: nothing is written into a text that is being
     * signed.
     */
    Optional<AgreementFacts> hold(UUID id) {
        List<?> found = entities.createNativeQuery("""
                        SELECT stage, exercise,
                               ARRAY(SELECT guarantor FROM agreement_party WHERE agreement_id = a.id) AS parties
                        FROM agreement a WHERE id = :id FOR SHARE
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(row -> facts(id, (Tuple) row)).findFirst();
    }

    private static AgreementFacts facts(UUID id, Tuple row) {
        String[] parties = row.get("parties", String[].class);
        return new AgreementFacts(
                id,
                row.get("stage", String.class),
                Set.copyOf(Arrays.asList(parties)),
                row.get("exercise", Boolean.class));
    }
}
