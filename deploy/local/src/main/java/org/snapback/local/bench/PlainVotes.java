package org.snapback.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.snapback.servers.Database;

/**
 * The transaction of a vote by plain JDBC, as the role that the service works as: the statements that the service sends
 * for a vote on a confirmation, in its order, and nothing is decided. Its rate is the most that the database gives to so
 * many clients.
 */
final class PlainVotes {
    private static final String LOCK = "SELECT * FROM ballot WHERE id = ? FOR NO KEY UPDATE";
    private static final String ELECTORS = "SELECT * FROM ballot_elector WHERE ballot_id = ?";
    private static final String VOTES = "SELECT * FROM ballot_vote WHERE ballot_id = ?";
    private static final String PAUSE_REQUESTS = "SELECT * FROM ballot_pause_request WHERE ballot_id = ?";
    private static final String SCRUTINY = "SELECT * FROM ballot_scrutiny WHERE ballot_id = ?";
    private static final String ENCROACHMENT = "SELECT * FROM encroachment WHERE id = ?";
    private static final String PACKAGES = """
            SELECT known FROM known_package
            WHERE stage IN ('ADOPTED', 'SUSPENDED', 'LIFTED') AND exercise = ? ORDER BY id
            """;
    private static final String CALLED = "SELECT commitment_id FROM commitment_call WHERE encroachment_id = ?";
    private static final String PROMISES = """
            SELECT c.id, c.agreement_id, c.guarantor, c.pillar, c.nature, c.what, c.answer_within, c.confidential
            FROM commitment c
            JOIN agreement_party p ON p.agreement_id = c.agreement_id AND p.guarantor = c.guarantor
            JOIN agreement_course course ON course.agreement_id = c.agreement_id
            WHERE c.mode = 'RESPONSE' AND NOT c.exercise AND c.due > ?
              AND course.bound_from <= ? AND (course.bound_until IS NULL OR course.bound_until > ?)
              AND EXISTS (SELECT 1 FROM commitment_milestone m WHERE m.commitment_id = c.id AND m.confirmed < m.value)
            ORDER BY c.id
            """;
    private static final String JOURNAL = """
            INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                specversion, dataschema, actor, occurred_at, correlation_id, exercise, audience, payload)
            VALUES (?, 'compact.ballots', 'ballot', ?, ?, 'org.snapback.ballot.vote-cast.v1', '1.0',
                'urn:snapback:schema:compact.ballots:ballot.vote-cast.v1', 'delegate-ee', ?, ?, false,
                'CZ,DE,EE,FR,LT,LV,PL,RO,UA', ?)
            """;
    private static final String BALLOT = "UPDATE ballot SET version = ? WHERE id = ?";
    private static final String VOTE =
            "UPDATE ballot_vote SET choice = ?, cast_at = ?, round = 1 WHERE ballot_id = ? AND state = 'EE'";

    private final Database database;

    PlainVotes(Database database) {
        this.database = database;
    }

    /** One connection a ballot for so long; answers how many transactions were committed in all. */
    long during(Duration span, List<OpenBallots.Open> ballots) throws SQLException, InterruptedException {
        List<Client> clients = new ArrayList<>();
        try {
            for (OpenBallots.Open ballot : ballots) {
                clients.add(new Client(database.connect(database.runtime()), ballot));
            }
            return Clients.during(span, clients, Client::vote);
        } finally {
            for (Client client : clients) {
                client.connection.close();
            }
        }
    }

    private record Locked(long version, UUID encroachment) {}

    private static final class Client {
        private final Connection connection;
        private final UUID ballot;
        private final String payload;

        Client(Connection connection, OpenBallots.Open open) throws SQLException {
            this.connection = connection;
            this.ballot = UUID.fromString(open.id());
            this.payload = ("{\"ballotId\": \"%s\", \"state\": \"EE\", \"choice\": \"AGAINST\", \"digest\": \"%s\","
                            + " \"statement\": \"%s\"}")
                    .formatted(open.id(), open.digest(), "x".repeat(300));
            connection.setAutoCommit(false);
        }

        void vote(int turn) throws SQLException {
            OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
            Locked locked = lock();
            read(ELECTORS, ballot);
            read(ENCROACHMENT, locked.encroachment());
            read(PACKAGES, false);
            read(CALLED, locked.encroachment());
            read(PROMISES, now, now, now);
            read(VOTES, ballot);
            tell(locked.version() + 1, now);
            read(PAUSE_REQUESTS, ballot);
            read(SCRUTINY, ballot);
            write(BALLOT, locked.version() + 1, ballot);
            write(VOTE, turn % 2 == 0 ? "AGAINST" : "ABSTAIN", now, ballot);
            connection.commit();
        }

        private Locked lock() throws SQLException {
            try (PreparedStatement statement = prepared(LOCK, ballot);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return new Locked(row.getLong("version"), row.getObject("encroachment_id", UUID.class));
            }
        }

        private void read(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepared(sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }

        private void tell(long version, OffsetDateTime now) throws SQLException {
            write(JOURNAL, UUID.randomUUID(), ballot.toString(), version, now, UUID.randomUUID(), payload);
        }

        private void write(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepared(sql, parameters)) {
                statement.executeUpdate();
            }
        }

        private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        }
    }
}
