package org.snapback.sanctions.register.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is held of pairs of subjects. */
@ApplicationScoped
class IdentityTable {
    private static final String SELECT = """
            SELECT i.id, i.version, i.stage, i.proposed_at, i.decided_at,
                   a.id, a.source, a.source_id, a.kind, v.primary_name, a.gone,
                   b.id, b.source, b.source_id, b.kind, w.primary_name, b.gone
            FROM identity i
            JOIN subject a ON a.id = i.subject_a
            JOIN subject_version v ON v.subject_id = a.id AND v.version = a.current_version
            JOIN subject b ON b.id = i.subject_b
            JOIN subject_version w ON w.subject_id = b.id AND w.version = b.current_version
            WHERE\s""";

    private final EntityManager entities;

    IdentityTable(EntityManager entities) {
        this.entities = entities;
    }

    /** The next ones in order of id, with their evidence. */
    List<IdentityView> after(IdentityFilter filter, Optional<UUID> after, int most) {
        Query query = entities.createNativeQuery(
                SELECT + filter.conditions() + (after.isPresent() ? " AND i.id > :after" : "")
                        + " ORDER BY i.id LIMIT :most",
                Tuple.class);
        filter.values().forEach(query::setParameter);
        after.ifPresent(id -> query.setParameter("after", id));
        return views(query.setParameter("most", most));
    }

    /** One, with its evidence and history. */
    Optional<IdentityView> find(UUID id) {
        entities.flush();
        return views(entities.createNativeQuery(SELECT + "i.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .map(view -> view.with(history(id)));
    }

    @SuppressWarnings("unchecked")
    private List<IdentityView> views(Query query) {
        List<Tuple> rows = query.getResultList();
        Map<UUID, List<IdentityView.Evidence>> evidence =
                evidence(rows.stream().map(row -> row.get(0, UUID.class)).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> new IdentityView(
                        row.get(0, UUID.class),
                        row.get(1, Long.class),
                        IdentityStage.valueOf(row.get(2, String.class)),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class),
                        List.of(named(row, 5), named(row, 11)),
                        evidence.getOrDefault(row.get(0, UUID.class), List.of()),
                        null))
                .toList();
    }

    private static IdentityView.Named named(Tuple row, int from) {
        return new IdentityView.Named(
                row.get(from, UUID.class),
                row.get(from + 1, String.class),
                row.get(from + 2, String.class),
                row.get(from + 3, String.class),
                row.get(from + 4, String.class),
                row.get(from + 5, Boolean.class));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<IdentityView.Evidence>> evidence(UUID[] ids) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT identity_id, kind, key, import_id FROM identity_evidence
                        WHERE identity_id = ANY(:ids) ORDER BY identity_id, kind, key
                        """, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream();
        Function<Tuple, IdentityView.Evidence> one = row -> new IdentityView.Evidence(
                EvidenceKind.valueOf(row.get(1, String.class)), row.get(2, String.class), row.get(3, UUID.class));
        return rows.collect(
                Collectors.groupingBy(row -> row.get(0, UUID.class), Collectors.mapping(one, Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private List<IdentityView.Step> history(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT version, act, stage, at, actor, reasons FROM identity_step
                        WHERE identity_id = :id ORDER BY version DESC
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultStream();
        return rows.map(row -> new IdentityView.Step(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        IdentityStage.valueOf(row.get(2, String.class)),
                        row.get(3, Instant.class),
                        row.get(4, String.class),
                        row.get(5, String.class)))
                .toList();
    }
}
