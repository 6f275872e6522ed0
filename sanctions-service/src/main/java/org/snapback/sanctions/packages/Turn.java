package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets what moves many packages at once happen one after the other: confirmations, their ends, and ends of reliefs. A
 * confirmation that finds nothing to do in a package may still hold what another one did there, so two at once must see
 * each other.
 */
@ApplicationScoped
public class Turn {
    private static final String LOCK = "confirmations";

    private final EntityManager entities;

    Turn(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the turn, which lasts to the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(:lock))) AS held")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
