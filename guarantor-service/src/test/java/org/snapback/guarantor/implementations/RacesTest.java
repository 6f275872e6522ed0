package org.snapback.guarantor.implementations;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What meets on the way, in both orders. */
@QuarkusTest
class RacesTest extends ServiceTest {
    @BeforeEach
    void boundStates() {
        TestRoster.acceded("DE", "LT", "PL");
    }

    @Test
    void a_state_that_joins_waits_for_a_package_that_moves_and_inherits_it() throws Exception {
        TestPackage adopted = TestImplementations.adopted(Instant.now());
        TestRoster.candidate("EE");
        UUID agreement = TestAgreements.signed(TestAgreements.terms("EE"));
        TestDatabase.update("UPDATE known_package SET stage = 'PROPOSED' WHERE id = ?", adopted.id());

        try (Connection moving = TestDatabase.connect();
                var threads = Executors.newSingleThreadExecutor()) {
            moving.setAutoCommit(false);
            run(moving, "UPDATE known_package SET stage = 'ADOPTED'");
            var joined = threads.submit(() -> TestAgreements.done(agreement, "entry-into-force", "{}"));
            await().until(RacesTest::somebodyWaits);
            moving.commit();
            joined.get();
        }

        TestImplementations.list("state=EE").body("items", hasSize(2));
    }

    @Test
    void a_package_that_is_adopted_waits_for_a_state_that_joins_and_binds_it_too() throws Exception {
        TestPackage proposed = TestImplementations.proposed();
        TestRoster.candidate("EE");

        try (Connection joining = TestDatabase.connect();
                var threads = Executors.newSingleThreadExecutor()) {
            joining.setAutoCommit(false);
            run(joining, "LOCK TABLE known_package IN SHARE ROW EXCLUSIVE MODE");
            run(joining, "UPDATE guarantor SET standing = 'ACCEDED', acceded_at = '2026-01-01Z' WHERE code = 'EE'");
            var told = threads.submit(
                    () -> proposed.tell("package.adopted", TestImplementations.effectiveFrom(Instant.now())));
            await().until(RacesTest::somebodyWaits);
            joining.commit();
            told.get();
        }

        TestImplementations.list("state=EE").body("items", hasSize(2));
    }

    @Test
    void a_report_before_a_snapback_is_kept_and_one_that_comes_after_it_is_stale() {
        TestPackage adopted = TestImplementations.adopted(Instant.now());
        UUID export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.report(export, Tokens.ministry("PL"), "\"1\"", TestImplementations.IN_FORCE)
                .then()
                .statusCode(201);
        adopted.tell("package.suspended").tell("package.snapped-back");

        TestImplementations.report(export, Tokens.ministry("PL"), "\"2\"", TestImplementations.IN_FORCE)
                .then()
                .statusCode(412)
                .body("type", endsWith("stale"));

        TestImplementations.read(export).body("stage", equalTo("PENDING")).body("reports.stage", contains("IN_FORCE"));
    }

    @Test
    void a_report_waits_for_the_suspension_that_holds_the_share_and_is_refused() throws Exception {
        TestPackage adopted = TestImplementations.adopted(Instant.now());
        UUID export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        int status;

        try (Connection suspending = TestDatabase.connect();
                var threads = Executors.newSingleThreadExecutor()) {
            suspending.setAutoCommit(false);
            run(suspending, "SELECT 1 FROM implementation_share FOR UPDATE");
            var report = threads.submit(
                    () -> TestImplementations.report(export, Tokens.ministry("PL"), "*", TestImplementations.IN_FORCE)
                            .statusCode());
            await().until(RacesTest::somebodyWaits);
            run(
                    suspending,
                    "UPDATE implementation SET version = version + 1, ended_at = '2026-01-01Z', tell_at = NULL,"
                            + " end_reason = 'MEASURE_SUSPENDED'");
            suspending.commit();
            status = report.get();
        }

        assertThat(status).isEqualTo(409);
        assertThat(TestDatabase.journal("implementation.reported")).isEmpty();
    }

    private static boolean somebodyWaits() {
        return !TestDatabase.query("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
