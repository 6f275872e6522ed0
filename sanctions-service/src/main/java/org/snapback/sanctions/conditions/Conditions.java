package org.snapback.sanctions.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which conditions of easing are met. Those of exercises are kept apart from the real ones. */
@ApplicationScoped
public class Conditions {
    private final EntityManager entities;

    Conditions(EntityManager entities) {
        this.entities = entities;
    }

    /** The names of the conditions that have been confirmed and not revoked since. */
    @Transactional
    public Set<String> met(boolean exercise) {
        List<?> names = entities.createNativeQuery("""
                        SELECT name FROM easing_condition
                        WHERE exercise = :exercise AND confirmed_at IS NOT NULL
                          AND (revoked_at IS NULL OR revoked_at < confirmed_at)
                        """)
                .setParameter("exercise", exercise)
                .getResultList();
        Set<String> met = new TreeSet<>();
        names.forEach(name -> met.add((String) name));
        return met;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void confirmed(String name, boolean exercise, Instant at) {
        take("confirmed_at", name, exercise, at);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void revoked(String name, boolean exercise, Instant at) {
        take("revoked_at", name, exercise, at);
    }

    /** The latest moment counts, in whatever order the events of different attestations come. */
    private void take(String column, String name, boolean exercise, Instant at) {
        entities.createNativeQuery("""
                        INSERT INTO easing_condition (name, exercise, %1$s) VALUES (:name, :exercise, :at)
                        ON CONFLICT (name, exercise) DO UPDATE
                        SET %1$s = greatest(easing_condition.%1$s, excluded.%1$s)
                        """.formatted(column))
                .setParameter("name", name)
                .setParameter("exercise", exercise)
                .setParameter("at", at)
                .executeUpdate();
    }
}
