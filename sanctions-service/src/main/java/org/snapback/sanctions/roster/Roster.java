package org.snapback.sanctions.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The small replica of the roster, kept from events. It may lag behind, never run ahead. */
@ApplicationScoped
public class Roster {
    private final EntityManager entities;

    Roster(EntityManager entities) {
        this.entities = entities;
    }

    /** How well the roster here knows the state. */
    @Transactional
    public Acquaintance with(String code) {
        List<?> acceded =
                entities.createNativeQuery("""
                        SELECT kind = 'STATE' AND standing = 'ACCEDED' FROM guarantor WHERE code = :code
                        """).setParameter("code", code).getResultList();
        if (acceded.isEmpty()) {
            return Acquaintance.UNKNOWN;
        }
        return (Boolean) acceded.getFirst() ? Acquaintance.ACCEDED : Acquaintance.CANDIDATE;
    }

    /** The states that have acceded. */
    @Transactional
    public Set<String> acceded() {
        List<?> codes = entities.createNativeQuery("""
                        SELECT code FROM guarantor WHERE kind = 'STATE' AND standing = 'ACCEDED'
                        """).getResultList();
        Set<String> acceded = new TreeSet<>();
        codes.forEach(code -> acceded.add((String) code));
        return acceded;
    }

    /** How many guarantors are known here. */
    @Transactional
    public long known() {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM guarantor")
                        .getSingleResult())
                .longValue();
    }

    /** Takes over what an event says, unless a later version has been seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(GuarantorEvent guarantor, long version) {
        entities.createNativeQuery("""
                        INSERT INTO guarantor (code, version, name, kind, circle, standing)
                        VALUES (:code, :version, :name, :kind, :circle, :standing)
                        ON CONFLICT (code) DO UPDATE
                        SET version = excluded.version, name = excluded.name, kind = excluded.kind,
                            circle = excluded.circle, standing = excluded.standing
                        WHERE guarantor.version < excluded.version
                        """)
                .setParameter("code", guarantor.code())
                .setParameter("version", version)
                .setParameter("name", guarantor.name())
                .setParameter("kind", guarantor.kind())
                .setParameter("circle", guarantor.circle())
                .setParameter("standing", guarantor.standing())
                .executeUpdate();
    }
}
