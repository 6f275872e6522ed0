package org.snapback.sanctions.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.snapback.sanctions.register.model.Content;
import org.snapback.sanctions.register.model.Source;
import org.snapback.sanctions.screening.index.Listed;
import org.snapback.sanctions.screening.index.RegisterState;
import org.snapback.sanctions.screening.model.Profile;

/** Reads of the register what the index is derived from. */
@ApplicationScoped
class RegisterReader {
    private static final int FETCHED_AT_ONCE = 500;
    private static final int LATEST = 50;
    private static final String SUBJECTS = """
            SELECT s.id, s.source, s.source_id, v.version, v.primary_name, v.programmes, v.content
            FROM subject s JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
            WHERE NOT s.gone""";

    private final EntityManager entities;

    RegisterReader(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets all that this transaction reads be of one moment; the first thing in it. */
    void atOneMoment() {
        entities.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                .executeUpdate();
    }

    /** The register as it stands. */
    @SuppressWarnings("unchecked")
    RegisterState state() {
        Map<String, RegisterState.ListState> lists = new LinkedHashMap<>();
        List<Tuple> rows =
                entities.createNativeQuery("""
                        SELECT l.source, l.version, CAST(i.id AS text)
                        FROM list l
                        JOIN LATERAL (SELECT id FROM list_import WHERE source = l.source ORDER BY id DESC LIMIT %d) i ON true
                        ORDER BY l.source, i.id DESC""".formatted(LATEST), Tuple.class).getResultList();
        Map<String, List<UUID>> imports = new LinkedHashMap<>();
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Tuple row : rows) {
            versions.put(row.get(0, String.class), row.get(1, Long.class));
            imports.computeIfAbsent(row.get(0, String.class), source -> new ArrayList<>())
                    .add(UUID.fromString(row.get(2, String.class)));
        }
        imports.forEach((source, ids) -> lists.put(source, new RegisterState.ListState(versions.get(source), ids)));
        return new RegisterState(lists);
    }

    /** All subjects that a list names; to be closed, and read within the transaction. */
    Stream<Listed> all() {
        return listed(entities.createNativeQuery(SUBJECTS, Tuple.class));
    }

    /** Those among the subjects that these imports brought something of, as they are now; to be closed. */
    Stream<Listed> broughtBy(Collection<UUID> imports) {
        return listed(entities.createNativeQuery(
                        SUBJECTS
                                + " AND s.id IN (SELECT subject_id FROM subject_version WHERE import_id IN (:imports))",
                        Tuple.class)
                .setParameter("imports", imports));
    }

    /** Those that lists no longer name, of what these imports brought. */
    @SuppressWarnings("unchecked")
    List<UUID> goneBy(Collection<UUID> imports) {
        return entities.createNativeQuery("""
                        SELECT s.id FROM subject s
                        WHERE s.gone AND s.id IN (SELECT subject_id FROM subject_version WHERE import_id IN (:imports))
                        """, UUID.class)
                .setParameter("imports", imports)
                .getResultList();
    }

    /** Each list of the register, as it was imported last in that state. */
    List<ListAsOf> lists(RegisterState state) {
        List<ListAsOf> lists = new ArrayList<>();
        for (Source source : Source.values()) {
            RegisterState.ListState known = state.lists().get(source.code());
            if (known == null) {
                lists.add(new ListAsOf(source.code(), 0, null, null, null));
                continue;
            }
            Tuple row = (Tuple) entities.createNativeQuery(
                            "SELECT imported_at, published_at FROM list_import WHERE id = :id", Tuple.class)
                    .setParameter("id", known.imports().getFirst())
                    .getSingleResult();
            lists.add(new ListAsOf(
                    source.code(),
                    known.version(),
                    known.imports().getFirst(),
                    row.get(0, Instant.class),
                    row.get(1, Instant.class)));
        }
        return lists;
    }

    /** Which of these subjects' identity is disputed. */
    @SuppressWarnings("unchecked")
    List<UUID> disputed(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createNativeQuery(
                                "SELECT subject_id FROM disputed_subject WHERE subject_id IN (:subjects)", UUID.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Listed> listed(Query query) {
        Stream<Tuple> rows =
                query.setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE).getResultStream();
        return rows.map(row -> new Listed(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, String.class),
                List.of(row.get(5, String[].class)),
                Profile.of(Content.read(row.get(6, String.class)))));
    }
}
