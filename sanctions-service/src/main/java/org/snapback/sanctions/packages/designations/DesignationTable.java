package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.snapback.runtime.identity.Caller;
import org.snapback.sanctions.packages.model.DesignationStage;
import org.snapback.sanctions.packages.model.Reader;

/** Reads designations as far as the caller may see them. */
@ApplicationScoped
class DesignationTable {
    private static final String SELECT = """
            SELECT l.id, l.version, l.stage, l.package_id, l.measure_id, l.subject_id, l.subject_version, s.source,
                   s.source_id, v.kind, v.primary_name, p.exercise, l.disputed, l.proposed_at, l.listed_at, l.ended_at,
                   l.notified_at, l.review_due_at, l.review_announced_at, l.reviewed_at
            FROM designation_life l
            JOIN package p ON p.id = l.package_id
            JOIN subject s ON s.id = l.subject_id
            JOIN subject_version v ON v.subject_id = l.subject_id AND v.version = l.subject_version
            WHERE (""";
    /** A name is public while its measure is in force, or eased and may come back. */
    private static final String PUBLIC = "(l.stage IN ('LISTED', 'AMENDED') AND NOT p.exercise)";

    private final EntityManager entities;
    private final Caller caller;

    DesignationTable(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The next designations in order of id. */
    List<DesignationSummary> after(DesignationFilter filter, Optional<UUID> after, int most) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = visible(values);
        filter.narrow(query, values);
        after.ifPresent(id -> {
            query.append(" AND l.id > :after");
            values.put("after", id);
        });
        values.put("most", most);
        return summaries(query.append(" ORDER BY l.id LIMIT :most"), values);
    }

    /** One that the caller sees. */
    Optional<DesignationSummary> find(UUID id) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = visible(values).append(" AND l.id = :id");
        values.put("id", id);
        return summaries(query, values).stream().findFirst();
    }

    /** What happened to it, the latest first. */
    @SuppressWarnings("unchecked")
    List<DesignationView.Step> history(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT version, act, stage, at, subject_version, actor, package_version, detail
                        FROM designation_step WHERE designation_id = :id ORDER BY version DESC
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultStream();
        return rows.map(row -> new DesignationView.Step(
                        row.get(0, Long.class),
                        DesignationStep.valueOf(row.get(1, String.class)),
                        DesignationStage.valueOf(row.get(2, String.class)),
                        row.get(3, Instant.class),
                        row.get(4, Integer.class),
                        row.get(5, String.class),
                        row.get(6, Long.class),
                        row.get(7, String.class)))
                .toList();
    }

    private StringBuilder visible(Map<String, Object> values) {
        return new StringBuilder(SELECT).append(visibility(caller, values)).append(')');
    }

    /**
     * In the database's words what {@link org.snapback.sanctions.packages.model.Sight} says of names: a condition on
     * {@code designation_life l} and {@code package p}, which adds the values that it names.
     */
    static StringBuilder visibility(Caller caller, Map<String, Object> values) {
        Reader reader = new Reader(caller.roles(), caller.state());
        StringBuilder query = new StringBuilder(PUBLIC);
        reader.actingState().ifPresent(state -> {
            query.append(" OR EXISTS (SELECT FROM package_sponsor o WHERE o.package_id = p.id AND o.state = :state"
                    + " AND o.standing <> 'DECLINED') OR p.proposed_at IS NOT NULL AND EXISTS"
                    + " (SELECT FROM package_elector e WHERE e.package_id = p.id AND e.state = :state)");
            values.put("state", state);
        });
        if (reader.seesEveryProposal()) {
            query.append(" OR p.proposed_at IS NOT NULL");
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<DesignationSummary> summaries(StringBuilder text, Map<String, Object> values) {
        Query query = entities.createNativeQuery(text.toString(), Tuple.class);
        values.forEach(query::setParameter);
        Stream<Tuple> rows = query.getResultStream();
        return rows.map(DesignationTable::summary).toList();
    }

    private static DesignationSummary summary(Tuple row) {
        return new DesignationSummary(
                row.get(0, UUID.class),
                row.get(1, Long.class),
                DesignationStage.valueOf(row.get(2, String.class)),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                row.get(6, Integer.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, String.class),
                row.get(11, Boolean.class),
                row.get(12, Boolean.class),
                row.get(13, Instant.class),
                row.get(14, Instant.class),
                row.get(15, Instant.class),
                row.get(16, Instant.class),
                row.get(17, Instant.class),
                row.get(18, Instant.class),
                row.get(19, Instant.class));
    }
}
