package org.snapback.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.snapback.servers.Database;

/** Fills a journal with the past of a service that has run for years. */
final class JournalFill {
    private JournalFill() {}

    /** Writes so many rows that have all reached Kafka long ago, and lets PostgreSQL look at them. */
    static void fill(Database database, int rows) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            sql.execute("""
                    INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                        specversion, dataschema, actor, occurred_at, correlation_id, exercise, audience, payload)
                    SELECT gen_random_uuid(), 'compact.ballots', 'ballot', 'past-' || i / 40, 1 + mod(i, 40),
                        'org.snapback.ballot.vote-cast.v1', '1.0',
                        'urn:snapback:schema:compact.ballots:ballot.vote-cast.v1', 'delegate-ee',
                        timestamptz '2026-01-01 00:00:00Z' + i * interval '10 seconds', gen_random_uuid(), false,
                        'CZ,DE,EE,FR,LT,LV,PL,RO,UA', repeat('x', 500)
                    FROM generate_series(0, %d - 1) AS i
                    """.formatted(rows));
            sql.execute("UPDATE journal_watermark SET seq = (SELECT max(seq) FROM journal)");
            sql.execute("VACUUM ANALYZE journal");
        }
    }
}
