package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.Counts;
import org.snapback.guarantor.implementations.model.Series;
import org.snapback.guarantor.implementations.model.Stage;

/** Counts implementations as they stood, from their courses; each question is one statement. Exercises do not count. */
@ApplicationScoped
class Alignments {
    private static final String COUNTED = """
            FROM implementation_course c JOIN implementation i ON i.id = c.implementation_id
            WHERE NOT i.exercise
              AND (CAST(:state AS text) IS NULL OR i.state = :state)
              AND (CAST(:package AS uuid) IS NULL OR i.package_id = CAST(:package AS uuid))
              AND (CAST(:measure AS uuid) IS NULL OR i.measure_id = CAST(:measure AS uuid))
              AND (CAST(:type AS text) IS NULL OR i.measure_type = :type)
            """;
    private static final String LINES = """
            SELECT k.state, k.package_id, k.title, k.measure_id, k.measure_type, k.stage, count(*) AS many
            FROM (
                SELECT %s, c.stage
                %s AND c.since <= :on AND (c.until IS NULL OR c.until > :on)
            ) AS k (state, package_id, title, measure_id, measure_type, stage)
            GROUP BY 1, 2, 3, 4, 5, 6
            """;
    private static final String CHANGES = """
            SELECT moment, stage, sum(many) AS many FROM (
                SELECT GREATEST(c.since, :first) AS moment, c.stage, 1 AS many
                %1$s AND c.since <= :last
                UNION ALL
                SELECT GREATEST(c.until, :first), c.stage, -1
                %1$s AND c.until <= :last
            ) AS changes GROUP BY moment, stage
            """.formatted(COUNTED);

    private final EntityManager entities;

    Alignments(EntityManager entities) {
        this.entities = entities;
    }

    /** A line for each guarantor, package or measure of which anything was owed or excepted then, in order. */
    List<AlignmentLine> lines(AlignmentBy by, AlignmentFilter filter, Instant on) {
        Map<AlignmentLine, Counts> counts = new LinkedHashMap<>();
        for (Object one : bound(LINES.formatted(by.columns(), COUNTED), filter)
                .setParameter("on", on)
                .getResultList()) {
            Tuple row = (Tuple) one;
            AlignmentLine key = new AlignmentLine(
                    row.get("state", String.class),
                    row.get("package_id", UUID.class),
                    row.get("title", String.class),
                    row.get("measure_id", UUID.class),
                    row.get("measure_type", String.class),
                    Counts.NONE);
            counts.merge(key, Counts.NONE.plus(stage(row), many(row)), (sum, more) -> sum.plus(stage(row), many(row)));
        }
        return counts.entrySet().stream()
                .map(line -> new AlignmentLine(
                        line.getKey().state(),
                        line.getKey().packageId(),
                        line.getKey().title(),
                        line.getKey().measureId(),
                        line.getKey().measureType(),
                        line.getValue()))
                .sorted(Comparator.comparing(AlignmentLine::place))
                .toList();
    }

    /** The sum of all that the filter asks for, at each of the moments, which ascend. */
    List<Series.Point> series(AlignmentFilter filter, List<Instant> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        List<Series.Change> changes = new ArrayList<>();
        for (Object one : bound(CHANGES, filter)
                .setParameter("first", moments.getFirst())
                .setParameter("last", moments.getLast())
                .getResultList()) {
            Tuple row = (Tuple) one;
            changes.add(new Series.Change(row.get("moment", Instant.class), stage(row), many(row)));
        }
        return Series.at(changes, moments);
    }

    private Query bound(String question, AlignmentFilter filter) {
        return entities.createNativeQuery(question, Tuple.class)
                .setParameter("state", filter.state)
                .setParameter("package", text(filter.packageId))
                .setParameter("measure", text(filter.measureId))
                .setParameter("type", filter.measureType);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static Stage stage(Tuple row) {
        return Stage.valueOf(row.get("stage", String.class));
    }

    private static long many(Tuple row) {
        return ((Number) row.get("many")).longValue();
    }
}
