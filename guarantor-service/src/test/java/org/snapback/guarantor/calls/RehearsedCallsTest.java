package org.snapback.guarantor.calls;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestCalls;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

/** Calls of an exercise: they refer to real commitments and leave them as they are. */
@QuarkusTest
class RehearsedCallsTest extends ServiceTest {
    private UUID agreement;
    private String technical;

    @BeforeEach
    void oneCommitmentOfPoland() {
        TestRoster.acceded("EE", "PL");
        agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        technical = Promise.of(agreement, "PL").response("TECHNICAL").made();
    }

    @Test
    void a_confirmation_calls_the_commitment_as_an_exercise_and_leaves_it_as_it_is() {
        Map<String, Object> before = commitment();

        var exercise = TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");
        String call = of(exercise, false);
        TestCalls.accept(call, "PL").statusCode(200).body("stage", equalTo("ACCEPTED"));
        TestCalls.report(call, "PL", "Six have left.").statusCode(201);
        TestCalls.confirm(call).statusCode(200).body("stage", equalTo("CONFIRMED"), "exercise", equalTo(true));

        assertThat(commitment()).isEqualTo(before);
        assertThat(TestDatabase.query("""
                        SELECT event_type, aggregate_type, aggregate_version, exercise, audience FROM journal
                        WHERE aggregate_id = ? ORDER BY seq
                        """, call))
                .extracting(row -> List.copyOf(row.values()))
                .containsExactly(
                        List.of("org.snapback.commitment.called.v1", "commitment-call", 1L, true, "EE,PL,UA"),
                        List.of("org.snapback.commitment.call-accepted.v1", "commitment-call", 2L, true, "EE,PL,UA"),
                        List.of(
                                "org.snapback.commitment.response-reported.v1",
                                "commitment-call",
                                3L,
                                true,
                                "EE,PL,UA"),
                        List.of(
                                "org.snapback.commitment.response-confirmed.v1",
                                "commitment-call",
                                4L,
                                true,
                                "EE,PL,UA"));
    }

    @Test
    void a_call_of_an_exercise_is_listed_to_those_who_ask_for_exercises_and_take_part() {
        var exercise = TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");

        TestCalls.at(exercise).body("items", empty());
        TestCalls.rehearsed(Tokens.delegate("EE"), exercise)
                .body("items.commitmentId", contains(technical), "items.exercise", contains(true));
        as(Tokens.partner())
                .get("/v1/commitment-calls/{id}", of(exercise, false))
                .then()
                .statusCode(404);
    }

    @Test
    void a_real_confirmation_calls_what_an_exercise_has_called() {
        TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");

        var real = TestEncroachment.confirmedBy("EE", "PL");

        TestCalls.at(real).body("items.commitmentId", contains(technical), "items.exercise", contains(false));
        TestCalls.rehearsed(Tokens.auditor(), real).body("items", empty());
    }

    @Test
    void the_preview_lists_what_an_exercise_would_call() {
        var exercise = TestEncroachment.reportedBy("UA", TestEncroachment.EXERCISE);

        exercise.confirmationOpened();

        exercise.read().body("confirmation.text", containsString(technical));
    }

    @Test
    void a_military_response_is_rehearsed_up_to_the_report_to_the_security_council() {
        Promise.of(agreement, "PL").response("MILITARY").made();
        var exercise = TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");
        UUID ballot = TestCalls.asked(exercise, "military-response");
        exercise.vote(ballot, "EE", "AGAINST").statusCode(201);
        exercise.vote(ballot, "PL", "FOR").statusCode(201);

        Instant answered = Instant.parse(TestCalls.accept(of(exercise, true), "PL")
                .statusCode(200)
                .extract()
                .path("answeredAt"));

        String due = as(Tokens.auditor())
                .get("/v1/encroachments/{id}/article-51-reports", exercise.id())
                .path("items[0].dueAt");
        assertThat(Instant.parse(due)).isEqualTo(answered.plus(Duration.ofMinutes(24)));
        assertThat(TestDatabase.query(
                        "SELECT exercise FROM journal WHERE event_type LIKE '%security-council-report-due%'"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    @Test
    void a_calling_before_a_confirmation_is_rehearsed_and_ends_with_the_report() {
        var exercise = TestEncroachment.reportedBy("UA", TestEncroachment.EXERCISE);
        UUID ballot = TestCalls.asked(exercise, "calling");
        exercise.vote(ballot, "EE", "AGAINST").statusCode(201);
        exercise.vote(ballot, "PL", "FOR").statusCode(201);
        String call = of(exercise, false);

        exercise.post(Tokens.beneficiary(), "withdrawal", "{\"reason\": \"The rehearsal is over.\"}")
                .statusCode(200);

        TestCalls.accept(call, "PL").statusCode(409).body("type", endsWith("call-stage"), "stage", equalTo("ENDED"));
    }

    @Test
    void the_answer_is_due_in_minutes_and_the_real_one_in_hours() {
        Map<String, Object> before = commitment();
        var exercise = TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");
        String call = of(exercise, false);

        TestClock.ahead(Duration.ofMinutes(73));

        await().untilAsserted(() -> as(Tokens.auditor())
                .get("/v1/commitment-calls/{id}", call)
                .then()
                .body("stage", equalTo("OVERDUE")));
        assertThat(TestDatabase.query(
                        "SELECT due_at - called_at = interval '72 minutes' AS minutes FROM commitment_call"))
                .extracting(row -> row.get("minutes"))
                .containsExactly(true);
        assertThat(commitment()).isEqualTo(before);
    }

    @Test
    void the_database_refuses_each_crossing_towards_the_encroachment() {
        var exercise = TestEncroachment.confirmed(TestEncroachment.EXERCISE, "EE", "PL");
        String call = of(exercise, false);
        var real = TestEncroachment.reportedBy("UA");

        refused(
                "UPDATE commitment_call SET encroachment_id = ? WHERE id = ?",
                "foreign key",
                real.id(),
                UUID.fromString(call));
        refused("UPDATE commitment_call SET exercise = false", "never changes");
    }

    private Map<String, Object> commitment() {
        return TestDatabase.query("""
                        SELECT to_jsonb(c)::text AS row, (SELECT count(*) FROM journal j WHERE j.aggregate_id = c.id::text) AS events
                        FROM commitment c WHERE c.id = ?
                        """, UUID.fromString(technical)).getFirst();
    }

    private static String of(TestEncroachment exercise, boolean military) {
        return TestCalls.rehearsed(Tokens.auditor(), exercise)
                .extract()
                .path("items.find { it.military == " + military + " }.id");
    }

    private static void refused(String sql, String why, Object... values) {
        assertThatThrownBy(() -> TestDatabase.update(sql, values)).as(sql).hasStackTraceContaining(why);
    }
}
