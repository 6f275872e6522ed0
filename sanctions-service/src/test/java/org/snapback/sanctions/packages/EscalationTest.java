package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class EscalationTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ban;
    private UUID freeze;

    @BeforeEach
    void anAdoptedPackageWithThreeRungs() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        adopted = TestPackage.draftedBy("PL");
        ban = adopted.measure("EXPORT_BAN", 1);
        freeze = adopted.measure("ASSET_FREEZE", 2);
        adopted.measure("TRANSACTION_BAN", 3);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
    }

    @Test
    void an_agreed_escalation_brings_the_next_rung_into_force() {
        UUID ballot = requested(adopted.token());

        TestBallot.of(adopted, ballot).closed("ADOPTED", "LT", "PL");

        await().until(() -> !TestDatabase.journal("package.escalated").isEmpty());
        adopted.read(Tokens.partner())
                .statusCode(200)
                .body("rung", equalTo(2))
                .body("measures.id", contains(ban.toString(), freeze.toString()))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("escalations.rung", contains(2))
                .body("escalations[0].bound", contains("LT", "PL"));
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(200).body("items", hasSize(1));
        var told = TestDatabase.journal("package.escalated").getFirst();
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(told.payload()).contains(freeze.toString()).doesNotContain("TRANSACTION_BAN", ban.toString());
    }

    @Test
    void a_refused_escalation_leaves_the_rung_that_stands() {
        UUID ballot = requested(Tokens.beneficiary());

        TestBallot.of(adopted, ballot).closed("REJECTED");

        await().until(() -> !TestDatabase.journal("package.escalation-refused").isEmpty());
        adopted.read(Tokens.delegate("LT"))
                .body("rung", equalTo(1))
                .body("measures.stage", contains("IN_FORCE", "WAITING", "WAITING"))
                .body("escalations.outcome", contains("REFUSED"));
        adopted.read(Tokens.partner()).body("escalations", empty());
        assertThat(TestDatabase.journal("package.escalation-refused").getFirst().audience())
                .isEqualTo("LT,PL,UA");
        requested(adopted.token());
    }

    @Test
    void a_request_names_the_sponsors_and_the_brake_moves_its_deadline() {
        UUID ballot = requested(Tokens.beneficiary());

        TestBallot.of(adopted, ballot).said("ballot.referred");

        await().until(() -> "2026-03-05T11:30:00Z"
                .equals(adopted.read(adopted.token()).extract().path("escalations[0].deadline")));
        assertThat(TestDatabase.journal("package.escalation-requested")
                        .getFirst()
                        .payload())
                .contains("\"sponsors\":[\"PL\"]", "\"requestedBy\":\"UA\"");
    }

    @Test
    void an_escalation_whose_ballot_cannot_open_is_refused() {
        UUID ballot = requested(adopted.token());

        TestBallot.of(adopted, ballot).refused();

        await().until(() -> !TestDatabase.journal("package.escalation-refused").isEmpty());
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED")).body("rung", equalTo(1));
    }

    @Test
    void who_has_acceded_by_then_may_read_what_it_decides() {
        TestRoster.acceded("SE");
        adopted.read(Tokens.delegate("SE")).body("measures", hasSize(1));

        requested(adopted.token());

        adopted.read(Tokens.delegate("SE")).body("measures", hasSize(3));
        assertThat(TestDatabase.journal("package.escalation-requested")
                        .getFirst()
                        .audience())
                .isEqualTo("LT,PL,SE,UA");
    }

    @Test
    void who_has_left_by_then_is_not_asked_and_reads_no_more_of_what_waits() {
        TestRoster.acceded("SE");
        requested(adopted.token());
        TestDatabase.update("DELETE FROM escalation");
        adopted.read(Tokens.delegate("SE")).body("measures", hasSize(3));
        TestDatabase.update("UPDATE guarantor SET standing = 'FORMER' WHERE code = 'SE'");

        requested(adopted.token());

        adopted.read(Tokens.delegate("SE")).body("measures", hasSize(1));
        assertThat(TestDatabase.journal("package.escalation-requested")
                        .getLast()
                        .audience())
                .isEqualTo("LT,PL,UA");
    }

    @Test
    void one_escalation_at_a_time() {
        UUID ballot = requested(adopted.token());

        request(Tokens.beneficiary())
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:escalation-pending"))
                .body("ballotId", equalTo(ballot.toString()));
    }

    @Test
    void the_ladder_ends() {
        escalated(requested(adopted.token()), 1);
        escalated(requested(adopted.token()), 2);

        request(adopted.token()).statusCode(409).body("type", equalTo("urn:snapback:problem:no-next-rung"));
    }

    @Test
    void only_sponsors_and_ukraine_ask_for_it() {
        request(Tokens.delegate("LT")).statusCode(403).body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        request(Tokens.secretariat()).statusCode(403);
        assertThat(TestDatabase.journal("package.escalation-requested")).isEmpty();
    }

    @Test
    void what_is_not_adopted_does_not_escalate() {
        TestPackage draft = TestPackage.draftedBy("PL");

        draft.author()
                .body("{\"reason\": \"Too early\"}")
                .post("/v1/packages/{id}/escalations", draft.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    @Test
    void the_late_end_of_an_adoption_changes_nothing() {
        String ballot = adopted.read(adopted.token()).extract().path("ballotId");

        TestBallot.of(adopted, UUID.fromString(ballot)).closed("REJECTED");

        await().until(() -> !TestDatabase.journal("package.outcome-ignored").isEmpty());
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
    }

    private void escalated(UUID ballot, int times) {
        TestBallot.of(adopted, ballot).closed("ADOPTED", "PL");
        await().until(() -> TestDatabase.journal("package.escalated").size() == times);
    }

    private UUID requested(String token) {
        var answer = request(token).statusCode(202).extract();
        assertThat(answer.header("Location")).isEqualTo("/v1/ballots/" + answer.<String>path("ballotId"));
        return UUID.fromString(answer.path("ballotId"));
    }

    private ValidatableResponse request(String token) {
        return as(token)
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then();
    }
}
