package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What a confirmed encroachment does to packages, on a real broker. */
@QuarkusTest
class ConfirmationTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ban;
    private UUID freeze;

    @BeforeEach
    void anAdoptedPackageWithAnAutomaticRung() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        ban = adopted.measure("""
                {"type": "EXPORT_BAN", "scope": "Machine tools",
                 "windDown": {"period": "P45D", "text": "Contracts concluded before"}}
                """);
        freeze = adopted.measure("ASSET_FREEZE", 2);
        adopted.measure("TRAVEL_BAN", 3);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
    }

    @Test
    void an_automatic_rung_comes_into_force_with_its_cause() {
        TestEncroachment strike = TestEncroachment.strike("SERIOUS");

        TestKafka.Event confirmed = strike.confirmed();

        adopted.read(Tokens.partner())
                .body("rung", equalTo(2))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("consequences.encroachmentId", contains(strike.id().toString()))
                .body("consequences.rung", contains(2));
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(200).body("items", hasSize(1));
        var told = TestDatabase.journal("package.escalated").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(data.getString("cause.kind")).isEqualTo("ENCROACHMENT");
        assertThat(data.getString("cause.id")).isEqualTo(strike.id().toString());
        assertThat(data.getString("ballotId"))
                .isEqualTo(JsonPath.from(confirmed.data()).getString("ballotId"));
        assertThat(data.getList("bound")).isEqualTo(List.of("LT", "PL"));
        assertThat(data.getList("measures.id")).isEqualTo(List.of(freeze.toString()));
        assertThat(TestDatabase.query("SELECT causation_id FROM journal WHERE event_type LIKE '%escalated%'"))
                .extracting(row -> row.get("causation_id"))
                .containsExactly(confirmed.id());
    }

    @Test
    void a_lesser_encroachment_fires_nothing() {
        TestEncroachment.strike("LIMITED").confirmed();

        unmoved();
    }

    @Test
    void values_that_are_not_known_here_fire_nothing_and_are_no_error() {
        new TestEncroachment(UUID.randomUUID(), "ORBITAL", "COSMIC", false).confirmed();

        unmoved();
    }

    @Test
    void an_exercise_moves_nothing_real_and_what_is_real_no_exercise() {
        TestEncroachment.strike("GRAVE").asExercise().confirmed();
        unmoved();
        TestDatabase.update("UPDATE package SET exercise = true");

        TestEncroachment.strike("GRAVE").confirmed();

        unmoved();
        TestEncroachment.strike("GRAVE").asExercise().confirmed();
        assertThat(TestDatabase.query("SELECT exercise FROM journal WHERE event_type LIKE '%escalated%'"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    @Test
    void one_rung_a_confirmation_and_none_within_seven_days() {
        TestPackage tall = tall();
        TestEncroachment.strike("GRAVE").confirmed();
        tall.read(tall.token()).body("rung", equalTo(2));

        TestEncroachment.strike("GRAVE").confirmed();
        tall.read(tall.token()).body("rung", equalTo(2));

        TestClock.ahead(Duration.ofDays(7).plusMinutes(1));
        TestEncroachment.strike("LIMITED").confirmed();
        tall.read(tall.token()).body("rung", equalTo(3));
    }

    @Test
    void a_suspended_package_snaps_back_at_the_rung_it_had_and_its_wind_down_runs_from_then() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");
        Instant before = Instant.now();

        TestEncroachment.strike("GRAVE").confirmed();

        adopted.read(Tokens.partner())
                .body("stage", equalTo("ADOPTED"))
                .body("rung", equalTo(1))
                .body("measures.stage", contains("IN_FORCE"));
        JsonPath told = JsonPath.from(
                TestDatabase.journal("package.snapped-back").getFirst().payload());
        Instant back = Instant.parse(told.getString("measures[0].effectiveFrom"));
        assertThat(back).isAfter(before.minusMillis(1)).isEqualTo(Instant.parse(told.getString("snappedBackAt")));
        assertThat(Instant.parse(told.getString("measures[0].windDownUntil")))
                .isEqualTo(back.plus(Duration.ofDays(45)));
        assertThat(told.getList("bound")).isEqualTo(List.of("LT", "PL"));
        assertThat(TestDatabase.journal("package.escalated")).isEmpty();
    }

    @Test
    void a_suspended_measure_snaps_back_and_the_next_rung_comes_into_force_beside_it() {
        TestCondition.allConfirmed();
        adopted.eased("suspension", ban);

        TestEncroachment.strike("GRAVE").confirmed();

        adopted.read(adopted.token())
                .body("rung", equalTo(2))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE", "WAITING"))
                .body("consequences[0].measures", contains(ban.toString()));
    }

    @Test
    void a_lifted_package_snaps_back_while_its_period_runs_and_a_confiscation_stays_lifted() {
        TestCondition.allConfirmed();
        TestPackage lifted = TestPackage.draftedBy("PL");
        lifted.measure("EXPORT_BAN", 1);
        lifted.measure("ASSET_CONFISCATION", 1);
        lifted.adopted("PL").eased("lifting");

        TestEncroachment.strike("LIMITED").confirmed();

        lifted.read(lifted.token())
                .body("stage", equalTo("ADOPTED"))
                .body("measures.stage", contains("IN_FORCE", "LIFTED"));
    }

    @Test
    void after_its_snapback_period_a_lifted_package_stays_lifted() {
        TestCondition.allConfirmed();
        adopted.eased("lifting");
        TestDatabase.update(
                "UPDATE measure SET snapback_until = '2026-01-01T00:00:00Z'::timestamptz" + " WHERE stage = 'LIFTED'");

        TestEncroachment.strike("GRAVE").confirmed();

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED")).body("consequences", empty());
    }

    @Test
    void an_easing_that_is_being_decided_ends_and_its_ballot_changes_nothing() {
        TestCondition.allConfirmed();
        String ballot = adopted.ask(adopted.token(), "suspension")
                .statusCode(202)
                .extract()
                .path("ballotId");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");

        strike.confirmed();

        adopted.read(adopted.token()).body("easings.outcome", contains("REFUSED"));
        assertThat(TestDatabase.journal("package.easing-refused").getFirst().payload())
                .contains("Encroachment " + strike.id() + " was confirmed meanwhile");
        TestEncroachment.awaitTaken(TestBallot.of(adopted, UUID.fromString(ballot))
                .closed("ADOPTED", "PL")
                .id());
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
    }

    @Test
    void an_automatic_rung_overtakes_the_ballot_on_it() {
        UUID ballot = escalation();

        TestEncroachment.strike("GRAVE").confirmed();
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("ADOPTED", "PL").id());

        adopted.read(adopted.token()).body("rung", equalTo(2)).body("escalations.outcome", contains("OVERTAKEN"));
        assertThat(TestDatabase.journal("package.escalated")).hasSize(1);
        assertThat(TestDatabase.journal("package.escalated").getFirst().payload())
                .contains("\"overtakes\":\"" + ballot + '"');
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
    }

    @Test
    void after_the_ballot_on_it_the_rung_is_not_fired_again() {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, escalation()).closed("ADOPTED", "PL").id());

        TestEncroachment.strike("GRAVE").confirmed();

        adopted.read(adopted.token()).body("rung", equalTo(2)).body("escalations.outcome", contains("ESCALATED"));
        assertThat(TestDatabase.journal("package.escalated")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "encroachment.reported",
                "encroachment.disputed",
                "encroachment.confirmation-opened",
                "encroachment.not-confirmed",
                "encroachment.withdrawn"
            })
    void before_its_confirmation_an_encroachment_moves_nothing(String name) {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");

        strike.told(name, strike.data().toString());

        unmoved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"encroachmentId", "ballotId", "kind", "gravity", "confirmedAt"})
    void a_confirmation_that_lacks_a_field_goes_to_the_dead_letters(String field) {
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        var data = strike.data();
        data.remove(field);

        TestKafka.send(strike.event("encroachment.confirmed", data.toString()));

        await().until(() -> TestKafka.readAll("compact.dead-letters.sanctions").size() == before + 1);
        unmoved();
    }

    /** Adopted, with two AUTOMATIC rungs. */
    private static TestPackage tall() {
        TestPackage tall = TestPackage.drafted(
                Tokens.delegate("PL"),
                TestPackage.FORESIGHTED.replace(
                        "\"automatic\": [",
                        "\"automatic\": [{\"rung\": 3, \"kinds\": [\"AIR_OR_MISSILE\"], \"leastGravity\": \"LIMITED\"}, "));
        tall.measure("EXPORT_BAN", 1);
        tall.measure("TRAVEL_BAN", 2);
        tall.measure("SERVICES_BAN", 3);
        return tall.adopted("PL");
    }

    private void unmoved() {
        adopted.read(adopted.token())
                .body("stage", equalTo("ADOPTED"))
                .body("rung", equalTo(1))
                .body("consequences", empty());
        assertThat(TestDatabase.journal("package.escalated")).isEmpty();
    }

    private UUID escalation() {
        return UUID.fromString(adopted.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId"));
    }
}
