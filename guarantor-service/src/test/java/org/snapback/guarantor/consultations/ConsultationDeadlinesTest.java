package org.snapback.guarantor.consultations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ConsultationDeadlinesTest extends ServiceTest {
    @Inject
    Consultations consultations;

    private TestEncroachment report;
    private TestConsultation consultation;

    @BeforeEach
    void aConsultation() {
        TestRoster.acceded("EE", "PL");
        TestRoster.accededBroader("JP");
        report = TestEncroachment.reportedBy("UA");
        consultation = TestConsultation.on(report);
    }

    @Test
    void each_deadline_that_is_missed_is_announced_once_and_stays_where_it_was() {
        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> missed().size() == 1);
        var first = JsonPath.from(missed().getFirst().payload());
        assertThat(first.getString("deadline")).isEqualTo("CONVENE");
        assertThat(first.getString("dueAt"))
                .isEqualTo(consultation.requestedAt().plus(Duration.ofHours(24)).toString());

        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> missed().size() == 2);

        assertThat(missed().getLast().actor()).isEqualTo("service:guarantor");
        assertThat(missed().getLast().audience()).isEqualTo("ROSTER");
        consultation.read().body("stage", equalTo("REQUESTED")).body("deadlines.stage", contains("MISSED", "MISSED"));
    }

    @Test
    void what_is_late_is_still_recorded_and_the_announcement_stands() {
        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> missed().size() == 2);

        consultation.session("UA", "PL").statusCode(201).body("stage", equalTo("CONVENED"));
        consultation.decision().statusCode(201).body("deadlines.stage", contains("MISSED", "MISSED"));

        assertThat(JsonPath.from(TestDatabase.journal("consultation.convened")
                                .getFirst()
                                .payload())
                        .getBoolean("withinDeadline"))
                .isFalse();
        assertThat(JsonPath.from(TestDatabase.journal("consultation.decided")
                                .getFirst()
                                .payload())
                        .getBoolean("withinDeadline"))
                .isFalse();
        assertThat(missed()).hasSize(2);
    }

    @Test
    void a_session_in_time_stops_the_first_clock_alone() {
        consultation.session("UA").statusCode(201);

        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> missed().size() == 1);

        assertThat(JsonPath.from(missed().getFirst().payload()).getString("deadline"))
                .isEqualTo("DECIDE");
    }

    @Test
    void a_ballot_that_closes_at_the_deadline_has_decided_in_time() {
        consultation.session("UA").statusCode(201);
        UUID ballot = report.confirmationOpened();
        report.vote(ballot, "PL", "FOR").statusCode(201);

        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> TestDatabase.journal("consultation.decided").size() == 1);

        assertThat(missed()).isEmpty();
        consultation.read().body("outcome", equalTo("NOT_CONFIRMED"), "deadlines.stage", contains("MET", "MET"));
        assertThat(JsonPath.from(TestDatabase.journal("consultation.decided")
                                .getFirst()
                                .payload())
                        .getBoolean("withinDeadline"))
                .isTrue();
    }

    @Test
    void a_ballot_that_the_brake_keeps_open_longer_is_late() {
        consultation.session("UA").statusCode(201);
        UUID ballot = report.confirmationOpened();
        as(Tokens.delegate("JP"))
                .body("{\"reasons\": \"Vital reasons of national policy.\"}")
                .post("/v1/ballots/{id}/brake", ballot)
                .then()
                .statusCode(201);

        TestClock.ahead(Duration.ofHours(72).plusMinutes(-1));
        consultation.read().body("deadlines.stage", contains("MET", "RUNNING"));
        TestDatabase.update("UPDATE ballot SET deadline = deadline + interval '1 hour'");
        TestClock.ahead(Duration.ofHours(72).plusMinutes(1));

        await().until(() -> missed().size() == 1);
        report.read().body("stage", equalTo("REPORTED"));
    }

    @Test
    void of_many_replicas_one_announces_each() throws Exception {
        IntStream.range(0, 5).forEach(i -> TestConsultation.on(TestEncroachment.reportedBy("UA")));
        var all = TestDatabase.query("SELECT id FROM consultation").stream()
                .map(row -> (UUID) row.get("id"))
                .toList();
        TestClock.ahead(Duration.ofHours(73));
        Callable<Void> replica = () -> {
            while (missed().size() < 2 * all.size()) {
                all.forEach(id -> QuarkusTransaction.requiringNew().call(() -> consultations.announceMissed(id)));
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(missed())
                .extracting(entry ->
                        entry.aggregateId() + JsonPath.from(entry.payload()).getString("deadline"))
                .doesNotHaveDuplicates()
                .hasSize(2 * all.size());
    }

    @Test
    void the_database_refuses_to_move_a_deadline() {
        assertThatThrownBy(() -> TestDatabase.update("""
                        UPDATE consultation_deadline SET due_at = due_at + interval '1 hour' WHERE kind = 'DECIDE'
                        """))
                .rootCause()
                .hasMessageStartingWith(
                        "ERROR: the DECIDE deadline of consultation " + consultation.id() + " is never moved");
    }

    private static List<TestDatabase.Entry> missed() {
        return TestDatabase.journal("consultation.deadline-missed");
    }
}
