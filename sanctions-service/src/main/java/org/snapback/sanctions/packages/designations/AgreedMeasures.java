package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.snapback.runtime.identity.Caller;
import org.snapback.sanctions.packages.model.DesignationStage;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.MeasureType;

/** Which measures of the Compact name subjects of the register. */
@ApplicationScoped
public class AgreedMeasures {
    /** Subjects of several lists that are one are named together. */
    private static final String NAMING = """
            WITH asked AS (
                SELECT id AS asked, id AS subject_id FROM subject WHERE id IN (:subjects)
                UNION
                SELECT c.subject_id, o.subject_id
                FROM identity_cluster c JOIN identity_cluster o ON o.cluster_id = c.cluster_id
                WHERE c.subject_id IN (:subjects))
            SELECT a.asked, l.subject_id, l.id, l.stage, l.listed_at, p.id, p.title, m.id, m.type, m.rung, m.stage,
                   m.effective_from, m.snapback_until
            FROM asked a
            JOIN designation_life l ON l.subject_id = a.subject_id
            JOIN package p ON p.id = l.package_id
            JOIN measure m ON m.id = l.measure_id
            WHERE l.stage IN ('PROPOSED', 'LISTED', 'AMENDED') AND NOT p.exercise AND (""";

    private final EntityManager entities;
    private final Caller caller;

    AgreedMeasures(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * A measure that names a subject, or another one that the secretariat has found to be the same.
     *
     * @param asked the subject that was asked for
     * @param subjectId the subject that the annex names
     * @param snapbackUntil until when it can come back, where it is LIFTED
     */
    public record Agreed(
            UUID asked,
            UUID subjectId,
            UUID designationId,
            DesignationStage stage,
            Instant listedAt,
            UUID packageId,
            String title,
            UUID measureId,
            MeasureType type,
            int rung,
            MeasureStage measureStage,
            Instant effectiveFrom,
            Instant snapbackUntil) {}

    /** What names these subjects and has not ended, as far as the caller may see it; exercises are left out. */
    @SuppressWarnings("unchecked")
    public List<Agreed> naming(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("subjects", subjects));
        String visible = DesignationTable.visibility(caller, values).toString();
        Query query = entities.createNativeQuery(NAMING + visible + ") ORDER BY p.id, m.rung, m.id", Tuple.class);
        values.forEach(query::setParameter);
        Stream<Tuple> rows = query.getResultStream();
        return rows.map(AgreedMeasures::agreed).toList();
    }

    private static Agreed agreed(Tuple row) {
        return new Agreed(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                DesignationStage.valueOf(row.get(3, String.class)),
                row.get(4, Instant.class),
                row.get(5, UUID.class),
                row.get(6, String.class),
                row.get(7, UUID.class),
                MeasureType.valueOf(row.get(8, String.class)),
                row.get(9, Integer.class),
                MeasureStage.valueOf(row.get(10, String.class)),
                row.get(11, Instant.class),
                row.get(12, Instant.class));
    }
}
