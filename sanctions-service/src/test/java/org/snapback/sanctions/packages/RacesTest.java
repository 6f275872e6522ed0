package org.snapback.sanctions.packages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.encroachments.EncroachmentEvents;
import org.snapback.sanctions.testing.Received;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRelief;
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

/** What meets on the way, in both orders: docs/domain/packages.md has the rules. */
@QuarkusTest
class RacesTest extends ServiceTest {
    @Inject
    EncroachmentEvents events;

    private TestPackage one;

    @BeforeEach
    void aPackageWithAnAutomaticRung() {
        TestRoster.acceded("PL", "LT");
        TestCondition.allConfirmed();
        one = drafted();
    }

    @Test
    void a_withdrawal_before_the_last_vote_stands() {
        UUID ballot = one.proposed();
        withdraw().statusCode(200);

        decide(ballot, "ADOPTED");

        one.read(one.token()).body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void a_withdrawal_after_the_last_vote_is_refused() {
        one.adopted("PL");

        withdraw().statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));

        one.read(one.token()).body("stage", equalTo("ADOPTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPTED", "REJECTED"})
    void a_ballots_end_counts_however_long_after_its_deadline_it_is_heard_of(String outcome) {
        UUID ballot = one.proposed();
        TestClock.ahead(Duration.ofDays(4));

        decide(ballot, outcome);

        one.read(one.token()).body("stage", equalTo(outcome));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_encroachments_at_once_the_second_waits_for_the_first_and_holds_what_it_did(boolean firstFalse)
            throws Exception {
        one.adopted("PL");
        TestEncroachment first = TestEncroachment.strike("GRAVE");
        TestEncroachment second = TestEncroachment.strike("GRAVE");

        atOnce(confirmation(first), confirmation(second));

        one.read(one.token()).body("rung", equalTo(2)).body("consequences", hasSize(1));
        (firstFalse ? first : second).rescinded();
        one.read(one.token()).body("rung", equalTo(2));
        (firstFalse ? second : first).rescinded();
        one.read(one.token()).body("rung", equalTo(1));
    }

    @Test
    void a_confirmation_that_comes_while_another_is_rescinded_brings_the_rung_back() throws Exception {
        one.adopted("PL");
        TestEncroachment first = TestEncroachment.strike("GRAVE");
        first.confirmed();

        atOnce(rescission(first), confirmation(TestEncroachment.strike("GRAVE")));

        one.read(one.token()).body("rung", equalTo(2)).body("consequences", hasSize(2));
    }

    @Test
    void a_rescission_that_comes_while_another_encroachment_is_confirmed_ends_nothing() throws Exception {
        one.adopted("PL");
        TestEncroachment first = TestEncroachment.strike("GRAVE");
        first.confirmed();

        atOnce(confirmation(TestEncroachment.strike("GRAVE")), rescission(first));

        one.read(one.token()).body("rung", equalTo(2)).body("consequences", hasSize(1));
    }

    @Test
    void a_suspension_that_is_asked_for_first_refuses_an_escalation_and_so_does_one_that_is_agreed() {
        one.adopted("PL");
        UUID suspension = asked("suspension");
        escalate().statusCode(409).body("type", equalTo("urn:snapback:problem:easing-pending"));

        decide(suspension, "ADOPTED");

        escalate().statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    @Test
    void an_escalation_that_is_asked_for_first_refuses_a_suspension_until_it_is_decided() {
        one.adopted("PL");
        UUID escalation = UUID.fromString(escalate().statusCode(202).extract().path("ballotId"));
        one.ask(one.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:escalation-pending"));

        decide(escalation, "ADOPTED");

        one.eased("suspension");
        one.read(one.token()).body("stage", equalTo("SUSPENDED")).body("rung", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_ballot_that_is_told_again_after_a_lifting_changes_nothing_snapped_back_or_not(boolean snappedBack) {
        one.adopted("PL");
        UUID ballot = asked("lifting");
        decide(ballot, "ADOPTED");
        if (snappedBack) {
            TestEncroachment.strike("LIMITED").confirmed();
        }

        decide(ballot, "ADOPTED");
        decide(ballot, "REJECTED");

        one.read(one.token()).body("stage", equalTo(snappedBack ? "ADOPTED" : "LIFTED"));
        assertThat(TestDatabase.journal("package.lifted")).hasSize(1);
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(2);
    }

    @Test
    void a_snapback_before_the_rescissions_ballot_closes_is_ended_by_it() {
        one.adopted("PL").eased("suspension");
        UUID rescission = rescissionAsked();
        TestEncroachment.strike("LIMITED").confirmed();
        one.read(one.token()).body("stage", equalTo("ADOPTED"));

        decide(rescission, "ADOPTED");

        one.read(one.token()).body("stage", equalTo("RESCINDED")).body("measures[0].stage", equalTo("EXPIRED"));
    }

    @Test
    void after_a_rescission_nothing_snaps_back_and_nothing_returns() {
        one.adopted("PL").eased("suspension");
        TestEncroachment before = TestEncroachment.strike("LIMITED");
        before.confirmed();
        decide(rescissionAsked(), "ADOPTED");
        int events = TestDatabase.journal().size();

        TestEncroachment.strike("GRAVE").confirmed();
        TestRelief.of(one).ended(Instant.now());
        before.rescinded();

        one.read(one.token()).body("stage", equalTo("RESCINDED")).body("measures[0].stage", equalTo("EXPIRED"));
        assertThat(TestDatabase.journal()).hasSize(events);
    }

    @Test
    void the_confirmation_rescinded_while_the_package_is_to_be_lets_the_ballot_decide_on_what_is_suspended_again() {
        one.adopted("PL").eased("suspension");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();
        UUID rescission = rescissionAsked();
        strike.rescinded();
        one.read(one.token()).body("stage", equalTo("SUSPENDED"));

        decide(rescission, "ADOPTED");

        one.read(one.token()).body("stage", equalTo("RESCINDED")).body("rescissions.outcome", contains("RESCINDED"));
    }

    @Test
    void the_same_command_twice_has_one_effect_one_after_the_other_or_at_once() throws Exception {
        one.adopted("PL");

        String again = keyed().statusCode(202).extract().path("ballotId");
        keyed().statusCode(202).body("ballotId", equalTo(again));

        assertThat(TestDatabase.journal("package.rescission-requested")).hasSize(1);
        decide(UUID.fromString(again), "REJECTED");
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = pool.invokeAll(List.of(this::lifting, this::lifting));
            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
        }
        assertThat(TestDatabase.journal("package.lifting-requested")).hasSize(1);
    }

    @Test
    void a_rung_is_fired_once_whether_the_ballot_on_it_or_the_encroachment_comes_first() {
        one.adopted("PL");
        UUID escalation = UUID.fromString(escalate().statusCode(202).extract().path("ballotId"));
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        strike.confirmed();
        decide(escalation, "ADOPTED");
        one.read(one.token()).body("rung", equalTo(2)).body("escalations.outcome", contains("OVERTAKEN"));

        TestPackage other = drafted().adopted("PL");
        UUID first = UUID.fromString(escalate(other).statusCode(202).extract().path("ballotId"));
        TestEncroachment.awaitTaken(
                TestBallot.of(other, first).closed("ADOPTED", "PL").id());
        TestEncroachment.strike("GRAVE").confirmed();

        other.read(other.token())
                .body("rung", equalTo(2))
                .body("escalations.outcome", contains("ESCALATED"))
                .body("consequences", empty());
    }

    /** The first event's transaction stays open until the second one waits for it. */
    private void atOnce(TestKafka.Event first, TestKafka.Event second) throws Exception {
        CountDownLatch applied = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> one = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                events.handle(Received.of(first));
                applied.countDown();
                pass(go);
            }));
            pass(applied);
            Future<?> other =
                    pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> events.handle(Received.of(second))));
            await().atMost(Duration.ofSeconds(20)).until(RacesTest::somebodyWaits);
            go.countDown();
            one.get(20, TimeUnit.SECONDS);
            other.get(20, TimeUnit.SECONDS);
        } finally {
            go.countDown();
        }
    }

    private static void pass(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other transaction did not come so far");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean somebodyWaits() {
        return !TestDatabase.query("SELECT 1 AS one FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .isEmpty();
    }

    private static TestKafka.Event confirmation(TestEncroachment strike) {
        return strike.event("encroachment.confirmed", strike.data().toString());
    }

    private static TestKafka.Event rescission(TestEncroachment strike) {
        return strike.event("encroachment.rescinded", """
                {"encroachmentId": "%s", "rescindedAt": "2030-10-01T00:00:00Z"}
                """.formatted(strike.id()));
    }

    private static TestPackage drafted() {
        TestPackage draft = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        draft.measure("EXPORT_BAN", 1);
        draft.measure("TRAVEL_BAN", 2);
        draft.measure("SERVICES_BAN", 3);
        return draft;
    }

    private ValidatableResponse withdraw() {
        return one.author().post("/v1/packages/{id}/withdrawal", one.id()).then();
    }

    private UUID asked(String easing) {
        return UUID.fromString(
                one.ask(one.token(), easing).statusCode(202).extract().path("ballotId"));
    }

    private ValidatableResponse escalate() {
        return escalate(one);
    }

    private static ValidatableResponse escalate(TestPackage some) {
        return some.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", some.id())
                .then();
    }

    private UUID rescissionAsked() {
        return UUID.fromString(one.author()
                .body("{\"reason\": \"A homonym\"}")
                .post("/v1/packages/{id}/rescission", one.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId"));
    }

    private ValidatableResponse keyed() {
        return one.author()
                .header("Idempotency-Key", "the-error")
                .body("{\"reason\": \"A homonym\"}")
                .post("/v1/packages/{id}/rescission", one.id())
                .then();
    }

    private String lifting() {
        return one.author()
                .header("Idempotency-Key", "the-lifting")
                .body("{\"reason\": \"Paid\"}")
                .post("/v1/packages/{id}/lifting", one.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId");
    }

    private void decide(UUID ballot, String outcome) {
        TestEncroachment.awaitTaken(
                TestBallot.of(one, ballot).closed(outcome, "PL").id());
    }
}
