package org.snapback.sanctions.register.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Reads subjects and their versions. */
@ApplicationScoped
class SubjectTable {
    private static final int FETCHED_AT_ONCE = 500;
    private static final String SELECT = """
            SELECT s.id, s.source, s.source_id, v.kind, v.primary_name, v.programmes, v.version, v.digest, v.gone,
                   v.valid_from, v.known_from, v.content,
                   (SELECT c.cluster_id FROM identity_cluster c WHERE c.subject_id = s.id),
                   s.id IN (SELECT d.subject_id FROM disputed_subject d)
            FROM subject s JOIN subject_version v ON v.subject_id = s.id AND v.version =\s""";

    private final EntityManager entities;

    SubjectTable(EntityManager entities) {
        this.entities = entities;
    }

    /** The next subjects in order of id, each in its current version. */
    List<SubjectRow> after(SubjectFilter filter, Optional<UUID> after, int most) {
        Query query = narrowed(filter, after.isPresent() ? " AND s.id > :after" : "", " LIMIT :most");
        query.setParameter("most", most);
        after.ifPresent(id -> query.setParameter("after", id));
        return tuples(query).toList();
    }

    /** All subjects of the filter in order of id; to be closed, and read within the transaction. */
    Stream<SubjectRow> all(SubjectFilter filter) {
        return tuples(narrowed(filter, "", "").setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE));
    }

    private Query narrowed(SubjectFilter filter, String more, String end) {
        Query query = entities.createNativeQuery(
                SELECT + "s.current_version WHERE " + filter.conditions() + more + " ORDER BY s.id" + end, Tuple.class);
        filter.values().forEach(query::setParameter);
        return query;
    }

    /** A subject in its current version. */
    Optional<SubjectRow> find(UUID id) {
        return tuples(entities.createNativeQuery(SELECT + "s.current_version WHERE s.id = :id", Tuple.class)
                        .setParameter("id", id))
                .findFirst();
    }

    /** A subject in one of its versions. */
    Optional<SubjectRow> find(UUID id, int version) {
        return tuples(entities.createNativeQuery(SELECT + ":version WHERE s.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .setParameter("version", version))
                .findFirst();
    }

    /** A subject's versions, the latest first. */
    @SuppressWarnings("unchecked")
    List<VersionView> versions(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT version, import_id, valid_from, known_from, gone, digest FROM subject_version
                        WHERE subject_id = :id ORDER BY version DESC""", Tuple.class)
                .setParameter("id", id)
                .getResultStream();
        return rows.map(row -> new VersionView(
                        row.get(0, Integer.class),
                        row.get(1, UUID.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class),
                        row.get(4, Boolean.class),
                        HexFormat.of().formatHex(row.get(5, byte[].class))))
                .toList();
    }

    /** What several lists say of the one subject; in the order of their names and numbers. */
    @SuppressWarnings("unchecked")
    ClusterView cluster(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT s.id, s.source, s.source_id, v.primary_name, s.gone
                        FROM identity_cluster c
                        JOIN subject s ON s.id = c.subject_id
                        JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
                        WHERE c.cluster_id = :cluster ORDER BY s.source, s.source_id""", Tuple.class)
                .setParameter("cluster", id)
                .getResultStream();
        return new ClusterView(
                id,
                rows.map(row -> new ClusterView.SourceView(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, Boolean.class)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Stream<SubjectRow> tuples(Query query) {
        Stream<Tuple> rows = query.getResultStream();
        return rows.map(row -> new SubjectRow(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                List.of(row.get(5, String[].class)),
                row.get(6, Integer.class),
                row.get(7, byte[].class),
                row.get(8, Boolean.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                row.get(11, String.class),
                row.get(12, UUID.class),
                row.get(13, Boolean.class)));
    }
}
