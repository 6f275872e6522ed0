package org.snapback.sanctions.packages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.encroachments.EncroachmentEvents;
import org.snapback.sanctions.testing.Received;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.Statements;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** One confirmation moves all packages that it touches, each by its own terms, in one transaction of few statements. */
@QuarkusTest
class ConfirmationOfManyTest extends ServiceTest {
    private static final int SUSPENDED = 20;
    private static final int AUTOMATIC = 40;
    private static final int FEW = 40;

    @Inject
    EncroachmentEvents events;

    @BeforeEach
    void sixtyPackages() {
        TestRoster.acceded("PL", "LT");
        TestCondition.allConfirmed();
        TestPackage suspended = adopted();
        TestPackage automatic = adopted();
        copy(suspended.id(), SUSPENDED - 1);
        copy(automatic.id(), AUTOMATIC - 1);
        name(suspended.id(), "suspended");
        name(automatic.id(), "automatic");
        begin();
    }

    @Test
    void twenty_suspended_packages_snap_back_and_forty_automatic_rungs_take_effect_in_few_statements() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");

        List<String> statements =
                handled(strike.event("encroachment.confirmed", strike.data().toString()));

        assertThat(TestDatabase.journal("package.snapped-back")).hasSize(SUSPENDED);
        assertThat(TestDatabase.journal("package.escalated")).hasSize(AUTOMATIC);
        assertThat(transactions("package.snapped-back", "package.escalated")).isEqualTo(1);
        assertThat(statements).hasSizeLessThanOrEqualTo(FEW);
    }

    @Test
    void what_rests_on_it_ends_in_few_statements_too() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        handled(strike.event("encroachment.confirmed", strike.data().toString()));

        List<String> statements = handled(strike.event("encroachment.rescinded", """
                {"encroachmentId": "%s", "rescindedAt": "2030-10-01T00:00:00Z"}
                """.formatted(strike.id())));

        assertThat(TestDatabase.journal("package.consequences-ended")).hasSize(SUSPENDED + AUTOMATIC);
        assertThat(transactions("package.consequences-ended")).isEqualTo(1);
        assertThat(statements).hasSizeLessThanOrEqualTo(FEW);
        assertThat(TestDatabase.query("SELECT stage FROM package WHERE title = 'suspended'"))
                .extracting(row -> row.get("stage"))
                .containsOnly("SUSPENDED");
    }

    /** The statements that it takes, in one transaction. */
    private List<String> handled(TestKafka.Event event) {
        return Statements.of(() -> QuarkusTransaction.requiringNew().run(() -> events.handle(Received.of(event))));
    }

    /** In how many transactions the journal took these events in. */
    private static long transactions(String... names) {
        return TestDatabase.query("SELECT DISTINCT xmin::text AS one FROM journal WHERE event_type = ANY(?)", (Object)
                        Stream.of(names)
                                .map(name -> "org.snapback." + name + ".v1")
                                .toArray(String[]::new))
                .size();
    }

    private static void begin() {
        TestDatabase.update("UPDATE package SET stage = 'SUSPENDED' WHERE title = 'suspended'");
        TestDatabase.update("UPDATE measure SET stage = 'SUSPENDED' WHERE rung = 1 AND package_id IN"
                + " (SELECT id FROM package WHERE title = 'suspended')");
        TestDatabase.update("UPDATE package SET rung = 1 WHERE title = 'automatic'");
        TestDatabase.update("UPDATE measure SET stage = 'WAITING' WHERE rung = 2 AND package_id IN"
                + " (SELECT id FROM package WHERE title = 'automatic')");
    }

    private static TestPackage adopted() {
        TestPackage one = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        one.measure("EXPORT_BAN", 1);
        one.measure("IMPORT_BAN", 1);
        one.measure("TRANSACTION_BAN", 2);
        one.measure("SERVICES_BAN", 2);
        return one.adopted("PL", "LT");
    }

    /** Packages like this one, with measures, sponsors and electors. */
    private static void copy(UUID id, int times) {
        for (int i = 0; i < times; i++) {
            UUID copy = UUID.randomUUID();
            TestDatabase.update(
                    "INSERT INTO package SELECT (p).* FROM (SELECT jsonb_populate_record(q, jsonb_build_object("
                            + "'id', ?::text, 'ballot_id', gen_random_uuid())) AS p FROM package q WHERE q.id = ?) r",
                    copy.toString(),
                    id);
            TestDatabase.update(
                    "INSERT INTO measure SELECT (p).* FROM (SELECT jsonb_populate_record(q, jsonb_build_object("
                            + "'id', gen_random_uuid(), 'package_id', ?::text)) AS p FROM measure q"
                            + " WHERE q.package_id = ?) r",
                    copy.toString(),
                    id);
            for (String table : new String[] {"package_sponsor", "package_elector"}) {
                TestDatabase.update(
                        "INSERT INTO " + table + " SELECT (p).* FROM (SELECT jsonb_populate_record(q,"
                                + " jsonb_build_object('package_id', ?::text)) AS p FROM " + table
                                + " q WHERE q.package_id = ?) r",
                        copy.toString(),
                        id);
            }
        }
    }

    /** All copies of the package, which share its text. */
    private static void name(UUID id, String title) {
        TestDatabase.update(
                "UPDATE package SET title = ? WHERE canonical_text ="
                        + " (SELECT canonical_text FROM package WHERE id = ?)",
                title,
                id);
    }
}
