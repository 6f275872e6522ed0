package org.snapback.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresServerTest {
    private static Path folder;
    private static Path home;
    private static int port;

    private PostgresServer server;

    @BeforeAll
    static void unpack() throws Exception {
        folder = Files.createTempDirectory("snapback-postgres-");
        home = PostgresBinaries.unpack(folder.resolve("programs"));
        port = Ports.free(1).getFirst();
    }

    @AfterAll
    static void clean() throws Exception {
        Folders.delete(folder);
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void keepsItsDataOverACleanStop() throws Exception {
        start(PostgresSettings.DURABLE);
        execute("CREATE TABLE kept AS SELECT 7 AS seven");

        server.close();
        start(PostgresSettings.DURABLE);

        assertThat(ask("SELECT seven FROM kept")).isEqualTo("7");
        execute("DROP TABLE kept");
    }

    @Test
    void comesBackAfterAKillWhilePidFileAndBackendsAreLeft() throws Exception {
        start(PostgresSettings.DURABLE);
        execute("CREATE TABLE IF NOT EXISTS survivor (n int)");
        execute("INSERT INTO survivor VALUES (1)");

        server.process().destroyForcibly().waitFor();
        start(PostgresSettings.DURABLE);

        assertThat(ask("SELECT count(*) FROM survivor")).isEqualTo("1");
        execute("DROP TABLE survivor");
    }

    @Test
    void isSetToLoseNothing() throws Exception {
        start(PostgresSettings.DURABLE);

        for (String on : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(ask("SHOW " + on)).as(on).isEqualTo("on");
        }
        assertThat(ask("SHOW wal_level")).isEqualTo("logical");
        assertThat(ask("SHOW max_slot_wal_keep_size")).isEqualTo("4GB");
        assertThat(ask("SHOW idle_replication_slot_timeout")).isEqualTo("0");
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'template1'"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void givesEachRoleNoMoreThanItNeeds() throws Exception {
        start(PostgresSettings.DURABLE);

        Database one = Database.provision(server, "one", role -> "first-" + role);
        Database two = Database.provision(server, "two", role -> "second-" + role);
        Database.provision(server, "one", role -> "first-" + role);

        one.connect(one.owner()).close();
        one.connect(one.runtime()).close();
        assertThat(ask("SELECT rolreplication FROM pg_roles WHERE rolname = 'one_replication'"))
                .isEqualTo("t");
        assertThatThrownBy(() -> one.connect(two.owner())).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> two.connect(one.runtime())).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> one.connect(new Database.Account("one_runtime", "wrong")))
                .hasMessageContaining("password authentication failed");
        try (Connection runtime = one.connect(one.runtime())) {
            assertThatThrownBy(() -> runtime.createStatement().execute("CREATE TABLE public.mine (n int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void saysWhyItDidNotStart() throws Exception {
        start(PostgresSettings.QUICK);
        Path second = folder.resolve("second");

        assertThatThrownBy(() -> PostgresServer.start(options(second, PostgresSettings.QUICK)))
                .hasMessageContaining("port " + port)
                .hasMessageContaining("Address already in use");
    }

    private void start(PostgresSettings settings) throws Exception {
        server = PostgresServer.start(options(folder.resolve("data"), settings));
    }

    private static PostgresServer.Options options(Path data, PostgresSettings settings) {
        return new PostgresServer.Options(home, data, folder.resolve("log"), port, "secret", settings);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            connection.createStatement().execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
