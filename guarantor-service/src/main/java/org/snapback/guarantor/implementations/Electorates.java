package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads who decided, for the sake of those that joined while others did. */
@ApplicationScoped
class Electorates {
    private static final int HIGHEST_RUNG = 50;

    private final EntityManager entities;

    Electorates(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The states that joined after the ballot on a rung had opened: they had no vote, are not bound by it, and inherit what
     * it put into force like any that joins afterwards.
     *
     * @param rung the rung that stands; its ballot is that of the adoption where it is the first
     * @param acceded the states that have acceded now
     * @return none where no such ballot is known here
     */
    Set<String> joinedSince(UUID packageId, int rung, Set<String> acceded) {
        return joined(packageId, rung == 1 ? "ADOPTION" : "ESCALATION", List.of(rung), acceded);
    }

    /** The same of the last ballot on an amendment, which puts measures on any rung that stands. */
    Set<String> joinedSinceAmendment(UUID packageId, Set<String> acceded) {
        return joined(
                packageId,
                "AMENDMENT",
                IntStream.rangeClosed(1, HIGHEST_RUNG).boxed().toList(),
                acceded);
    }

    private Set<String> joined(UUID packageId, String kind, List<Integer> rungs, Set<String> acceded) {
        List<?> electors = entities.createNativeQuery("""
                        SELECT state FROM ballot_elector WHERE ballot_id = (
                            SELECT id FROM ballot WHERE package_id = :package AND rung IN (:rungs) AND kind = :kind
                            ORDER BY opened_at DESC LIMIT 1)
                        """, String.class)
                .setParameter("package", packageId)
                .setParameter("rungs", rungs)
                .setParameter("kind", kind)
                .getResultList();
        Set<String> joined = new HashSet<>(electors.isEmpty() ? Set.of() : acceded);
        joined.removeAll(Set.copyOf(electors));
        return joined;
    }
}
