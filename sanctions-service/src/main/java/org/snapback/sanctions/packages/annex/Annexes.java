package org.snapback.sanctions.packages.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.AnnexDigest;

/** Freezes annexes when they are proposed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Annexes {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final EntityManager entities;

    Annexes(EntityManager entities) {
        this.entities = entities;
    }

    /** Resolves a draft's annex once more and freezes it, in the versions that the register has now. */
    public Annex freeze(UUID measureId) {
        entities.createNativeQuery("""
                        INSERT INTO designation (measure_id, subject_id, subject_version, digest)
                        SELECT measure_id, subject_id, subject_version, digest
                        FROM draft_annex WHERE measure_id = :measure
                        """).setParameter("measure", measureId).executeUpdate();
        return digest(measureId);
    }

    /** Forgets a frozen annex: its package is a draft again. */
    public void thaw(UUID measureId) {
        entities.createNativeQuery("DELETE FROM designation WHERE measure_id = :measure")
                .setParameter("measure", measureId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Annex digest(UUID measureId) {
        AnnexDigest digest = new AnnexDigest();
        try (Stream<Tuple> designations = entities.createNativeQuery("""
                        SELECT subject_id, digest FROM designation WHERE measure_id = :measure ORDER BY subject_id
                        """, Tuple.class)
                .setParameter("measure", measureId)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream()) {
            designations.forEach(row -> digest.add(row.get(0, UUID.class), row.get(1, byte[].class)));
        }
        return digest.annex();
    }
}
