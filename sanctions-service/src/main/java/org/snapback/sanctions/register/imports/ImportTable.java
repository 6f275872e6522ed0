package org.snapback.sanctions.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.sanctions.register.lists.Rejection;
import org.snapback.sanctions.register.model.Source;

/** The imports that were made, and the rows that they rejected. */
@ApplicationScoped
class ImportTable {
    /** A rejection and its number within its import, from 1. */
    record Numbered(int number, Rejection rejection) {}

    private static final String SELECT = """
            SELECT id, source, imported_at, imported_by, published_at, file_sha256, bytes, persons, entities, vessels,
                   aircraft, added, changed, unchanged, gone, rejected
            FROM list_import WHERE source = :source\s""";

    private final EntityManager entities;

    ImportTable(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest imports of a list, before this one where it is given. */
    List<ListImport> latest(Source source, Optional<UUID> before, int most) {
        Query query = entities.createNativeQuery(
                        SELECT + (before.isPresent() ? "AND id < :before " : "") + "ORDER BY id DESC LIMIT :most",
                        Tuple.class)
                .setParameter("source", source.code())
                .setParameter("most", most);
        before.ifPresent(id -> query.setParameter("before", id));
        return tuples(query).stream().map(ImportTable::listImport).toList();
    }

    Optional<ListImport> find(Source source, UUID id) {
        Query query = entities.createNativeQuery(SELECT + "AND id = :id", Tuple.class)
                .setParameter("source", source.code())
                .setParameter("id", id);
        return tuples(query).stream().map(ImportTable::listImport).findFirst();
    }

    /** The first hundred rejections of an import. */
    List<RejectionView> firstRejections(UUID importId) {
        return rejections(importId, 0, ImportView.SHOWN).stream()
                .map(Numbered::rejection)
                .map(RejectionView::of)
                .toList();
    }

    /** An import's rejections after this number, in order of part and line. */
    List<Numbered> rejections(UUID importId, int after, int most) {
        Query query = entities.createNativeQuery("""
                        SELECT number, part, line, source_id, rule, reason FROM list_import_rejection
                        WHERE import_id = :id AND number > :after ORDER BY number LIMIT :most""", Tuple.class)
                .setParameter("id", importId)
                .setParameter("after", after)
                .setParameter("most", most);
        return tuples(query).stream()
                .map(row -> new Numbered(
                        row.get(0, Integer.class),
                        new Rejection(
                                row.get(1, String.class),
                                row.get(2, Integer.class),
                                row.get(3, String.class),
                                row.get(4, String.class),
                                row.get(5, String.class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static ListImport listImport(Tuple row) {
        ImportCounts counts = new ImportCounts(
                row.get("persons", Integer.class),
                row.get("entities", Integer.class),
                row.get("vessels", Integer.class),
                row.get("aircraft", Integer.class),
                row.get("added", Integer.class),
                row.get("changed", Integer.class),
                row.get("unchanged", Integer.class),
                row.get("gone", Integer.class),
                row.get("rejected", Integer.class));
        return new ListImport(
                row.get("id", UUID.class),
                Source.of(row.get("source", String.class)).orElseThrow(),
                row.get("imported_at", Instant.class),
                row.get("imported_by", String.class),
                row.get("published_at", Instant.class),
                row.get("file_sha256", byte[].class),
                row.get("bytes", Long.class),
                counts);
    }
}
