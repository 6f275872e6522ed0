package org.snapback.runtime.journal;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusOnServers
class JournalTableTest {
    private static final String CHANGES = "UPDATE journal SET payload = '{}'|DELETE FROM journal|TRUNCATE journal";

    @Inject
    Journal journal;

    @BeforeEach
    void oneRow() {
        TestDatabase.clear();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> journal.append(new Event(
                        "compact.packages", "package", "p1", 1, "package.adopted", Map.of(), Audience.PUBLIC, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET payload = '{}'", "DELETE FROM journal", "TRUNCATE journal"})
    void theServiceCanChangeNothing(String change) throws SQLException {
        try (Connection connection = TestDatabase.connectAsRuntime();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theOwnerIsStoppedToo() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            for (String change : CHANGES.split("\\|")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void nothingButNewRowsIsPublished() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet publication = statement.executeQuery(
                        "SELECT pubinsert, pubupdate OR pubdelete OR pubtruncate FROM pg_publication WHERE pubname = 'journal'")) {
            publication.next();

            assertThat(publication.getBoolean(1)).isTrue();
            assertThat(publication.getBoolean(2)).isFalse();
        }
    }

    @Test
    void withoutATransactionNothingIsWritten() {
        Event event =
                new Event("compact.packages", "package", "p2", 1, "package.adopted", Map.of(), Audience.PUBLIC, false);

        assertThatThrownBy(() -> journal.append(event)).isInstanceOf(RuntimeException.class);
        assertThat(TestDatabase.journal()).hasSize(1);
    }
}
