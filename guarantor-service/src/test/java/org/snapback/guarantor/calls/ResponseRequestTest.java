package org.snapback.guarantor.calls;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** What Ukraine asks the core guarantors for, each of which decides for itself. */
@QuarkusTest
class ResponseRequestTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"A second wave is under way.\"}";

    @BeforeEach
    void threeGuarantors() {
        TestRoster.acceded("EE", "PL");
        TestRoster.accededBroader("JP");
        for (String state : new String[] {"EE", "PL", "JP"}) {
            UUID agreement = StoredAgreements.bilateral(state, "IN_FORCE");
            Promise.of(agreement, state).response("MILITARY").made();
            Promise.of(agreement, state).response("TECHNICAL").made();
        }
    }

    @Test
    void those_that_vote_for_a_military_response_are_called_and_nobody_else() {
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        UUID ballot = TestCalls.asked(confirmed, "military-response");
        as(Tokens.delegate("PL"))
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("kind", equalTo("MILITARY_RESPONSE"), "rule", equalTo("OPT_IN"), "circles", equalTo("CORE"))
                .body("electorate.state", contains("EE", "PL"));

        confirmed.vote(ballot, "EE", "AGAINST").statusCode(201);
        confirmed.vote(ballot, "PL", "FOR").statusCode(201).body("end.outcome", equalTo("ADOPTED"));

        TestCalls.at(confirmed)
                .body("items.findAll { it.military }.guarantor", contains("PL"))
                .body("items.findAll { it.military }.basis", contains("MILITARY_RESPONSE"))
                .body("items.findAll { it.military }.ballotId", contains(ballot.toString()));
        as(Tokens.delegate("PL"))
                .get("/v1/encroachments/{id}/response-ballots", confirmed.id())
                .then()
                .body("items.kind", contains("MILITARY_RESPONSE"), "items[0].closedAt", notNullValue())
                .body("items[0].text", containsString("\"request\":\"MILITARY_RESPONSE\""));
    }

    @Test
    void a_state_that_has_not_voted_for_it_may_be_asked_again() {
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        UUID first = TestCalls.asked(confirmed, "military-response");
        confirmed
                .post(Tokens.beneficiary(), "military-response", REASON)
                .statusCode(409)
                .body("type", endsWith("response-ballot-open"), "ballotId", equalTo(first.toString()));
        confirmed.vote(first, "PL", "FOR").statusCode(201);
        TestClock.ahead(Duration.ofHours(25));
        await().untilAsserted(
                        () -> TestCalls.at(confirmed).body("items.findAll { it.military }.guarantor", contains("PL")));

        UUID second = TestCalls.asked(confirmed, "military-response");
        confirmed.vote(second, "EE", "FOR").statusCode(201);
        confirmed.vote(second, "PL", "FOR").statusCode(201);

        TestCalls.at(confirmed).body("items.findAll { it.military }.guarantor", contains("EE", "PL"));
        confirmed
                .post(Tokens.beneficiary(), "military-response", REASON)
                .statusCode(409)
                .body("type", endsWith("nothing-to-call"));
    }

    @Test
    void a_military_response_needs_a_confirmation_and_ukraine() {
        var reported = TestEncroachment.reportedBy("PL");

        reported.post(Tokens.beneficiary(), "military-response", REASON)
                .statusCode(409)
                .body("detail", containsString("one of [CONFIRMED]; this one is REPORTED"));
        reported.post(Tokens.delegate("PL"), "military-response", REASON).statusCode(403);
    }

    @Test
    void before_a_confirmation_those_core_guarantors_are_called_that_opt_in() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = TestCalls.asked(reported, "calling");
        reported.vote(ballot, "EE", "AGAINST").statusCode(201);

        reported.vote(ballot, "PL", "FOR").statusCode(201);

        TestCalls.at(reported)
                .body("items.guarantor", contains("PL"), "items.military", contains(false))
                .body("items.basis", contains("CALLING"));
    }

    @Test
    void what_is_called_before_is_not_called_again_by_the_confirmation() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = TestCalls.asked(reported, "calling");
        reported.vote(ballot, "EE", "AGAINST").statusCode(201);
        reported.vote(ballot, "PL", "FOR").statusCode(201);
        UUID confirmation = reported.confirmationOpened();
        reported.vote(confirmation, "EE", "FOR").statusCode(201);

        reported.vote(confirmation, "PL", "FOR").statusCode(201);

        TestCalls.at(reported)
                .body("items.findAll { it.basis == 'CALLING' }.guarantor", contains("PL"))
                .body("items.findAll { it.basis == 'CONFIRMATION' }.guarantor", contains("JP", "EE"));
    }

    @Test
    void a_calling_that_the_decision_overtakes_is_withdrawn_and_calls_nobody() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID calling = TestCalls.asked(reported, "calling");
        reported.vote(calling, "PL", "FOR").statusCode(201);
        UUID confirmation = reported.confirmationOpened();
        for (String state : new String[] {"EE", "JP", "PL"}) {
            reported.vote(confirmation, state, "AGAINST");
        }

        reported.read().body("stage", equalTo("NOT_CONFIRMED"));

        await().untilAsserted(() ->
                as(Tokens.auditor()).get("/v1/ballots/{id}", calling).then().body("end.outcome", equalTo("WITHDRAWN")));
        TestCalls.at(reported).body("items", empty());
        reported.post(Tokens.beneficiary(), "calling", REASON).statusCode(409);
    }

    @Test
    void a_report_that_is_not_confirmed_ends_what_was_called_before() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID calling = TestCalls.asked(reported, "calling");
        reported.vote(calling, "EE", "AGAINST").statusCode(201);
        reported.vote(calling, "PL", "FOR").statusCode(201);

        reported.post(Tokens.beneficiary(), "withdrawal", REASON).statusCode(200);

        TestCalls.at(reported).body("items.stage", contains("ENDED"));
        assertThat(TestDatabase.journal("commitment.call-ended").getFirst().payload())
                .contains("The report is withdrawn.");
    }

    @Test
    void who_accepts_a_military_call_owes_the_security_council_one_report() {
        var confirmed = called();
        String call = TestCalls.of(confirmed, "PL");
        record51(confirmed, "PL", "2026-01-03T00:00:00Z").statusCode(409).body("type", endsWith("-report-due"));

        TestCalls.accept(call, "PL").statusCode(200);

        assertThat(TestDatabase.journal("encroachment.security-council-report-due"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.audience()).isEqualTo("ROSTER"));
        reports(confirmed).body("items.state", contains("PL"), "items.stage", contains("DUE"));
        record51(confirmed, "EE", "2026-01-03T00:00:00Z").statusCode(409);
        record51(confirmed, "PL", "2199-01-01T00:00:00Z").statusCode(400);
        record51(confirmed, "PL", "2026-01-03T00:00:00Z").statusCode(201).body("stage", equalTo("REPORTED"));
        record51(confirmed, "PL", "2026-01-03T00:00:00Z")
                .statusCode(409)
                .body("type", endsWith("article-51-reported-already"));
        assertThat(TestDatabase.journal("encroachment.security-council-reported"))
                .hasSize(1);
    }

    @Test
    void a_report_that_is_missing_is_said_once_and_still_taken() {
        var confirmed = called();
        TestCalls.accept(TestCalls.of(confirmed, "PL"), "PL").statusCode(200);

        TestClock.ahead(Duration.ofHours(25));

        await().until(() -> TestDatabase.journal("encroachment.security-council-report-missed")
                        .size()
                == 1);
        reports(confirmed).body("items.stage", contains("MISSED"));
        record51(confirmed, "PL", "2026-01-03T00:00:00Z").statusCode(201).body("missedAt", notNullValue());
        assertThat(TestDatabase.journal("encroachment.security-council-report-missed"))
                .hasSize(1);
    }

    @Test
    void what_a_state_owes_for_a_confidential_commitment_is_not_told_to_others() {
        TestDatabase.update("UPDATE commitment SET confidential = true");
        var confirmed = called();

        TestCalls.accept(TestCalls.of(confirmed, "PL"), "PL").statusCode(200);

        assertThat(TestDatabase.journal("encroachment.security-council-report-due")
                        .getFirst()
                        .audience())
                .isEqualTo("PL,UA");
        reports(confirmed).body("items.state", contains("PL"));
        as(Tokens.delegate("EE"))
                .get("/v1/encroachments/{id}/article-51-reports", confirmed.id())
                .then()
                .body("items", empty());
    }

    /** Poland's military commitment alone is called at it. */
    private static TestEncroachment called() {
        TestDatabase.update("UPDATE commitment SET due = '2026-01-01T00:00:00Z' WHERE nature = 'TECHNICAL'");
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        UUID ballot = TestCalls.asked(confirmed, "military-response");
        confirmed.vote(ballot, "EE", "ABSTAIN").statusCode(201);
        confirmed.vote(ballot, "PL", "FOR").statusCode(201);
        return confirmed;
    }

    private static io.restassured.response.ValidatableResponse record51(
            TestEncroachment encroachment, String state, String moment) {
        String body = "{\"reference\": \"S/2026/151\", \"reportedAt\": \"%s\"}".formatted(moment);
        return encroachment.post(Tokens.delegate(state), "article-51-reports", body);
    }

    private static io.restassured.response.ValidatableResponse reports(TestEncroachment encroachment) {
        return as(Tokens.auditor())
                .get("/v1/encroachments/{id}/article-51-reports", encroachment.id())
                .then()
                .statusCode(200);
    }
}
