package org.snapback.guarantor.compensation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAward;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The ledger's exercises beside what is real. */
@QuarkusTest
class ExercisesTest extends ServiceTest {
    private TestAward exercise;
    private TestAward real;

    @BeforeEach
    void anExerciseAndARealAward() {
        TestRoster.acceded("EE");
        exercise = TestAward.rehearsed(700).awarded(700);
        real = TestAward.claimed(500).awarded(500);
    }

    @Test
    void all_that_is_entered_on_an_exercise_is_one_and_its_events_say_so() {
        UUID payment = exercise.paid("AGGRESSOR", 700);

        exercise.reverse(payment).statusCode(201).body("exercise", equalTo(true));

        exercise.read().body("exercise", equalTo(true), "stage", equalTo("AWARDED"), "entries", equalTo(4));
        real.read().body("exercise", equalTo(false), "entries", equalTo(2));
        assertThat(TestDatabase.query(
                        "SELECT exercise FROM journal WHERE aggregate_id = ?",
                        exercise.id().toString()))
                .hasSize(4)
                .extracting(row -> row.get("exercise"))
                .containsOnly(true);
        assertThat(TestDatabase.query(
                        "SELECT DISTINCT exercise FROM journal WHERE aggregate_id = ?",
                        real.id().toString()))
                .extracting(row -> row.get("exercise"))
                .containsExactly(false);
    }

    @Test
    void lists_and_sums_show_exercises_to_those_who_ask_for_them_alone() {
        as(Tokens.auditor()).get(TestAward.PATH).then().body("items.claimed", contains(500));
        as(Tokens.auditor()).get(TestAward.PATH + "?exercise=true").then().body("items.claimed", contains(700));
        as(Tokens.auditor())
                .get("/v1/compensation/entries")
                .then()
                .body("items.euroAmount", contains(500, 500), "items.position", contains(1, 2));
        as(Tokens.auditor())
                .get("/v1/compensation/entries?exercise=true")
                .then()
                .body("items.euroAmount", contains(700, 700), "items.position", contains(1, 2));
        as(Tokens.auditor())
                .get("/v1/compensation/sums")
                .then()
                .body("claimed", equalTo(500), "missing", equalTo(500), "uncoveredAwards", equalTo(1));
        as(Tokens.auditor())
                .get("/v1/compensation/sums?exercise=true")
                .then()
                .body("claimed", equalTo(700), "missing", equalTo(700), "uncoveredAwards", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_attestation_looks_at_the_cover_of_its_own_kind(boolean rehearsed) {
        TestAward own = rehearsed ? exercise : real;
        attestDamageCompensated(rehearsed).statusCode(409).body("missing", equalTo(rehearsed ? 700 : 500));

        own.paid("AGGRESSOR", 700);

        attestDamageCompensated(rehearsed).statusCode(201).body("exercise", equalTo(rehearsed));
        attestDamageCompensated(!rehearsed).statusCode(409).body("awards", equalTo(1));
    }

    @Test
    void a_reversal_cannot_take_back_an_entry_of_the_other_kind() {
        exercise.reverse(real.lastEntry()).statusCode(409).body("rule", equalTo("REVERSAL_OF_OWN"));
        real.reverse(exercise.lastEntry()).statusCode(409).body("rule", equalTo("REVERSAL_OF_OWN"));
    }

    @Test
    void the_database_cannot_hold_an_entry_of_one_kind_on_an_award_of_the_other() {
        assertThatThrownBy(() -> enterOn(real, "AWARD", null, true)).hasStackTraceContaining("award_fkey");
        assertThatThrownBy(() -> enterOn(exercise, "AWARD", null, false)).hasStackTraceContaining("award_fkey");
        assertThatThrownBy(() -> enterOn(exercise, "REVERSAL", real.lastEntry(), true))
                .hasStackTraceContaining("reverses_fkey");
        assertThatThrownBy(() -> TestDatabase.update("UPDATE compensation_entry SET exercise = NOT exercise"))
                .hasStackTraceContaining("never changes");
    }

    private static void enterOn(TestAward award, String type, UUID reverses, boolean exercise) {
        TestDatabase.update("""
                INSERT INTO compensation_entry (id, position, award_id, award_version, type, reverses, amount, currency,
                  rate, euro_amount, statement, entered_at, entered_by, exercise)
                VALUES (gen_random_uuid(), 99, ?, 99, ?, ?, 1, 'EUR', '1', 1, 'A crossing', now(), 'test', ?)
                """, award.id(), type, reverses, exercise);
    }

    private static ValidatableResponse attestDamageCompensated(boolean exercise) {
        String body = TestCondition.body("DAMAGE_COMPENSATED").strip();
        return TestCondition.attest(
                Tokens.beneficiary(), body.substring(0, body.length() - 1) + ", \"exercise\": " + exercise + "}");
    }
}
