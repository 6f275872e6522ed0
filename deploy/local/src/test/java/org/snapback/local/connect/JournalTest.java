package org.snapback.local.connect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.servers.Folders;
import org.snapback.servers.Ports;
import org.snapback.servers.PostgresBinaries;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.PostgresSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Slots and republication on a real PostgreSQL, with a journal cut down to what they touch. */
class JournalTest {
    private static final OutboxConnector CONNECTOR = new OutboxConnector("postgres");

    private static Path folder;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory("snapback-journal-");
        server = PostgresServer.start(new PostgresServer.Options(
                PostgresBinaries.unpack(folder.resolve("programs")),
                folder.resolve("data"),
                folder.resolve("log"),
                Ports.free(1).getFirst(),
                "secret",
                PostgresSettings.QUICK));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        Folders.delete(folder);
    }

    @BeforeEach
    void emptyTables() throws SQLException {
        execute("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots");
        execute("DROP TABLE IF EXISTS journal, journal_watermark, journal_arrival, inbox");
        execute("""
                CREATE TABLE journal (seq bigint GENERATED ALWAYS AS IDENTITY, event_id uuid, topic text,
                    aggregate_type text, aggregate_id text, aggregate_version bigint, event_type text, specversion text,
                    dataschema text, actor text, occurred_at timestamptz, correlation_id uuid, causation_id uuid,
                    exercise boolean, audience text, traceparent text, republishes uuid, payload text)""");
        execute("CREATE TABLE journal_watermark (seq bigint)");
        execute("INSERT INTO journal_watermark VALUES (0)");
        execute("CREATE TABLE journal_arrival (event_id uuid)");
        execute("CREATE TABLE inbox (event_id uuid)");
    }

    @Test
    void aSlotIsMadeBesideAnEmptyJournal() throws SQLException {
        try (Journal journal = journal()) {
            boolean whole = journal.ensureSlot();

            assertThat(whole).isTrue();
            assertThat(journal.slot()).isPresent();
        }
    }

    @Test
    void aMissingSlotBesideRowsIsNotMade() throws SQLException {
        write(1);
        try (Journal journal = journal()) {
            boolean whole = journal.ensureSlot();

            assertThat(whole).isFalse();
            assertThat(journal.slot()).isEmpty();
        }
    }

    @Test
    void aSlotThatIsThereStays() throws SQLException {
        try (Journal journal = journal()) {
            journal.ensureSlot();
            write(1);
            Slot before = journal.slot().orElseThrow();

            boolean whole = journal.ensureSlot();

            assertThat(whole).isTrue();
            assertThat(journal.slot()).contains(before);
        }
    }

    @Test
    void whatIsPublishedAgainFollowsTheLastEventThatAnInboxHolds() throws SQLException {
        List<UUID> events = write(4);
        arrived(events);
        held(events.get(1));

        int again = again();

        assertThat(again).isEqualTo(2);
        assertThat(republished()).containsExactly(events.get(2), events.get(3));
    }

    @Test
    void whatHasNotComeThroughIsPublishedAgainThoughALaterEventIsHeld() throws SQLException {
        List<UUID> events = write(3);
        arrived(List.of(events.get(0), events.get(2)));
        held(events.get(2));

        int again = again();

        assertThat(again).isEqualTo(1);
        assertThat(republished()).containsExactly(events.get(1));
    }

    @Test
    void whereNoInboxReadsTheJournalArrivalsDecide() throws SQLException {
        List<UUID> events = write(3);
        execute("UPDATE journal_watermark SET seq = 1");
        arrived(List.of(events.get(1)));

        int again = again();

        assertThat(again).isEqualTo(1);
        assertThat(republished()).containsExactly(events.get(2));
    }

    @Test
    void aRepublicationIsNotPublishedAgain() throws SQLException {
        List<UUID> events = write(2);
        again();
        arrived(events);
        held(events.get(1));

        int again = again();

        assertThat(again).isZero();
    }

    @Test
    void theNewestTenThousandArePublishedAgainHoweverOld() throws SQLException {
        writeEvery("1 hour", 10_500, "12:00Z");

        int again = newest();

        assertThat(again).isEqualTo(10_000);
    }

    @Test
    void allOfTheLastMinuteIsPublishedAgainHoweverMuch() throws SQLException {
        writeEvery("1 hour", 500, "11:00Z");
        writeEvery("4 milliseconds", 12_000, "12:00Z");

        int again = newest();

        assertThat(again).isEqualTo(12_000);
    }

    private static Journal journal() throws SQLException {
        return new Journal(server.connect("postgres"), CONNECTOR);
    }

    private static int again() throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            return new Republication(connection).sinceLastHeld(List.of(connection));
        }
    }

    private static int newest() throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            return new Republication(connection).newest();
        }
    }

    /** Rows whose moments are so far apart, the last of them at this time. */
    private static void writeEvery(String apart, int count, String last) throws SQLException {
        execute("""
                INSERT INTO journal (event_id, topic, occurred_at)
                SELECT gen_random_uuid(), 'public', timestamptz '2026-11-25 %s' - interval '%s' * (%d - row)
                FROM generate_series(1, %d) AS row ORDER BY row""".formatted(last, apart, count, count));
    }

    private static List<UUID> write(int count) throws SQLException {
        List<UUID> events =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(count).toList();
        for (UUID event : events) {
            execute("INSERT INTO journal (event_id, topic) VALUES ('" + event + "', 'public')");
        }
        return events;
    }

    private static void arrived(List<UUID> events) throws SQLException {
        for (UUID event : events) {
            execute("INSERT INTO journal_arrival VALUES ('" + event + "')");
        }
    }

    private static void held(UUID event) throws SQLException {
        execute("INSERT INTO inbox VALUES ('" + event + "')");
    }

    private static List<UUID> republished() throws SQLException {
        try (Connection connection = server.connect("postgres");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT republishes FROM journal WHERE republishes = event_id ORDER BY seq")) {
            List<UUID> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            connection.createStatement().execute(sql);
        }
    }
}
