package org.snapback.runtime.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.snapback.runtime.json.Json;

/** The table of first answers. A key's row is locked from its claim to the commit, so of two at once the second waits. */
@ApplicationScoped
class KeptAnswers {
    static final Duration KEPT = Duration.ofDays(7);
    private static final List<String> HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.LINK);

    private final EntityManager entities;
    private final Clock clock;

    KeptAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether the key is free and now this transaction's. */
    boolean claim(CommandKey key) {
        entities.createNativeQuery("""
                        DELETE FROM idempotency
                        WHERE principal = :principal AND path = :path AND key = :key AND created_at < :oldest
                        """)
                .setParameter("principal", key.principal())
                .setParameter("path", key.path())
                .setParameter("key", key.key())
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
        return entities.createNativeQuery("""
                                INSERT INTO idempotency (principal, path, key, request_hash, created_at)
                                VALUES (:principal, :path, :key, :hash, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("principal", key.principal())
                        .setParameter("path", key.path())
                        .setParameter("key", key.key())
                        .setParameter("hash", key.bodyHash())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** The answer that was given before; the claim has failed, so there is one. */
    KeptAnswer find(CommandKey key) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        SELECT request_hash, status, headers, body FROM idempotency
                        WHERE principal = :principal AND path = :path AND key = :key
                        """)
                .setParameter("principal", key.principal())
                .setParameter("path", key.path())
                .setParameter("key", key.key())
                .getSingleResult();
        return new KeptAnswer((byte[]) row[0], (Integer) row[1], (String) row[2], (String) row[3]);
    }

    /** Keeps an answer under the key that this transaction has claimed. */
    void keep(CommandKey key, Response answer, boolean secret) {
        entities.createNativeQuery("""
                        UPDATE idempotency SET status = :status, headers = :headers, body = :body
                        WHERE principal = :principal AND path = :path AND key = :key
                        """)
                .setParameter("status", secret ? null : answer.getStatus())
                .setParameter("headers", secret ? null : Json.write(headers(answer)))
                .setParameter("body", secret || !answer.hasEntity() ? null : Json.write(answer.getEntity()))
                .setParameter("principal", key.principal())
                .setParameter("path", key.path())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    /** Forgets what is older than seven days. */
    int forgetOld() {
        return entities.createNativeQuery("DELETE FROM idempotency WHERE created_at < :oldest")
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private static List<String[]> headers(Response answer) {
        List<String[]> kept = new ArrayList<>();
        for (String name : HEADERS) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                kept.add(new String[] {name, value});
            }
        }
        if (answer.hasEntity() && answer.getMediaType() == null) {
            kept.add(new String[] {HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON});
        }
        return kept;
    }
}
