package org.snapback.guarantor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.runtime.json.Json;

/** The replica's table: a package is one JSON text, which is only ever read and written whole. */
@ApplicationScoped
@Transactional
public class Packages {
    private final EntityManager entities;

    Packages(EntityManager entities) {
        this.entities = entities;
    }

    /** The package, where its proposal has been heard of here. */
    public Optional<KnownPackage> find(UUID id) {
        List<?> known = entities.createNativeQuery("SELECT known FROM known_package WHERE id = :id")
                .setParameter("id", id)
                .getResultList();
        return known.stream().map(Packages::read).findFirst();
    }

    /** The packages that are adopted, suspended or lifted, in the order of their ids. */
    public List<KnownPackage> standing(boolean exercise) {
        List<?> known = entities.createNativeQuery("""
                        SELECT known FROM known_package
                        WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED') AND exercise = :exercise ORDER BY id
                        """)
                .setParameter("exercise", exercise)
                .getResultList();
        return known.stream().map(Packages::read).toList();
    }

    void keep(KnownPackage known, long version) {
        entities.createNativeQuery("""
                        INSERT INTO known_package (id, version, exercise, stage, known)
                        VALUES (:id, :version, :exercise, :stage, :known)
                        ON CONFLICT (id) DO UPDATE
                        SET version = excluded.version, stage = excluded.stage, known = excluded.known
                        """)
                .setParameter("id", known.id())
                .setParameter("version", version)
                .setParameter("exercise", known.exercise())
                .setParameter("stage", known.stage().name())
                .setParameter("known", Json.write(known))
                .executeUpdate();
    }

    private static KnownPackage read(Object json) {
        try {
            return Json.read((String) json, KnownPackage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no package", e);
        }
    }
}
