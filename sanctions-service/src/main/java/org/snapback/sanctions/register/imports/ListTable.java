package org.snapback.sanctions.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.sanctions.register.imports.ListView.Programme;
import org.snapback.sanctions.register.model.Source;

/** The lists as they stand. */
@ApplicationScoped
class ListTable {
    private final EntityManager entities;

    ListTable(EntityManager entities) {
        this.entities = entities;
    }

    /** All lists, also those that were never imported. */
    @SuppressWarnings("unchecked")
    List<ListView> all() {
        Map<String, List<Programme>> programmes = programmes();
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT l.source, l.version, i.id, i.imported_at, i.published_at,
                               (SELECT count(*) FROM subject s WHERE s.source = l.source AND NOT s.gone)
                        FROM list l
                        LEFT JOIN LATERAL (SELECT * FROM list_import WHERE source = l.source ORDER BY id DESC LIMIT 1) i
                            ON true
                        ORDER BY l.source DESC""", Tuple.class).getResultStream();
        return rows.map(row -> new ListView(
                        row.get(0, String.class),
                        Source.of(row.get(0, String.class)).orElseThrow().title(),
                        row.get(1, Long.class),
                        row.get(2, UUID.class),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class),
                        row.get(5, Long.class),
                        programmes.getOrDefault(row.get(0, String.class), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Programme>> programmes() {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        SELECT source, programme, count(*)
                        FROM present_subject, unnest(programmes) AS programme
                        GROUP BY source, programme ORDER BY source, programme""", Tuple.class).getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> row.get(0, String.class),
                Collectors.mapping(
                        row -> new Programme(row.get(1, String.class), row.get(2, Long.class)), Collectors.toList())));
    }
}
