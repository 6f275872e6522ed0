package org.snapback.guarantor.compensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;

/** Whether awards are covered: what the attestation of a condition needs of the ledger. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Compensation {
    private final EntryRepository entries;
    private final EntityManager entities;

    Compensation(EntryRepository entries, EntityManager entities) {
        this.entries = entries;
        this.entities = entities;
    }

    /**
     * How far payments cover what is awarded.
     *
     * @param awards that payments do not cover
     * @param missing what they lack together, in cents of a euro at the rates that the entries state
     */
    public record Cover(long awards, long missing) {
        /** Whether every award is paid. */
        public boolean isFull() {
            return awards == 0;
        }
    }

    /** The cover now. Nothing is entered in the ledger until this transaction ends. */
    public Cover coverWhileHeld(boolean exercise) {
        entries.hold();
        Object[] row = (Object[]) entities.createNativeQuery(Sums.LIVE + """
                        , award AS (
                          SELECT coalesce(sum(euro_amount) FILTER (WHERE type = 'AWARD'), 0)
                               - coalesce(sum(euro_amount) FILTER (WHERE type = 'PAYMENT'), 0) AS missing
                          FROM live GROUP BY award_id)
                        SELECT count(*), CAST(coalesce(sum(missing), 0) AS numeric) FROM award WHERE missing > 0
                        """)
                .setParameter("exercise", exercise)
                .getSingleResult();
        return new Cover(((Number) row[0]).longValue(), ((BigDecimal) row[1]).longValueExact());
    }
}
