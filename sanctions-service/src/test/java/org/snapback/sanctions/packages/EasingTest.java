package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import static org.hamcrest.Matchers.nullValue;

/** Suspension and lifting: what is asked, refused and decided. */
@QuarkusTest
class EasingTest extends ServiceTest {
    @Inject
    EffectDeadlines deadlines;

    private TestPackage adopted;
    private UUID ban;
    private UUID confiscation;
    private UUID waiting;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        ban = adopted.measure("EXPORT_BAN", 1);
        confiscation = adopted.measure("ASSET_CONFISCATION", 1);
        waiting = adopted.measure("TRANSACTION_BAN", 2);
        adopted.adopted("PL", "LT");
    }

    @Test
    void a_suspension_waits_for_the_condition_that_the_package_names() {
        adopted.ask(adopted.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:conditions-not-met"))
                .body("missing", contains("AGGRESSION_CEASED"));
        TestCondition.confirmed("AGGRESSION_CEASED");

        adopted.ask(adopted.token(), "suspension").statusCode(202);
    }

    @Test
    void a_lifting_lists_exactly_what_is_missing() {
        TestCondition.confirmed("NON_REPETITION_GUARANTEED");

        adopted.ask(adopted.token(), "lifting")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:conditions-not-met"))
                .body("missing", contains("AGGRESSION_CEASED", "DAMAGE_COMPENSATED"))
                .body("detail", equalTo("Not confirmed: AGGRESSION_CEASED, DAMAGE_COMPENSATED"));
        assertThat(TestDatabase.journal("package.lifting-requested")).isEmpty();
    }

    @Test
    void a_revoked_condition_is_missing_again_in_whatever_order_its_events_come() {
        TestCondition.revoked("AGGRESSION_CEASED");
        TestCondition.told(
                "condition.confirmed", "AGGRESSION_CEASED", "confirmedAt", Instant.parse("2026-01-01T00:00:00Z"));

        adopted.ask(adopted.token(), "suspension").statusCode(409).body("missing", contains("AGGRESSION_CEASED"));

        TestCondition.confirmed("AGGRESSION_CEASED");
        adopted.ask(adopted.token(), "suspension").statusCode(202);
    }

    @Test
    void the_condition_of_an_exercise_is_not_a_real_one() {
        TestDatabase.update("INSERT INTO easing_condition (name, exercise, confirmed_at) VALUES"
                + " ('AGGRESSION_CEASED', true, '2026-01-01T00:00:00Z'::timestamptz)");

        adopted.ask(adopted.token(), "suspension").statusCode(409).body("missing", contains("AGGRESSION_CEASED"));
    }

    @Test
    void a_package_that_foresees_no_suspension_is_not_suspended_but_can_be_lifted() {
        TestCondition.allConfirmed();
        TestPackage silent = TestPackage.draftedBy("PL");
        silent.measure("EXPORT_BAN", 1);
        silent.adopted("PL");

        silent.ask(silent.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:easing-not-foreseen"));

        silent.ask(silent.token(), "lifting").statusCode(202);
    }

    @Test
    void a_request_names_what_the_ballot_needs() {
        TestCondition.allConfirmed();

        String ballot = adopted.ask(Tokens.beneficiary(), "suspension", ban)
                .statusCode(202)
                .body("kind", equalTo("SUSPENSION"))
                .body("measures", contains(ban.toString()))
                .body("outcome", nullValue())
                .extract()
                .path("ballotId");

        var told = TestDatabase.journal("package.suspension-requested").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("LT,PL,UA");
        assertThat(data.getString("ballotId")).isEqualTo(ballot);
        assertThat(data.getString("rule")).isEqualTo("UNANIMITY");
        assertThat(data.getString("digest"))
                .isEqualTo(adopted.read(adopted.token()).extract().path("digest"));
        assertThat(data.getList("measures.id")).isEqualTo(java.util.List.of(ban.toString()));
        adopted.read(adopted.token()).body("easings", hasSize(1));
        adopted.read(Tokens.partner()).body("easings", empty());
    }

    @Test
    void an_agreed_suspension_suspends_all_that_can_be() {
        TestCondition.allConfirmed();

        adopted.eased("suspension");

        adopted.read(Tokens.partner())
                .body("stage", equalTo("SUSPENDED"))
                .body("rung", equalTo(1))
                .body("measures.stage", contains("SUSPENDED", "IN_FORCE"))
                .body("easings.outcome", contains("EASED"))
                .body("easings[0].reason", nullValue());
        var told = TestDatabase.journal("package.suspended").getFirst();
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(told.payload())
                .contains(ban.toString(), "\"wholePackage\":true")
                .doesNotContain(confiscation.toString(), waiting.toString());
    }

    @Test
    void a_named_measure_is_suspended_alone() {
        TestCondition.allConfirmed();
        TestPackage other = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        UUID first = other.measure("EXPORT_BAN", 1);
        other.measure("IMPORT_BAN", 1);
        other.measure("TRAVEL_BAN", 2);
        other.adopted("PL");

        other.eased("suspension", first);

        other.read(Tokens.partner())
                .body("stage", equalTo("ADOPTED"))
                .body("measures.stage", contains("SUSPENDED", "IN_FORCE"));
        other.ask(other.token(), "suspension", first)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-measure-stage"));
    }

    @Test
    void what_is_suspended_is_lifted_without_snapping_back_first() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");

        adopted.eased("lifting");

        adopted.read(Tokens.partner())
                .body("stage", equalTo("LIFTED"))
                .body("measures.stage", contains("LIFTED", "LIFTED"));
        assertThat(TestDatabase.journal("package.snapped-back")).isEmpty();
        adopted.ask(adopted.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    @Test
    void a_measure_of_a_suspended_package_is_lifted_alone() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");

        adopted.eased("lifting", ban);

        adopted.read(Tokens.partner())
                .body("stage", equalTo("SUSPENDED"))
                .body("measures.stage", contains("LIFTED", "IN_FORCE"));
    }

    @Test
    void a_lifting_sets_the_snapback_period() {
        TestCondition.allConfirmed();

        adopted.eased("lifting");

        adopted.read(Tokens.partner())
                .body("stage", equalTo("LIFTED"))
                .body("measures.stage", contains("LIFTED", "LIFTED"));
        JsonPath told =
                JsonPath.from(TestDatabase.journal("package.lifted").getFirst().payload());
        Instant lifted = Instant.parse(told.getString("liftedAt"));
        assertThat(Instant.parse(told.getString("snapbackUntil")))
                .isEqualTo(lifted.atZone(java.time.ZoneOffset.UTC).plusYears(10).toInstant());
        adopted.read(Tokens.partner()).body("measures[0].snapbackUntil", equalTo(told.getString("snapbackUntil")));
    }

    @Test
    void what_cannot_be_suspended_is_refused_measure_by_measure() {
        TestCondition.allConfirmed();

        adopted.ask(adopted.token(), "suspension", ban, confiscation, waiting, UUID.randomUUID())
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-measure-stage"))
                .body("violations.pointer", contains("/measures/1", "/measures/2", "/measures/3"))
                .body("violations.rule", contains("measure-stage", "measure-stage", "no-such-measure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void what_is_not_agreed_changes_nothing(String outcome) {
        TestCondition.allConfirmed();
        UUID ballot = requested("suspension");

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome).id());

        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED")).body("easings.outcome", contains("REFUSED"));
        assertThat(TestDatabase.journal("package.easing-refused").getFirst().audience())
                .isEqualTo("LT,PL,UA");
        requested("suspension");
    }

    @Test
    void an_easing_whose_ballot_cannot_open_is_refused() {
        TestCondition.allConfirmed();
        UUID ballot = requested("lifting");

        TestEncroachment.awaitTaken(TestBallot.of(adopted, ballot).refused().id());

        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED")).body("easings.outcome", contains("REFUSED"));
    }

    @Test
    void a_condition_that_is_revoked_while_they_vote_stops_it() {
        TestCondition.allConfirmed();
        UUID ballot = requested("lifting");
        TestCondition.revoked("DAMAGE_COMPENSATED");

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("ADOPTED", "PL").id());

        adopted.read(adopted.token())
                .body("stage", equalTo("ADOPTED"))
                .body("easings[0].outcomeReason", equalTo("Not confirmed: DAMAGE_COMPENSATED"));
    }

    @Test
    void one_question_at_a_time() {
        TestCondition.allConfirmed();
        UUID easing = requested("suspension");

        adopted.ask(adopted.token(), "lifting")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:easing-pending"))
                .body("ballotId", equalTo(easing.toString()));
        escalate().statusCode(409).body("type", equalTo("urn:snapback:problem:easing-pending"));
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, easing).closed("REJECTED").id());
        String escalation = escalate().statusCode(202).extract().path("ballotId");
        adopted.ask(adopted.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:escalation-pending"))
                .body("ballotId", equalTo(escalation));
    }

    @Test
    void no_escalation_during_a_suspension() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");

        escalate().statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    @Test
    void a_ballot_told_again_after_a_lifting_and_a_snapback_changes_nothing() {
        TestCondition.allConfirmed();
        UUID ballot = requested("lifting");
        TestKafka.Event closed = TestBallot.of(adopted, ballot).closed("ADOPTED", "PL");
        TestEncroachment.awaitTaken(closed.id());
        TestEncroachment.strike("LIMITED").confirmed();
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
        int before = TestDatabase.journal().size();

        TestKafka.send(closed);
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("ADOPTED", "PL").id());

        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
        assertThat(TestDatabase.journal()).hasSize(before + 1);
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
    }

    @Test
    void only_sponsors_and_ukraine_ask_for_it() {
        TestCondition.allConfirmed();

        adopted.ask(Tokens.delegate("LT"), "suspension")
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        adopted.ask(Tokens.secretariat(), "lifting").statusCode(403);
    }

    @Test
    void a_measure_whose_moment_comes_during_a_suspension_waits_for_the_snapback() {
        TestCondition.allConfirmed();
        TestPackage slow = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        slow.measure("EXPORT_BAN", 1);
        slow.measure("{\"type\": \"SERVICES_BAN\", \"scope\": \"Ports\", \"effectAfter\": \"P1D\"}");
        slow.measure("TRAVEL_BAN", 2);
        slow.adopted("PL");
        slow.eased("suspension");
        TestClock.ahead(Duration.ofDays(2));
        deadlines.look();
        slow.read(slow.token()).body("measures.stage", contains("SUSPENDED", "WAITING", "WAITING"));

        TestEncroachment.strike("LIMITED").confirmed();

        slow.read(slow.token()).body("measures.stage", contains("IN_FORCE", "IN_FORCE", "WAITING"));
        JsonPath back = JsonPath.from(
                TestDatabase.journal("package.snapped-back").getFirst().payload());
        assertThat(back.getList("measures.effectiveFrom")).containsOnly(back.getString("snappedBackAt"));
    }

    private UUID requested(String easing) {
        return UUID.fromString(
                adopted.ask(adopted.token(), easing).statusCode(202).extract().path("ballotId"));
    }

    private io.restassured.response.ValidatableResponse escalate() {
        return adopted.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then();
    }
}
