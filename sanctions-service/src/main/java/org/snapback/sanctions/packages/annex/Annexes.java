package org.snapback.sanctions.packages.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.sanctions.packages.model.Annex;

/** Freezes annexes when they are proposed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Annexes {
    private final EntityManager entities;

    Annexes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Resolves the annexes of drafted measures once more and freezes them together, in the versions that the register
     * has now: one statement sees one state of the register, so that an import in between is in all of them or in none.
     *
     * @return each measure's annex
     */
    public Map<UUID, Annex> freeze(Collection<UUID> measureIds) {
        UUID[] measures = measureIds.toArray(UUID[]::new);
        entities.createNativeQuery("""
                        INSERT INTO designation (measure_id, subject_id, subject_version, digest)
                        SELECT measure_id, subject_id, subject_version, digest
                        FROM draft_annex WHERE measure_id = ANY(:measures)
                        """).setParameter("measures", measures).executeUpdate();
        return digested(measures);
    }

    /** Forgets frozen annexes: their package is a draft again. */
    public void thaw(Collection<UUID> measureIds) {
        entities.createNativeQuery("DELETE FROM designation WHERE measure_id = ANY(:measures)")
                .setParameter("measures", measureIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    private Map<UUID, Annex> digested(UUID[] measures) {
        return Digested.annexes(
                entities.createNativeQuery("""
                                SELECT measure_id, subject_id, digest FROM designation
                                WHERE measure_id = ANY(:measures) ORDER BY measure_id, subject_id
                                """, Tuple.class).setParameter("measures", measures), List.of(measures));
    }
}
