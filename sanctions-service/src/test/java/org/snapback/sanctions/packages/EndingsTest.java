package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What ends in packages when a confirmation does not stand any more. */
@QuarkusTest
class EndingsTest extends ServiceTest {
    private static final String AGREED = TestPackage.FORESIGHTED.strip().replaceAll("}$", "") + """
            , "confirmationRule": "REVERSE_CONSENSUS"}
            """;

    private TestPackage adopted;
    private UUID ban;
    private UUID freeze;

    @BeforeEach
    void anAdoptedPackageWithAnAutomaticRung() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        ban = adopted.measure("EXPORT_BAN", 1);
        freeze = adopted.measure("ASSET_FREEZE", 2);
        adopted.measure("TRAVEL_BAN", 3);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
    }

    @Test
    void a_rung_that_a_false_confirmation_fired_waits_again_and_its_names_are_hidden() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmed();
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(200);

        TestKafka.Event rescinded = strike.rescinded();

        adopted.read(Tokens.partner())
                .body("stage", equalTo("ADOPTED"))
                .body("rung", equalTo(1))
                .body("measures.id", contains(ban.toString()));
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(404);
        adopted.read(adopted.token())
                .body("measures[1].stage", equalTo("WAITING"))
                .body("measures[1].effectiveFrom", nullValue())
                .body("consequences[0].rung", equalTo(2))
                .body("consequences[0].rungEndedAt", notNullValue());
        var told = TestDatabase.journal("package.consequences-ended").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(data.getString("cause.id")).isEqualTo(strike.id().toString());
        assertThat(data.getString("why")).isEqualTo("RESCINDED");
        assertThat(data.getInt("rung")).isEqualTo(1);
        assertThat(data.getInt("delisted")).isEqualTo(1);
        assertThat(data.getList("bound")).isEqualTo(List.of("LT", "PL"));
        assertThat(data.getList("measures.id")).isEqualTo(List.of(freeze.toString()));
        assertThat(TestDatabase.query("SELECT causation_id FROM journal WHERE event_type LIKE '%consequences-ended%'"))
                .extracting(row -> row.get("causation_id"))
                .containsExactly(rescinded.id());
    }

    @Test
    void a_rung_that_waits_again_can_be_fired_again_at_once() {
        TestEncroachment wrong = TestEncroachment.strike("GRAVE");
        wrong.confirmed();
        wrong.rescinded();

        TestEncroachment.strike("GRAVE").confirmed();

        adopted.read(adopted.token()).body("rung", equalTo(2)).body("consequences", hasSize(2));
    }

    @Test
    void what_another_confirmation_holds_stays_until_that_one_ends_too() {
        TestEncroachment first = TestEncroachment.strike("GRAVE");
        TestEncroachment second = TestEncroachment.strike("GRAVE");
        first.confirmed();
        second.confirmed();

        first.rescinded();

        adopted.read(adopted.token()).body("rung", equalTo(2));
        assertThat(TestDatabase.journal("package.consequences-ended")).isEmpty();
        second.rescinded();
        adopted.read(adopted.token()).body("rung", equalTo(1)).body("consequences", hasSize(1));
        assertThat(TestDatabase.journal("package.consequences-ended")).hasSize(1);
    }

    @Test
    void a_rung_stays_below_one_that_a_ballot_has_decided_since() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmed();
        decide(escalation(), "ADOPTED");

        strike.rescinded();

        adopted.read(adopted.token())
                .body("rung", equalTo(3))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE", "IN_FORCE"));
        assertThat(TestDatabase.journal("package.consequences-ended")).isEmpty();
    }

    @Test
    void a_ballot_on_the_rung_above_one_that_waits_again_changes_nothing() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmed();
        UUID ballot = escalation();

        strike.rescinded();

        adopted.read(adopted.token()).body("escalations.outcome", contains("REFUSED"));
        assertThat(TestDatabase.journal("package.escalation-refused").getFirst().payload())
                .contains("Rung 2 waits again");
        decide(ballot, "ADOPTED");
        adopted.read(adopted.token()).body("rung", equalTo(1));
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
    }

    @Test
    void a_suspended_package_that_snapped_back_is_suspended_as_before() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");
        String before = adopted.read(adopted.token()).extract().path("measures[0].effectiveFrom");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();

        strike.rescinded();

        adopted.read(Tokens.partner())
                .body("stage", equalTo("SUSPENDED"))
                .body("measures.stage", contains("SUSPENDED"))
                .body("measures[0].effectiveFrom", equalTo(before))
                .body("consequences[0].measuresEndedAt", notNullValue());
        TestEncroachment.strike("LIMITED").confirmed();
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
    }

    @Test
    void a_lifted_package_that_snapped_back_has_its_snapback_period_again() {
        TestCondition.allConfirmed();
        adopted.eased("lifting");
        String until = adopted.read(adopted.token()).extract().path("measures[0].snapbackUntil");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();

        strike.rescinded();

        adopted.read(adopted.token())
                .body("stage", equalTo("LIFTED"))
                .body("measures[0].stage", equalTo("LIFTED"))
                .body("measures[0].snapbackUntil", equalTo(until));
        assertThat(JsonPath.from(TestDatabase.journal("package.consequences-ended")
                                .getFirst()
                                .payload())
                        .getString("snapbackUntil"))
                .isEqualTo(until);
    }

    @Test
    void what_a_ballot_has_eased_anew_since_is_left_as_it_is() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();
        adopted.eased("lifting");

        strike.rescinded();

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED"));
        assertThat(TestDatabase.journal("package.consequences-ended")).isEmpty();
    }

    @Test
    void a_measure_that_waited_for_its_own_moment_waits_for_the_next_snapback_again() {
        TestCondition.allConfirmed();
        TestPackage slow = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        slow.measure("EXPORT_BAN", 1);
        slow.measure("{\"type\": \"SERVICES_BAN\", \"scope\": \"Ports\", \"effectAfter\": \"P1D\"}");
        slow.measure("TRAVEL_BAN", 2);
        slow.adopted("PL");
        slow.eased("suspension");
        TestClock.ahead(Duration.ofDays(2));
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();
        slow.read(slow.token()).body("measures.stage", contains("IN_FORCE", "IN_FORCE", "WAITING"));

        strike.rescinded();

        slow.read(slow.token())
                .body("stage", equalTo("SUSPENDED"))
                .body("measures.stage", contains("SUSPENDED", "WAITING", "WAITING"));
        TestEncroachment.strike("LIMITED").confirmed();
        slow.read(slow.token()).body("measures.stage", contains("IN_FORCE", "IN_FORCE", "WAITING"));
    }

    @Test
    void a_rescission_told_twice_works_once() {
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmed();
        strike.rescinded();
        int before = TestDatabase.journal().size();

        strike.rescinded();
        strike.confirmed();

        adopted.read(adopted.token()).body("rung", equalTo(1));
        assertThat(TestDatabase.journal()).hasSize(before);
    }

    @Test
    void a_provisional_confirmation_moves_only_what_agreed_to_it_and_a_final_one_the_rest_once() {
        TestPackage agreed = agreed();
        TestEncroachment strike = TestEncroachment.strike("GRAVE");

        strike.confirmedProvisionally();

        agreed.read(agreed.token()).body("rung", equalTo(2));
        adopted.read(adopted.token()).body("rung", equalTo(1)).body("consequences", empty());
        TestClock.ahead(Duration.ofDays(20));
        strike.confirmed();
        agreed.read(agreed.token()).body("rung", equalTo(2)).body("consequences", hasSize(1));
        adopted.read(adopted.token()).body("rung", equalTo(2)).body("consequences", hasSize(1));
    }

    @Test
    void what_is_provisional_ends_without_an_ordinary_ballot() {
        TestPackage agreed = agreed();
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmedProvisionally();

        strike.provisionalEnded();

        agreed.read(agreed.token()).body("rung", equalTo(1));
        assertThat(TestDatabase.journal("package.consequences-ended").getFirst().payload())
                .contains("\"why\":\"NOT_CONFIRMED_IN_TIME\"");
        strike.confirmed();
        agreed.read(agreed.token()).body("rung", equalTo(2)).body("consequences", hasSize(2));
        adopted.read(adopted.token()).body("rung", equalTo(2));
    }

    @Test
    void what_an_ordinary_ballot_has_confirmed_is_not_ended_by_the_provisions_end() {
        TestPackage agreed = agreed();
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmedProvisionally();
        strike.confirmed();

        strike.provisionalEnded();

        agreed.read(agreed.token()).body("rung", equalTo(2));
        adopted.read(adopted.token()).body("rung", equalTo(2));
    }

    @Test
    void an_exercises_rescission_ends_nothing_real() {
        TestEncroachment real = TestEncroachment.strike("GRAVE");
        real.confirmed();
        TestEncroachment exercise = TestEncroachment.strike("GRAVE").asExercise();
        exercise.confirmed();

        exercise.rescinded();

        adopted.read(adopted.token()).body("rung", equalTo(2));
    }

    private static TestPackage agreed() {
        TestPackage agreed = TestPackage.drafted(Tokens.delegate("PL"), AGREED);
        agreed.measure("IMPORT_BAN", 1);
        agreed.measure("SERVICES_BAN", 2);
        agreed.adopted("PL");
        agreed.read(Tokens.partner()).body("confirmationRule", equalTo("REVERSE_CONSENSUS"));
        return agreed;
    }

    private void decide(UUID ballot, String outcome) {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome, "PL").id());
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
