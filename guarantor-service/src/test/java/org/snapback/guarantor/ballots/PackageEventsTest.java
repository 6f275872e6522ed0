package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Events of packages on a real broker, and what they do to ballots. */
@QuarkusTest
class PackageEventsTest extends ServiceTest {
    private static final String DEAD_LETTERS = "compact.dead-letters.guarantor";

    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
    }

    @Test
    void an_escalation_opens_a_ballot_on_its_rung() {
        var asked = Proposed.escalation("QUALIFIED_MAJORITY").opened();

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}", asked.ballotId())
                .then()
                .body("kind", equalTo("ESCALATION"))
                .body("rung", equalTo(2))
                .body("deadline", equalTo(asked.data().get("deadline").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "lifting", "ending"})
    void an_easing_is_decided_by_unanimity(String kind) {
        var asked = Proposed.easing(kind).opened();

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}", asked.ballotId())
                .then()
                .body("kind", equalTo(kind.toUpperCase(Locale.ROOT)))
                .body("rule", equalTo("UNANIMITY"))
                .body("rung", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rescission", "corrigendum", "listing", "delisting"})
    void a_correction_or_listing_is_decided_by_qualified_majority(String kind) {
        var asked = Proposed.easing(kind)
                .with(data -> data.put("rule", "QUALIFIED_MAJORITY"))
                .opened();

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}", asked.ballotId())
                .then()
                .body("kind", equalTo(kind.toUpperCase(Locale.ROOT)))
                .body("rule", equalTo("QUALIFIED_MAJORITY"));
    }

    @Test
    void an_amendment_is_decided_by_the_rule_of_the_adoption() {
        var asked = Proposed.easing("amendment")
                .with(data -> data.put("rule", "UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION"))
                .opened();

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}", asked.ballotId())
                .then()
                .body("kind", equalTo("AMENDMENT"))
                .body("rule", equalTo("UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION"));
    }

    @Test
    void an_easing_by_a_majority_is_refused() {
        TestKafka.send(Proposed.easing("suspension")
                .with(data -> data.put("rule", "QUALIFIED_MAJORITY"))
                .event());

        assertRefused("RULE_NOT_ALLOWED");
    }

    @Test
    void an_exercise_stays_one() {
        var proposed = Proposed.adoption("UNANIMITY");
        var event = proposed.event();

        TestKafka.send(new TestKafka.Event(
                event.id(),
                event.topic(),
                event.name(),
                event.source(),
                event.aggregateType(),
                event.aggregateId(),
                event.aggregateVersion(),
                event.time(),
                event.audience(),
                true,
                event.data()));

        awaitEntries("ballot.opened", 1);
        assertThat(TestDatabase.query("SELECT exercise FROM journal"))
                .extracting(row -> row.get("exercise"))
                .containsOnly(true);
    }

    @Test
    void a_redelivered_and_a_repeated_proposal_open_no_second_ballot() {
        var proposed = Proposed.adoption("UNANIMITY");
        var event = proposed.event();

        TestKafka.send(event);
        TestKafka.send(event);
        TestKafka.send(proposed.event());
        awaitHandled(proposed.event());

        assertThat(TestDatabase.journal()).extracting(TestDatabase.Entry::name).containsExactly("ballot.opened");
    }

    @Test
    void the_opening_names_its_cause_and_keeps_its_correlation() {
        var event = Proposed.adoption("UNANIMITY").event();

        TestKafka.send(event);
        awaitEntries("ballot.opened", 1);

        var row = TestDatabase.query("SELECT causation_id, correlation_id, actor FROM journal")
                .getFirst();
        assertThat(row.get("causation_id")).isEqualTo(event.id());
        assertThat(row.get("correlation_id")).isEqualTo(event.id());
        assertThat(row.get("actor")).isEqualTo("service:guarantor");
    }

    @Test
    void without_electors_the_ballot_is_refused() {
        TestDatabase.clear();

        TestKafka.send(Proposed.adoption("UNANIMITY").event());

        assertRefused("NO_ELECTORS");
    }

    @Test
    void a_proposal_that_comes_after_its_window_is_refused() {
        TestKafka.send(Proposed.adoption("UNANIMITY")
                .deadline(Instant.now().minusSeconds(1))
                .event());

        assertRefused("DEADLINE_PASSED");
    }

    @Test
    void a_rule_that_is_not_known_is_refused() {
        TestKafka.send(Proposed.adoption("CONSENSUS").event());

        assertRefused("RULE_UNKNOWN");
    }

    @Test
    void a_rule_that_the_kind_does_not_allow_is_refused() {
        TestKafka.send(Proposed.adoption("REVERSE_CONSENSUS").event());

        assertRefused("RULE_NOT_ALLOWED");
    }

    @Test
    void ukraine_co_sponsors_what_it_sponsors_and_what_it_asks_for() {
        var sponsored = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        var byOthers =
                Proposed.adoption("QUALIFIED_MAJORITY").sponsors("LT", "PL").opened();
        var askedFor = Proposed.escalation("QUALIFIED_MAJORITY").opened();

        assertThat(List.of(sponsored, byOthers, askedFor))
                .extracting(this::isSponsored)
                .containsExactly(true, false, true);
    }

    private boolean isSponsored(Proposed proposed) {
        return as(Tokens.auditor())
                .get("/v1/ballots/{id}", proposed.ballotId())
                .jsonPath()
                .getBoolean("sponsoredByUkraine");
    }

    @Test
    void a_refused_ballot_stays_refused() {
        var proposed = Proposed.adoption("CONSENSUS");
        TestKafka.send(proposed.event());
        TestKafka.send(proposed.with(data -> data.put("rule", "UNANIMITY")).event());
        TestKafka.send(proposed.withdrawal());

        awaitEntries("ballot.withdrawal-ignored", 1);

        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::name, TestDatabase.Entry::aggregateVersion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ballot.refused", 1L),
                        org.assertj.core.groups.Tuple.tuple("ballot.withdrawal-ignored", 2L));
    }

    @Test
    void a_withdrawal_closes_an_open_ballot() {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        TestKafka.send(proposed.withdrawal());
        awaitEntries("ballot.closed", 1);

        as(Tokens.delegate("PL"))
                .get("/v1/ballots/{id}", proposed.ballotId())
                .then()
                .body("stage", equalTo("CLOSED"))
                .body("end.outcome", equalTo("WITHDRAWN"))
                .body("end.closedBy", equalTo("WITHDRAWAL"));
    }

    @Test
    void a_withdrawal_that_comes_too_late_changes_nothing_and_says_so() {
        var proposed = Proposed.adoption("UNANIMITY").urgent().opened();
        as(Tokens.delegate("PL"))
                .body("{\"choice\": \"AGAINST\", \"digest\": \"%s\"}".formatted(proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .statusCode(201);

        TestKafka.send(proposed.withdrawal());
        awaitEntries("ballot.withdrawal-ignored", 1);

        var ignored = JsonPath.from(
                TestDatabase.journal("ballot.withdrawal-ignored").getFirst().payload());
        assertThat(ignored.getString("outcome")).isEqualTo("REJECTED");
        assertThat(TestDatabase.journal("ballot.closed")).hasSize(1);
    }

    @Test
    void a_withdrawal_that_overtakes_its_proposal_keeps_the_ballot_shut() {
        var proposed = Proposed.adoption("UNANIMITY");

        TestKafka.send(proposed.withdrawal());
        awaitHandled(proposed.event());

        assertThat(TestDatabase.journal("ballot.refused"))
                .extracting(entry -> JsonPath.from(entry.payload()).getString("reason"))
                .containsExactly("WITHDRAWN");
        as(Tokens.auditor()).get("/v1/ballots/{id}", proposed.ballotId()).then().statusCode(404);
    }

    @Test
    void what_became_of_an_outcome_is_ignored() {
        int before = TestKafka.readAll(DEAD_LETTERS).size();
        UUID packageId = UUID.randomUUID();
        List<String> names = Contracts.names(Proposed.TOPIC).stream()
                .filter(name -> !name.endsWith("-requested")
                        && !List.of("package.proposed", "package.revised", "package.withdrawn")
                                .contains(name))
                .toList();

        for (int i = 0; i < names.size(); i++) {
            TestKafka.send(TestKafka.Event.of(
                    Proposed.TOPIC,
                    names.get(i),
                    "sanctions",
                    packageId.toString(),
                    i + 1,
                    "PUBLIC",
                    Contracts.example(Proposed.TOPIC, names.get(i))));
        }
        await().until(() -> TestDatabase.query("SELECT 1 FROM inbox WHERE consumer = 'guarantor-service'")
                        .size()
                == names.size());

        assertThat(names).hasSizeGreaterThan(5);
        assertThat(TestKafka.readAll(DEAD_LETTERS)).hasSize(before);
        assertThat(TestDatabase.journal()).isEmpty();
    }

    private static void assertRefused(String reason) {
        awaitEntries("ballot.refused", 1);
        var refused = TestDatabase.journal("ballot.refused").getFirst();
        assertThat(JsonPath.from(refused.payload()).getString("reason")).isEqualTo(reason);
        assertThat(refused.audience()).isEqualTo(Proposed.AUDIENCE);
    }

    private static void awaitEntries(String name, int count) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.journal(name).size() == count);
    }

    /** Sends an event and waits until it has been handled, and with it what its package's partition held before. */
    private static void awaitHandled(TestKafka.Event last) {
        TestKafka.send(last);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !TestDatabase.query(
                                "SELECT 1 FROM inbox WHERE consumer = 'guarantor-service' AND event_id = ?", last.id())
                        .isEmpty());
    }
}
