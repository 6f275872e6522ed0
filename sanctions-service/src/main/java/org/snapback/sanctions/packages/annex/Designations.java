package org.snapback.sanctions.packages.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Reads annexes, frozen ones and those of drafts, in the order of the subjects' ids. */
@ApplicationScoped
public class Designations {
    /** Comes before every subject's id. */
    public static final UUID FIRST = new UUID(0, 0);

    private static final String QUERY = """
            SELECT d.subject_id, d.subject_version, d.digest, s.source, s.source_id, v.kind, v.primary_name,
                   v.programmes, v.content, %s
            FROM %s d
            JOIN subject s ON s.id = d.subject_id
            JOIN subject_version v ON v.subject_id = d.subject_id AND v.version = d.subject_version
            %s
            WHERE d.measure_id = :measure AND d.subject_id > :after
            ORDER BY d.subject_id
            LIMIT :most
            """;
    private static final String FROZEN = QUERY.formatted(
            "l.id, coalesce(l.disputed, false)",
            "designation",
            "LEFT JOIN designation_life l ON l.measure_id = d.measure_id AND l.subject_id = d.subject_id"
                    + " AND l.stage <> 'ANNULLED'");
    private static final String DRAFT = QUERY.formatted("CAST(NULL AS uuid), false", "draft_annex", "");

    private final EntityManager entities;

    Designations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next designations after an id.
     *
     * @param frozen whether the measure has been proposed; otherwise what a proposal would name now
     * @param after {@link #FIRST} for the first
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Designation> after(UUID measureId, boolean frozen, UUID after, int most) {
        List<Tuple> rows = entities.createNativeQuery(frozen ? FROZEN : DRAFT, Tuple.class)
                .setParameter("measure", measureId)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Designations::designation).toList();
    }

    private static Designation designation(Tuple row) {
        return new Designation(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                HexFormat.of().formatHex(row.get(2, byte[].class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                List.of(row.get(7, String[].class)),
                row.get(8, String.class),
                row.get(9, UUID.class),
                row.get(10, Boolean.class));
    }
}
