package org.snapback.sanctions.register.imports;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestLists;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the service itself can never do to the register's history. */
@QuarkusTest
class RegisterTablesTest extends ServiceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE subject_version SET content = '{}'",
                "DELETE FROM subject_version",
                "TRUNCATE subject_version",
                "DELETE FROM subject",
                "UPDATE list_import SET gone = 0",
                "DELETE FROM list_import_rejection",
                "DELETE FROM list"
            })
    void a_version_once_written_stays(String sql) throws SQLException {
        TestLists.importUn(TestLists.un()).then().statusCode(201);

        try (Connection connection = TestDatabase.connectAsRuntime();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeUpdate(sql))
                    .satisfies(e -> org.assertj.core.api.Assertions.assertThat(e.getSQLState())
                            .isEqualTo("42501"));
        }
    }
}
