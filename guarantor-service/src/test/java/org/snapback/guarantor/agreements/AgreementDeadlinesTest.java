package org.snapback.guarantor.agreements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class AgreementDeadlinesTest extends ServiceTest {
    private static final Duration OVER_SIX_MONTHS = Duration.ofDays(190);

    @Inject
    Treaties treaties;

    @Inject
    Agreements agreements;

    @BeforeEach
    void aCandidate() {
        TestRoster.candidate("PL");
        TestRoster.acceded("EE");
    }

    @Test
    void a_termination_takes_effect_by_itself_and_the_state_leaves() {
        UUID id = TestAgreements.inForce(TestAgreements.terms("PL"));
        String effect =
                TestAgreements.done(id, "termination-notice", "{}").jsonPath().getString("terminatesAt");

        TestClock.ahead(OVER_SIX_MONTHS);
        await().until(() -> TestDatabase.journal("guarantor.left").size() == 1);

        var terminated = TestDatabase.journal("agreement.terminated").getFirst();
        assertThat(terminated.actor()).isEqualTo("service:guarantor");
        assertThat(terminated.audience()).isEqualTo("EE,PL,UA");
        assertThat(JsonPath.from(terminated.payload()).getString("endedAt")).isEqualTo(effect);
        var left =
                JsonPath.from(TestDatabase.journal("guarantor.left").getFirst().payload());
        assertThat(left.getString("standing")).isEqualTo("FORMER");
        assertThat(left.getString("leftAt")).isEqualTo(effect);
    }

    @Test
    void in_the_middle_of_an_open_ballot_the_state_leaves_and_keeps_its_vote() {
        TestRoster.acceded("LV");
        UUID id = TestAgreements.inForce(TestAgreements.terms("PL").replace("P6M", "P1D"));
        TestAgreements.done(id, "termination-notice", "{}");
        var open = Proposed.adoption("UNANIMITY").opened();

        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> TestDatabase.journal("guarantor.left").size() == 1);

        assertThat(electors(open)).containsExactly("EE", "LV", "PL");
        as(Tokens.delegate("PL"))
                .body("{\"choice\": \"FOR\", \"digest\": \"" + open.digest() + "\"}")
                .post("/v1/ballots/{id}/votes", open.ballotId())
                .then()
                .statusCode(201);
        assertThat(electors(Proposed.adoption("UNANIMITY").opened())).containsExactly("EE", "LV");
    }

    @Test
    void a_ballot_that_opens_after_the_moment_is_without_the_state_though_nobody_has_looked() {
        UUID id = TestAgreements.inForce(TestAgreements.terms("PL").replace("P6M", "P1D"));
        TestAgreements.done(id, "termination-notice", "{}");
        // As if every replica were late.
        TestDatabase.update("UPDATE agreement SET next_due_at = NULL");
        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> agreements
                .on(Instant.now().plus(Duration.ofHours(25)))
                .getFirst()
                .stage()
                .over());

        var open = Proposed.adoption("UNANIMITY").opened();

        assertThat(electors(open)).containsExactly("EE");
        assertThat(TestDatabase.journal("guarantor.left")).isEmpty();
    }

    @Test
    void an_act_that_comes_late_meets_what_has_come_about_before() {
        UUID first = TestAgreements.inForce(TestAgreements.terms("PL"));
        TestAgreements.done(first, "termination-notice", "{}");
        UUID second = TestAgreements.signed(TestAgreements.terms("PL"));
        TestDatabase.update("UPDATE agreement SET next_due_at = NULL");
        TestAgreements.act(second, "entry-into-force", "{}").then().statusCode(409);

        TestClock.ahead(OVER_SIX_MONTHS);
        await().until(() -> TestAgreements.act(second, "entry-into-force", "{}").statusCode() == 200);

        assertThat(TestDatabase.journal("agreement.terminated")).hasSize(1);
        assertThat(TestDatabase.journal("guarantor.joined")).hasSize(2);
        as(Tokens.partner()).get("/v1/guarantors/PL").then().body("standing", equalTo("ACCEDED"));
    }

    @Test
    void the_terms_end_is_announced_a_year_ahead_and_comes_on_the_day() {
        TestAgreements.inForce(TestAgreements.terms("PL"));

        TestClock.ahead(Duration.ofDays(9 * 365 + 10));
        await().until(() -> TestDatabase.journal("agreement.term-ending").size() == 1);
        assertThat(TestDatabase.journal("agreement.expired")).isEmpty();

        TestClock.ahead(Duration.ofDays(10 * 365 + 10));
        await().until(() -> TestDatabase.journal("guarantor.left").size() == 1);
        assertThat(TestDatabase.journal("agreement.term-ending")).hasSize(1);
        assertThat(TestDatabase.journal("agreement.expired")).hasSize(1);
    }

    @Test
    void an_agreement_that_renews_itself_goes_on_and_its_state_votes_on() {
        UUID id = TestAgreements.inForce(
                TestAgreements.terms("PL").replace("\"renewsItself\": false", "\"renewsItself\": true"));

        TestClock.ahead(Duration.ofDays(10 * 365 + 10));
        await().until(() -> TestDatabase.journal("agreement.renewed").size() == 1);

        as(Tokens.partner())
                .get("/v1/agreements/{id}", id)
                .then()
                .body("stage", equalTo("IN_FORCE"), "renewals", equalTo(1));
        assertThat(TestDatabase.journal("guarantor.left")).isEmpty();
    }

    @Test
    void a_renewal_makes_the_term_end_later() {
        UUID id = TestAgreements.inForce(TestAgreements.terms("PL"));

        String end =
                TestAgreements.done(id, "renewal", "{\"years\": 7}").jsonPath().getString("termEndsAt");

        assertThat(Instant.parse(end).atZone(ZoneOffset.UTC).getYear())
                .isEqualTo(Instant.now().atZone(ZoneOffset.UTC).plusYears(17).getYear());
        TestClock.ahead(Duration.ofDays(11 * 365));
        as(Tokens.partner()).get("/v1/guarantors/PL").then().body("standing", equalTo("ACCEDED"));
    }

    @Test
    void of_many_replicas_one_ends_each_agreement() throws Exception {
        List<String> states = List.of("DK", "FI", "IS", "LT", "NO", "SE");
        for (String state : states) {
            TestRoster.candidate(state);
            TestAgreements.done(TestAgreements.inForce(TestAgreements.terms(state)), "termination-notice", "{}");
        }
        TestClock.ahead(OVER_SIX_MONTHS);
        Callable<Void> replica = () -> {
            while (TestDatabase.journal("guarantor.left").size() < states.size()) {
                QuarkusTransaction.requiringNew().call(treaties::settleOneDue);
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(TestDatabase.journal("agreement.terminated"))
                .extracting(TestDatabase.Entry::aggregateId)
                .doesNotHaveDuplicates()
                .hasSize(states.size());
    }

    @Test
    void any_moment_of_the_past_is_answered_as_it_was() {
        Instant before = now();
        UUID id = TestAgreements.opened(TestAgreements.terms("PL"));
        Instant negotiated = now();
        TestAgreements.done(id, "signature", "{\"place\": \"Kyiv\", \"at\": \"2024-01-12T00:00:00Z\"}");
        Instant signed = now();
        TestAgreements.done(id, "entry-into-force", "{\"at\": \"2025-01-12T00:00:00Z\"}");
        Instant inForce = now();
        TestAgreements.done(id, "termination-notice", "{}");
        Instant notified = now();
        Instant effect =
                agreements.find(id).orElseThrow().course().termination().orElseThrow();

        assertThat(agreements.on(before)).isEmpty();
        assertThat(Stream.of(negotiated, signed, inForce, notified, effect.minusNanos(1000), effect)
                        .map(moment -> agreements.on(moment).getFirst().stage()))
                .containsExactly(
                        Stage.NEGOTIATING,
                        Stage.SIGNED,
                        Stage.IN_FORCE,
                        Stage.TERMINATION_NOTIFIED,
                        Stage.TERMINATION_NOTIFIED,
                        Stage.TERMINATED);

        List<Agreement> foreseen = agreements.on(effect);
        TestClock.ahead(OVER_SIX_MONTHS);
        await().until(() -> TestDatabase.journal("agreement.terminated").size() == 1);
        assertThat(agreements.on(effect)).isEqualTo(foreseen);
    }

    @Test
    void what_binds_a_state_is_told_to_others() {
        UUID id = TestAgreements.inForce(TestAgreements.terms("PL"));

        Map<String, Agreements.Binding> binding = agreements.binding(Set.of("PL", "EE"), now());

        assertThat(binding)
                .containsExactly(
                        Map.entry("PL", new Agreements.Binding(id, List.of("ADOPTION"), List.of("BROADCAST_BAN"))));
        assertThat(agreements.binding(Set.of("EE"), now())).isEmpty();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<String> electors(Proposed proposed) {
        return as(Tokens.auditor())
                .get("/v1/ballots/{id}", proposed.ballotId())
                .jsonPath()
                .getList("electorate.state");
    }
}
