package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Exercises beside what is real, from the report to its confirmation. */
@QuarkusTest
class ExercisesTest extends ServiceTest {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private TestEncroachment exercise;
    private TestEncroachment real;

    @BeforeEach
    void anExerciseAndARealReport() {
        TestRoster.acceded("EE");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
        exercise = TestEncroachment.reportedBy("UA", TestEncroachment.EXERCISE);
        real = TestEncroachment.reportedBy("UA");
    }

    @Test
    void an_exercise_goes_from_report_to_confirmation_and_all_of_it_says_that_it_is_one() {
        TestConsultation consultation = TestConsultation.on(exercise);
        UUID ballot = exercise.confirmationOpened();
        exercise.vote(ballot, "JP", "FOR");

        exercise.vote(ballot, "PL", "FOR").statusCode(201);

        exercise.read().body("stage", equalTo("CONFIRMED"), "exercise", equalTo(true));
        exercise.read().body("confirmation.text", containsString("\"exercise\":true"));
        consultation.read().body("stage", equalTo("DECIDED"), "exercise", equalTo(true));
        real.read().body("stage", equalTo("REPORTED"), "exercise", equalTo(false));
        assertThat(TestDatabase.query(
                        """
                        SELECT DISTINCT exercise, audience = 'PUBLIC' AS public FROM journal WHERE aggregate_id IN (?, ?, ?)
                        """,
                        exercise.id().toString(),
                        ballot.toString(),
                        consultation.id().toString()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("exercise")).isEqualTo(true);
                    assertThat(row.get("public")).isEqualTo(false);
                });
    }

    @Test
    void a_real_text_does_not_speak_of_exercises() {
        real.confirmationOpened();

        real.read().body("confirmation.text", not(containsString("exercise")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"encroachments", "consultations", "ballots"})
    void lists_show_exercises_to_those_who_ask_for_them_alone(String list) {
        TestConsultation.on(exercise);
        TestConsultation.on(real);
        exercise.confirmationOpened();
        real.confirmationOpened();

        as(Tokens.delegate("PL"))
                .get("/v1/" + list)
                .then()
                .body("items", hasSize(1))
                .body("items.exercise", contains(false));
        as(Tokens.delegate("PL"))
                .get("/v1/" + list + "?exercise=true")
                .then()
                .body("items", hasSize(1))
                .body("items.exercise", contains(true));
    }

    @Test
    void hours_are_minutes_in_an_exercise() {
        TestConsultation rehearsed = TestConsultation.on(exercise);
        TestConsultation held = TestConsultation.on(real);

        rehearsed
                .read()
                .body(
                        "deadlines.find { it.kind == 'CONVENE' }.dueAt",
                        equalTo(rehearsed
                                .requestedAt()
                                .plus(Duration.ofMinutes(24))
                                .toString()))
                .body(
                        "deadlines.find { it.kind == 'DECIDE' }.dueAt",
                        equalTo(rehearsed
                                .requestedAt()
                                .plus(Duration.ofMinutes(72))
                                .toString()));
        held.read()
                .body(
                        "deadlines.find { it.kind == 'DECIDE' }.dueAt",
                        equalTo(held.requestedAt().plus(Duration.ofHours(72)).toString()));
        UUID ballot = exercise.confirmationOpened();
        as(Tokens.auditor())
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body(
                        "deadline",
                        equalTo(rehearsed
                                .requestedAt()
                                .plus(Duration.ofMinutes(72))
                                .toString()));
    }

    @Test
    void without_a_consultation_an_exercise_is_voted_on_for_as_many_minutes_as_else_hours() {
        assertThat(window(exercise.confirmationOpened())).isCloseTo(Duration.ofMinutes(72), AT_ONCE);
        assertThat(window(real.confirmationOpened())).isCloseTo(Duration.ofHours(72), AT_ONCE);
    }

    @Test
    void an_exercise_misses_its_own_deadline_and_the_real_one_still_runs() {
        TestConsultation rehearsed = TestConsultation.on(exercise);
        TestConsultation held = TestConsultation.on(real);

        TestClock.ahead(Duration.ofMinutes(25));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        rehearsed.read().body("deadlines.find { it.kind == 'CONVENE' }.stage", equalTo("MISSED")));
        held.read().body("deadlines.find { it.kind == 'CONVENE' }.stage", equalTo("RUNNING"));
    }

    @Test
    void the_brake_gives_leaders_minutes_for_hours() {
        UUID ballot = exercise.confirmationOpened();

        Instant deadline = Instant.parse(as(Tokens.delegate("PL"))
                .body("{\"reasons\": \"%s\"}".formatted("It is vital. ".repeat(10)))
                .post("/v1/ballots/{id}/brake", ballot)
                .then()
                .statusCode(201)
                .extract()
                .path("deadline"));

        assertThat(Duration.between(Instant.now(), deadline)).isLessThan(Duration.ofMinutes(73));
    }

    @Test
    void the_database_refuses_each_crossing() {
        TestConsultation consultation = TestConsultation.on(exercise);
        UUID rehearsed = exercise.confirmationOpened();
        UUID ballot = real.confirmationOpened();

        for (String table : List.of("encroachment", "ballot", "consultation")) {
            refused("UPDATE " + table + " SET exercise = NOT exercise", "never changes");
        }
        refused("UPDATE ballot SET encroachment_id = ? WHERE id = ?", "foreign key", real.id(), rehearsed);
        refused("UPDATE ballot SET encroachment_id = ? WHERE id = ?", "foreign key", exercise.id(), ballot);
        refused(
                "UPDATE encroachment SET open_ballot_id = ?, confirmation_ballot_id = ? WHERE id = ?",
                "foreign key",
                rehearsed,
                rehearsed,
                real.id());
        refused(
                "UPDATE consultation SET encroachment_id = ? WHERE id = ?",
                "foreign key",
                real.id(),
                consultation.id());
    }

    @Test
    void a_condition_is_attested_in_an_exercise_beside_the_real_one() {
        String attestation = """
                {"condition": "AGGRESSION_CEASED", "statement": "All fire has ceased.", "exercise": %s,
                 "evidence": [{"description": "The armistice", "sha256": "%s"}]}
                """;
        for (boolean rehearsed : new boolean[] {true, false}) {
            as(Tokens.beneficiary())
                    .body(attestation.formatted(rehearsed, "c".repeat(64)))
                    .post("/v1/conditions")
                    .then()
                    .statusCode(201)
                    .body("exercise", equalTo(rehearsed));
        }

        as(Tokens.delegate("PL")).get("/v1/conditions").then().body("items.exercise", contains(false));
        as(Tokens.delegate("PL")).get("/v1/conditions?exercise=true").then().body("items.exercise", contains(true));
    }

    @Test
    void a_package_is_voted_on_as_what_it_is() {
        Proposed proposed = Proposed.adoption("UNANIMITY").opened();

        TestKafka.Event withdrawal = proposed.withdrawal().asExercise();
        TestKafka.send(withdrawal);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestKafka.readAll("compact.dead-letters.guarantor").stream()
                        .anyMatch(letter ->
                                new String(letter.value(), StandardCharsets.UTF_8).equals(withdrawal.data())));
        as(Tokens.auditor()).get("/v1/ballots/{id}", proposed.ballotId()).then().body("stage", equalTo("OPEN"));
    }

    private static Duration window(UUID ballot) {
        var read = as(Tokens.auditor()).get("/v1/ballots/{id}", ballot).then();
        return Duration.between(
                Instant.parse(read.extract().path("openedAt")),
                Instant.parse(read.extract().path("deadline")));
    }

    private static void refused(String sql, String why, Object... values) {
        assertThatThrownBy(() -> TestDatabase.update(sql, values)).as(sql).hasStackTraceContaining(why);
    }
}
