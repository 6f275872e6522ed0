package org.snapback.guarantor.agreements;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.runtime.json.Json;

/** What every version of every agreement said, and from when on. */
@ApplicationScoped
class AgreementVersions {
    private final EntityManager entities;

    AgreementVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps the agreement's present version. */
    void keep(AgreementRow row, Instant since) {
        entities.createNativeQuery("""
                        INSERT INTO agreement_version (agreement_id, version, stage, since, content)
                        VALUES (:id, :version, :stage, :since, :content)
                        """)
                .setParameter("id", row.id)
                .setParameter("version", row.version)
                .setParameter("stage", row.stage.name())
                .setParameter("since", since)
                .setParameter("content", Json.write(row.agreement()))
                .executeUpdate();
    }

    /** Each agreement's version of that moment, in order of id. */
    List<Agreement> on(Instant moment) {
        List<?> contents =
                entities.createNativeQuery("""
                        SELECT DISTINCT ON (agreement_id) content FROM agreement_version
                        WHERE since <= :moment ORDER BY agreement_id, version DESC
                        """).setParameter("moment", moment).getResultList();
        return contents.stream().map(content -> read((String) content)).toList();
    }

    private static Agreement read(String content) {
        try {
            return Json.read(content, Agreement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a version of an agreement cannot be read", e);
        }
    }
}
