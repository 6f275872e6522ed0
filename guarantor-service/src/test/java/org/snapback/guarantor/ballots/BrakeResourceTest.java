package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class BrakeResourceTest extends ServiceTest {
    private static final String REASONS = "Our power stations burn what the text forbids.";

    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
        TestRoster.candidate("FR");
    }

    @Test
    void the_brake_voids_the_votes_and_leaders_decide_by_unanimity() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        vote(proposed, "PL", "FOR").statusCode(201);

        brake(proposed, "LV")
                .statusCode(201)
                .body("stage", equalTo("OPEN"))
                .body("rule", equalTo("UNANIMITY"))
                .body("votes", empty())
                .body("referral.state", equalTo("LV"))
                .body("referral.reasons", equalTo(REASONS))
                .body("referral.from", equalTo("QUALIFIED_MAJORITY"));

        var referred =
                JsonPath.from(TestDatabase.journal("ballot.referred").getFirst().payload());
        assertThat(Duration.between(
                        Instant.parse(referred.getString("referredAt")), Instant.parse(referred.getString("deadline"))))
                .isEqualTo(Duration.ofHours(72));
        as(Tokens.auditor()).get("/v1/ballots").then().body("items.votesCast", contains(0));
    }

    @Test
    void leaders_vote_anew_and_what_they_agree_to_is_adopted() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        vote(proposed, "PL", "AGAINST").statusCode(201);
        brake(proposed, "LV").statusCode(201);

        vote(proposed, "PL", "FOR").statusCode(201);
        vote(proposed, "LV", "ABSTAIN").statusCode(201);
        vote(proposed, "EE", "FOR")
                .statusCode(201)
                .body("end.outcome", equalTo("ADOPTED"))
                .body("end.bound", contains("EE", "LV", "PL"));
    }

    @Test
    void what_leaders_do_not_decide_within_72_hours_lapses() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY")
                .deadline(Instant.now().plus(Duration.ofHours(24)))
                .opened();
        brake(proposed, "LV").statusCode(201);
        // Past the deadline that it had at first.
        TestClock.ahead(Duration.ofHours(71));
        vote(proposed, "PL", "FOR").statusCode(201).body("stage", equalTo("OPEN"));

        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> TestDatabase.journal("ballot.closed").size() == 1);

        var closed =
                JsonPath.from(TestDatabase.journal("ballot.closed").getFirst().payload());
        assertThat(closed.getString("outcome")).isEqualTo("REJECTED");
        assertThat(closed.getString("reason")).startsWith("Lapsed after the brake");
    }

    @Test
    void the_brake_works_once_and_only_on_a_majority() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        brake(proposed, "LV").statusCode(201);

        brake(proposed, "EE")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:brake-pulled-before"))
                .body("by", equalTo("LV"));
        brake(Proposed.adoption("UNANIMITY").opened(), "EE")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:no-majority-ballot"))
                .body("rule", equalTo("UNANIMITY"));
        assertThat(TestDatabase.journal("ballot.referred")).hasSize(1);
    }

    @Test
    void only_delegates_of_the_electorate_pull_it_with_reasons() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();

        brake(proposed, "FR").statusCode(404);
        brake(proposed, "UA").statusCode(403).body("type", equalTo("urn:snapback:problem:not-an-elector"));
        for (String token : List.of(Tokens.ministry("PL"), Tokens.secretariat(), Tokens.beneficiary())) {
            brake(proposed, token, REASONS).statusCode(403);
        }
        for (String reasons : List.of("No.", " ".repeat(30), "x".repeat(4001))) {
            brake(proposed, Tokens.delegate("LV"), reasons)
                    .statusCode(400)
                    .body("violations.pointer", contains("/reasons"));
        }
        assertThat(TestDatabase.journal("ballot.referred")).isEmpty();
    }

    @Test
    void a_closed_ballot_has_no_brake() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").urgent().opened();
        vote(proposed, "PL", "FOR").statusCode(201);
        vote(proposed, "EE", "FOR").statusCode(201).body("stage", equalTo("CLOSED"));

        brake(proposed, "LV").statusCode(409).body("type", equalTo("urn:snapback:problem:ballot-closed"));
    }

    private static ValidatableResponse brake(Proposed proposed, String state) {
        return brake(proposed, Tokens.delegate(state), REASONS);
    }

    private static ValidatableResponse brake(Proposed proposed, String token, String reasons) {
        return as(token)
                .body("{\"reasons\": \"%s\"}".formatted(reasons))
                .post("/v1/ballots/{id}/brake", proposed.ballotId())
                .then();
    }

    private static ValidatableResponse vote(Proposed proposed, String state, String choice) {
        return as(Tokens.delegate(state))
                .body("{\"choice\": \"%s\", \"digest\": \"%s\"}".formatted(choice, proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then();
    }
}
