package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A package that was an error is rescinded, whatever the conditions of easing. */
@QuarkusTest
class RescissionTest extends ServiceTest {
    private TestPackage adopted;
    private UUID freeze;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = adopted.measure("ASSET_FREEZE", 1);
        adopted.measure("TRAVEL_BAN", 2);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
    }

    @Test
    void a_request_names_what_the_ballot_needs() {
        String ballot = ask(Tokens.delegate("PL"))
                .statusCode(202)
                .body("outcome", nullValue())
                .extract()
                .path("ballotId");

        var told = TestDatabase.journal("package.rescission-requested").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("DE,LT,PL,UA");
        assertThat(data.getString("ballotId")).isEqualTo(ballot);
        assertThat(data.getString("rule")).isEqualTo("QUALIFIED_MAJORITY");
        assertThat(data.getString("digest"))
                .isEqualTo(adopted.read(adopted.token()).extract().path("digest"));
        adopted.read(Tokens.partner()).body("rescissions", empty());
    }

    @Test
    void sponsors_ukraine_and_the_states_that_it_binds_may_ask() {
        ask(Tokens.delegate("DE")).statusCode(403).body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        ask(Tokens.secretariat()).statusCode(403);
        decide(
                UUID.fromString(
                        ask(Tokens.delegate("LT")).statusCode(202).extract().path("ballotId")),
                "REJECTED");

        ask(Tokens.beneficiary()).statusCode(202);
    }

    @Test
    void an_agreed_rescission_ends_the_package_from_then_on_and_hides_its_names() {
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(200);

        decide(requested(), "ADOPTED");

        adopted.read(Tokens.partner())
                .body("stage", equalTo("RESCINDED"))
                .body("measures.stage", contains("EXPIRED"))
                .body("rescissions.outcome", contains("RESCINDED"))
                .body("rescissions[0].reason", equalTo("A homonym"));
        adopted.readAnnex(Tokens.partner(), freeze).statusCode(404);
        adopted.read(adopted.token()).body("measures.stage", contains("EXPIRED", "WAITING"));
        var told = TestDatabase.journal("package.rescinded").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(data.getInt("delisted")).isEqualTo(1);
        assertThat(data.getList("bound")).isEqualTo(List.of("LT", "PL"));
        assertThat(data.getList("measures.id")).isEqualTo(List.of(freeze.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void what_is_not_agreed_changes_nothing(String outcome) {
        decide(requested(), outcome);

        adopted.read(adopted.token())
                .body("stage", equalTo("ADOPTED"))
                .body("rescissions.outcome", contains("REFUSED"));
        assertThat(TestDatabase.journal("package.rescission-refused").getFirst().audience())
                .isEqualTo("DE,LT,PL,UA");
        requested();
    }

    @Test
    void a_rescission_whose_ballot_cannot_open_is_refused() {
        UUID ballot = requested();

        TestEncroachment.awaitTaken(TestBallot.of(adopted, ballot).refused().id());

        adopted.read(adopted.token())
                .body("stage", equalTo("ADOPTED"))
                .body("rescissions.outcome", contains("REFUSED"));
    }

    @Test
    void the_brake_moves_its_deadline() {
        UUID ballot = requested();

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).said("ballot.referred").id());

        adopted.read(adopted.token()).body("rescissions[0].deadline", equalTo("2026-03-05T11:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"suspension, SUSPENDED", "lifting, LIFTED"})
    void what_is_eased_can_be_rescinded_and_never_snaps_back(String easing, String stage) {
        TestCondition.allConfirmed();
        adopted.eased(easing);
        adopted.read(adopted.token()).body("stage", equalTo(stage));

        decide(requested(), "ADOPTED");

        TestEncroachment.strike("GRAVE").confirmed();
        adopted.read(adopted.token())
                .body("stage", equalTo("RESCINDED"))
                .body("measures.stage", contains("EXPIRED", "WAITING"))
                .body("consequences", empty());
    }

    @Test
    void one_question_at_a_time() {
        TestCondition.allConfirmed();
        UUID ballot = requested();

        ask(adopted.token())
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:rescission-pending"))
                .body("ballotId", equalTo(ballot.toString()));
        adopted.ask(adopted.token(), "suspension")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:rescission-pending"));
        decide(ballot, "REJECTED");
        adopted.ask(adopted.token(), "suspension").statusCode(202);
        ask(adopted.token()).statusCode(409).body("type", equalTo("urn:snapback:problem:easing-pending"));
    }

    @Test
    void what_was_never_adopted_or_has_been_rescinded_is_not_rescinded() {
        TestPackage draft = TestPackage.draftedBy("PL");
        draft.author()
                .body("{\"reason\": \"Too early\"}")
                .post("/v1/packages/{id}/rescission", draft.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
        decide(requested(), "ADOPTED");

        ask(adopted.token()).statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    private ValidatableResponse ask(String by) {
        return as(by).body("{\"reason\": \"A homonym\"}")
                .post("/v1/packages/{id}/rescission", adopted.id())
                .then();
    }

    private UUID requested() {
        return UUID.fromString(ask(adopted.token()).statusCode(202).extract().path("ballotId"));
    }

    private void decide(UUID ballot, String outcome) {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome, "PL").id());
    }
}
