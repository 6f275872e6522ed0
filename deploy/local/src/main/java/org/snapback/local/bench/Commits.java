package org.snapback.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Commits votes to guarantor-service's journal at a steady rate, one a transaction, as its commands do; their ballots are
 * made up, and who hears of each is chosen here.
 */
final class Commits {
    private static final String ROW = """
            INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                specversion, dataschema, actor, occurred_at, correlation_id, exercise, audience, payload)
            VALUES (?, 'compact.ballots', 'ballot', ?, ?, 'org.snapback.ballot.vote-cast.v1', '1.0',
                'urn:snapback:schema:compact.ballots:ballot.vote-cast.v1', 'delegate-pl', ?, ?, false, ?, ?)
            """;
    private static final String PAYLOAD = """
            {"ballotId": "%s", "packageId": "%s", "title": "A package of the benchmark", "state": "PL", "choice": "FOR",
             "castAt": "%s", "votesCast": 1, "electors": 40}
            """;

    private final Connection connection;
    private final List<List<String>> audiences;
    private final List<UUID> ballots = new ArrayList<>();
    private int turn;

    /**
     * Writes to this database.
     *
     * @param audiences who hears of a commit; each has a ballot of its own, and they take turns
     */
    Commits(Connection connection, List<List<String>> audiences) {
        this.connection = connection;
        this.audiences = audiences;
        audiences.forEach(audience -> ballots.add(UUID.randomUUID()));
    }

    /** An event that was committed at a moment, and who is to hear of it. */
    record Commit(UUID event, List<String> states, Instant at) {}

    /** Commits so many a second for so long, and answers them in order. */
    List<Commit> during(Duration span, int perSecond) throws SQLException {
        List<Commit> commits = new ArrayList<>();
        long begin = System.nanoTime();
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        long count = span.toSeconds() * perSecond;
        try (PreparedStatement insert = connection.prepareStatement(ROW)) {
            for (long i = 0; i < count; i++) {
                LockSupport.parkNanos(begin + i * pause - System.nanoTime());
                commits.add(commit(insert));
            }
        }
        return commits;
    }

    private Commit commit(PreparedStatement insert) throws SQLException {
        int one = turn % audiences.size();
        UUID ballot = ballots.get(one);
        UUID event = UUID.randomUUID();
        Instant now = Instant.now();
        insert.setObject(1, event);
        insert.setString(2, ballot.toString());
        insert.setLong(3, 1 + turn / audiences.size());
        insert.setObject(4, now.atOffset(ZoneOffset.UTC));
        insert.setObject(5, UUID.randomUUID());
        insert.setString(6, String.join(",", audiences.get(one)));
        insert.setString(7, PAYLOAD.formatted(ballot, ballot, now));
        insert.executeUpdate();
        turn++;
        return new Commit(event, audiences.get(one), now);
    }
}
