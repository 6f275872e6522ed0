package org.snapback.sanctions.register.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Chain;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/**
 * Looks for duplicates after each import, in the database and beside it: an import does not wait for it, and one import is
 * one transaction here. What is found is only proposed.
 */
@ApplicationScoped
class IdentitySearch {
    static final String TOPIC = "compact.register";

    /** A key that more subjects share tells nobody apart: an embassy's telephone, a number that stands for none. */
    private static final int MOST_SHARERS = 20;

    private static final String BROUGHT = """
            subject s JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
            """;

    private static final String KEYS = """
            INSERT INTO identity_key (subject_id, kind, key)
            SELECT s.id, 'IMO_NUMBER', f.number
            FROM %1$s, LATERAL (SELECT regexp_replace(CAST(v.content AS jsonb) #>> '{vessel,imo}', '\\D', '', 'g')) f (number)
            WHERE v.import_id = :import AND NOT s.gone AND s.kind = 'VESSEL' AND length(f.number) = 7
            UNION
            SELECT s.id, 'DOCUMENT', f.number
            FROM %1$s,
                 LATERAL jsonb_path_query(CAST(v.content AS jsonb), '$.documents[*].number') n,
                 LATERAL (SELECT upper(regexp_replace(n #>> '{}', '[\\s.,;:/_()#№-]', '', 'g'))) f (number)
            WHERE v.import_id = :import AND NOT s.gone AND length(f.number) BETWEEN 6 AND 60 AND f.number ~ '[0-9]{4}'
            UNION
            SELECT s.id, 'NAME_AND_BIRTH_DATE', f.words || ' ' || d.date
            FROM %1$s,
                 LATERAL (SELECT DISTINCT b ->> 'from' AS date
                          FROM jsonb_path_query(CAST(v.content AS jsonb), '$.person.birthDates[*]') b
                          WHERE b ->> 'precision' IN ('EXACT', 'MONTH', 'YEAR')) d,
                 LATERAL regexp_split_to_table(v.names, '\\n') n,
                 LATERAL (SELECT string_agg(w, ' ' ORDER BY w)
                          FROM regexp_split_to_table(n, '[\\s.,;:!?"''’`/()_-]+') w WHERE w <> '') f (words)
            WHERE v.import_id = :import AND NOT s.gone AND s.kind = 'PERSON' AND f.words LIKE '%% %%'
              AND length(f.words) <= 500
            ON CONFLICT DO NOTHING
            """.formatted(BROUGHT);

    private static final String SHARED = """
            SELECT least(k.subject_id, o.subject_id) AS a, greatest(k.subject_id, o.subject_id) AS b, k.kind, k.key
            FROM %s
            JOIN identity_key k ON k.subject_id = s.id
            JOIN identity_key o ON o.kind = k.kind AND o.key = k.key AND o.subject_id <> k.subject_id
            JOIN subject t ON t.id = o.subject_id AND t.source <> s.source AND t.kind = s.kind
            WHERE v.import_id = :import
              AND (SELECT count(*) FROM (SELECT FROM identity_key m WHERE m.kind = k.kind AND m.key = k.key
                                         LIMIT %d) sharers) <= %d
            """.formatted(BROUGHT, MOST_SHARERS + 1, MOST_SHARERS);

    private static final String PROPOSE = """
            WITH found AS (
                INSERT INTO identity (id, subject_a, subject_b, version, stage, proposed_at)
                SELECT uuid_of(CAST(:now AS timestamptz)), a, b, 1, 'PROPOSED', CAST(:now AS timestamptz)
                FROM (SELECT DISTINCT a, b FROM (%s) shared) pairs
                ON CONFLICT (subject_a, subject_b) DO NOTHING
                RETURNING id)
            INSERT INTO identity_step (identity_id, version, act, stage, at)
            SELECT id, 1, 'PROPOSE', 'PROPOSED', CAST(:now AS timestamptz) FROM found
            """.formatted(SHARED);

    private static final String EVIDENCE = """
            INSERT INTO identity_evidence (identity_id, kind, key, import_id)
            SELECT DISTINCT i.id, shared.kind, shared.key, CAST(:import AS uuid)
            FROM (%s) shared JOIN identity i ON i.subject_a = shared.a AND i.subject_b = shared.b
            ON CONFLICT DO NOTHING
            """.formatted(SHARED);

    private final EntityManager entities;
    private final Journal journal;
    private final Chain chain;
    private final Clock clock;

    IdentitySearch(EntityManager entities, Journal journal, Chain chain, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        chain.eachOfItsOwn(this::searchOne);
    }

    private boolean searchOne() {
        Instant now = clock.instant();
        Optional<UUID> next = claim(now);
        next.ifPresent(importId -> search(importId, now));
        return next.isPresent();
    }

    /** Whoever writes the row does the search; another replica waits for it and finds it done. */
    @SuppressWarnings("unchecked")
    private Optional<UUID> claim(Instant now) {
        List<UUID> claimed = entities.createNativeQuery("""
                        WITH claimed AS (
                            INSERT INTO identity_search (import_id, at)
                            SELECT i.id, CAST(:now AS timestamptz) FROM list_import i
                            WHERE NOT EXISTS (SELECT FROM identity_search f WHERE f.import_id = i.id)
                            ORDER BY i.id LIMIT 1
                            ON CONFLICT DO NOTHING
                            RETURNING import_id)
                        SELECT import_id FROM claimed
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return claimed.stream().findFirst();
    }

    private void search(UUID importId, Instant now) {
        entities.createNativeQuery("DELETE FROM identity_key k USING " + BROUGHT
                        + " WHERE v.import_id = :import AND k.subject_id = s.id")
                .setParameter("import", importId)
                .executeUpdate();
        entities.createNativeQuery(KEYS).setParameter("import", importId).executeUpdate();
        int proposed = entities.createNativeQuery(PROPOSE)
                .setParameter("import", importId)
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery(EVIDENCE).setParameter("import", importId).executeUpdate();
        if (proposed > 0) {
            journal.append(new Event(
                    TOPIC,
                    "identity-search",
                    importId.toString(),
                    1,
                    "identity.proposed",
                    new Proposed(importId, proposed),
                    Audience.NONE,
                    false));
        }
    }

    /**
     * Pairs that may be duplicates were found.
     *
     * @param importId the import that brought one or both of each
     */
    record Proposed(UUID importId, int proposals) {}
}
