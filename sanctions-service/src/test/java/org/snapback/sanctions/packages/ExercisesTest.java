package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Exercises beside what is real: the same package twice, on a real broker and database. */
@QuarkusTest
class ExercisesTest extends ServiceTest {
    private static final String EXERCISE = TestPackage.exercise(TestPackage.FORESIGHTED);

    private TestPackage exercise;
    private TestPackage real;

    @BeforeEach
    void anExerciseAndARealPackageOfTheSameText() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        exercise = foresighted(EXERCISE);
        real = foresighted(TestPackage.FORESIGHTED);
    }

    @Test
    void an_exercise_is_decided_and_fired_by_an_exercise_and_what_is_real_stays() {
        adopt(exercise);
        real.adopted("PL", "LT");

        TestEncroachment.strike("GRAVE").asExercise().confirmed();

        exercise.read(Tokens.delegate("LT"))
                .body("exercise", equalTo(true))
                .body("rung", equalTo(2))
                .body("consequences", hasSize(1));
        real.read(Tokens.delegate("LT"))
                .body("exercise", equalTo(false))
                .body("rung", equalTo(1))
                .body("consequences", empty());
        assertThat(TestDatabase.query(
                        "SELECT DISTINCT exercise, audience FROM journal WHERE aggregate_id = ? AND topic = ?",
                        exercise.id().toString(),
                        "compact.packages"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("exercise")).isEqualTo(true);
                    assertThat(row.get("audience")).isEqualTo("LT,PL,UA");
                });
    }

    @Test
    void a_real_encroachment_moves_no_exercise() {
        adopt(exercise);
        real.adopted("PL", "LT");

        TestEncroachment.strike("GRAVE").confirmed();

        exercise.read(Tokens.delegate("PL")).body("rung", equalTo(1));
        real.read(Tokens.delegate("PL")).body("rung", equalTo(2));
    }

    @Test
    void lists_show_exercises_to_those_who_ask_for_them_alone() {
        as(Tokens.delegate("PL"))
                .get("/v1/packages")
                .then()
                .body("items.id", contains(real.id().toString()));
        as(Tokens.delegate("PL"))
                .get("/v1/packages?exercise=true")
                .then()
                .body("items.id", contains(exercise.id().toString()));
    }

    @Test
    void an_exercise_is_never_public_nor_are_the_names_in_its_annexes() {
        UUID freeze = UUID.fromString(exercise.read(exercise.token()).extract().path("measures[0].id"));
        exercise.select(freeze, "ofac", "RUSSIA-EO14024");

        adopt(exercise);

        exercise.read(Tokens.partner()).statusCode(404);
        exercise.readAnnex(Tokens.partner(), freeze).statusCode(404);
        as(Tokens.partner())
                .get("/v1/packages?exercise=true")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void no_edit_turns_an_exercise_into_something_real() {
        exercise.author()
                .header("If-Match", exercise.etag())
                .body(TestPackage.TEXT.strip().replaceAll("}$", ", \"exercise\": false}"))
                .put("/v1/packages/{id}", exercise.id())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/exercise"))
                .body("violations.rule", contains("fixed"));

        exercise.author()
                .header("If-Match", exercise.etag())
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", exercise.id())
                .then()
                .statusCode(200)
                .body("exercise", equalTo(true));
    }

    @Test
    void hours_are_minutes_unless_the_text_says_its_own_window() {
        exercise.read(exercise.token()).body("decisionWindow", equalTo("PT1H12M"));
        real.read(real.token()).body("decisionWindow", equalTo("PT72H"));
        TestPackage own = foresighted(TestPackage.exercise(
                TestPackage.FORESIGHTED.strip().replaceAll("}$", ", \"decisionWindow\": \"PT5M\"}")));

        own.proposed();

        var read = own.read(own.token());
        assertThat(Duration.between(
                        Instant.parse(read.extract().path("proposedAt")),
                        Instant.parse(read.extract().path("deadline"))))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void the_seven_days_between_automatic_rungs_are_as_many_times_fewer_in_an_exercise() {
        TestPackage tall = TestPackage.drafted(
                Tokens.delegate("PL"),
                TestPackage.exercise(TestPackage.TEXT.strip().replaceAll("}$", """
                        , "automatic": [{"rung": 2, "kinds": ["AIR_OR_MISSILE"], "leastGravity": "LIMITED"},
                                        {"rung": 3, "kinds": ["AIR_OR_MISSILE"], "leastGravity": "LIMITED"}]}
                        """)));
        tall.measure("EXPORT_BAN", 1);
        tall.measure("IMPORT_BAN", 2);
        tall.measure("TRANSIT_BAN", 3);
        adopt(tall);
        TestEncroachment.strike("GRAVE").asExercise().confirmed();
        tall.read(tall.token()).body("rung", equalTo(2));

        TestClock.ahead(Duration.ofDays(7).dividedBy(60).plusMinutes(1));
        TestEncroachment.strike("GRAVE").asExercise().confirmed();

        tall.read(tall.token()).body("rung", equalTo(3));
    }

    @Test
    void a_ballot_of_the_other_kind_decides_nothing() {
        UUID ballot = real.proposed();
        TestKafka.Event rehearsed = TestBallot.of(real, ballot).asExercise().closed("ADOPTED", "PL");

        awaitDeadLetter(rehearsed);

        real.read(real.token()).body("stage", equalTo("PROPOSED"));
    }

    @Test
    void an_encroachment_stays_of_the_kind_that_it_was_told_as() {
        real.adopted("PL");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.asExercise().confirmed();
        TestKafka.Event again =
                strike.event("encroachment.confirmed", strike.data().toString());

        TestKafka.send(again);

        awaitDeadLetter(again);
        assertThat(TestDatabase.query("SELECT exercise FROM confirmed_encroachment"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    @Test
    void conditions_met_in_an_exercise_ease_nothing_real() {
        real.adopted("PL");
        TestDatabase.update("INSERT INTO easing_condition (name, exercise, confirmed_at) VALUES"
                + " ('AGGRESSION_CEASED', true, now())");

        real.ask(Tokens.delegate("PL"), "suspension").statusCode(409).body("missing", contains("AGGRESSION_CEASED"));

        adopt(exercise);
        exercise.ask(Tokens.delegate("PL"), "suspension").statusCode(202);
    }

    @Test
    void the_database_refuses_each_crossing() {
        adopt(exercise);
        real.adopted("PL");
        TestEncroachment.strike("GRAVE").asExercise().confirmed();
        UUID rehearsed = (UUID) TestDatabase.query("SELECT id FROM confirmed_encroachment")
                .getFirst()
                .get("id");

        refused("UPDATE package SET exercise = true WHERE id = ?", real.id());
        refused("UPDATE package SET exercise = false WHERE id = ?", exercise.id());
        refused("UPDATE confirmed_encroachment SET exercise = false WHERE id = ?", rehearsed);
        for (boolean claimed : new boolean[] {true, false}) {
            refused(
                    "INSERT INTO consequence (id, package_id, encroachment_id, at, measures, package_was, former,"
                            + " exercise) VALUES (gen_random_uuid(), ?, ?, now(), '{}', 'ADOPTED', '[]', ?)",
                    real.id(),
                    rehearsed,
                    claimed);
        }
    }

    private static void refused(String sql, Object... values) {
        assertThatThrownBy(() -> TestDatabase.update(sql, values))
                .as(sql)
                .hasStackTraceContaining("PSQLException")
                .hasStackTraceContaining(sql.startsWith("UPDATE") ? "never changes" : "foreign key constraint");
    }

    private static void awaitDeadLetter(TestKafka.Event event) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestKafka.readAll("compact.dead-letters.sanctions").stream()
                        .anyMatch(letter -> new String(letter.value(), StandardCharsets.UTF_8).equals(event.data())));
    }

    private static TestPackage foresighted(String text) {
        TestPackage drafted = TestPackage.drafted(Tokens.delegate("PL"), text);
        drafted.measure("ASSET_FREEZE", 1);
        drafted.measure("EXPORT_BAN", 2);
        return drafted;
    }

    private static void adopt(TestPackage rehearsed) {
        TestBallot.of(rehearsed, rehearsed.proposed()).asExercise().closed("ADOPTED", "PL", "LT");
        rehearsed.awaitStage("ADOPTED");
    }
}
