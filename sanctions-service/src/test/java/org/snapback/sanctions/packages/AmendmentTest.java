package org.snapback.sanctions.packages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.canonical.Sha256;
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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** An adopted text is changed by the rule of its adoption; what binds already is not eased. */
@QuarkusTest
class AmendmentTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ivan;
    private UUID freeze;
    private UUID travel;
    private String digest;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT", "DE");
        ivan = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "INVENTED, Olga");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = adopted.measure("ASSET_FREEZE", 1);
        travel = adopted.measure("TRAVEL_BAN", 2);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
        digest = digest();
    }

    @Test
    void a_request_is_decided_by_the_rule_of_the_adoption_and_tells_the_whole_amended_text() {
        String ballot = ask(body().with("IMPORT_BAN", 1))
                .statusCode(202)
                .body("outcome", nullValue())
                .body("number", equalTo(2))
                .extract()
                .path("ballotId");

        var told = TestDatabase.journal("package.amendment-requested").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("DE,LT,PL,UA");
        assertThat(data.getString("ballotId")).isEqualTo(ballot);
        assertThat(data.getString("rule")).isEqualTo("UNANIMITY");
        assertThat(data.getString("replaces")).isEqualTo(digest);
        assertThat(data.getString("digest")).isEqualTo(Sha256.of(version(2))).isNotEqualTo(digest);
        assertThat(data.getList("measures.type", String.class))
                .containsExactlyInAnyOrder("ASSET_FREEZE", "TRAVEL_BAN", "IMPORT_BAN");
        assertThat(digest()).isEqualTo(digest);
        adopted.read(Tokens.partner()).body("amendments", empty()).body("measures", hasSize(1));
    }

    @Test
    void an_agreed_amendment_stands_from_then_on_and_what_bound_goes_on() {
        String since = adopted.read(adopted.token()).extract().path("measures[0].effectiveFrom");

        decide(requested(body().title("Sharper").with("IMPORT_BAN", 1).scope(travel, "Entry and transit")), "PL", "DE");

        JsonPath seen = adopted.read(Tokens.partner())
                .body("title", equalTo("Sharper"))
                .body("measures.type", containsInAnyOrder("ASSET_FREEZE", "IMPORT_BAN"))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("amendments.outcome", contains("AMENDED"))
                .body("amendments[0].bound", contains("DE", "PL"))
                .body("amendments[0].reason", nullValue())
                .extract()
                .jsonPath();
        assertThat(seen.getString("measures.find { it.type == 'ASSET_FREEZE' }.effectiveFrom"))
                .isEqualTo(since);
        String added = seen.getString("measures.find { it.type == 'IMPORT_BAN' }.id");
        var told = TestDatabase.journal("package.amended").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(told.payload()).doesNotContain("Entry and transit", travel.toString());
        assertThat(data.getList("added", String.class)).containsExactly(added);
        assertThat(data.getList("bound", String.class)).containsExactly("DE", "PL");
        assertThat(data.getString("replaces")).isEqualTo(digest);
        assertThat(data.getString("digest")).isEqualTo(digest());
        assertThat(seen.getString("measures.find { it.type == 'IMPORT_BAN' }.effectiveFrom"))
                .isEqualTo(data.getString("amendedAt"));
    }

    @Test
    void whom_it_binds_to_what_waits_an_automatic_rung_binds_and_the_adoption_goes_on_for_the_rest() {
        decide(requested(body().with("IMPORT_BAN", 1).scope(travel, "Entry and transit")), "PL", "DE");

        TestEncroachment.strike("GRAVE").confirmed();

        JsonPath fired = JsonPath.from(
                TestDatabase.journal("package.escalated").getFirst().payload());
        assertThat(fired.getList("bound", String.class)).containsExactly("DE", "PL");
        TestCondition.allConfirmed();
        adopted.eased("lifting");
        TestEncroachment.strike("LIMITED").confirmed();
        JsonPath back = JsonPath.from(
                TestDatabase.journal("package.snapped-back").getFirst().payload());
        assertThat(back.getList("bound", String.class)).containsExactly("DE", "LT", "PL");
    }

    @Test
    void more_names_bind_from_the_decision_on() {
        UUID oleg = TestRegister.person("ofac", "1003", "RUSSIA-EO14024", "INVENTED, Oleg");

        decide(
                requested(body().annex(
                                freeze,
                                "{\"selections\": [{\"source\": \"ofac\", \"programmes\": [\"RUSSIA-EO14024\"]}]}")),
                "PL");

        adopted.readAnnex(Tokens.partner(), freeze)
                .body("items.subjectId", hasSize(3))
                .body("items.name", containsInAnyOrder("INVENTED, Ivan", "INVENTED, Olga", "INVENTED, Oleg"));
        assertThat(oleg).isNotNull();
    }

    @Test
    void nothing_that_binds_is_eased_by_it_and_each_place_is_listed() {
        AmendedBody body = body().annex(freeze, "{\"subjectIds\": [\"%s\"]}".formatted(ivan));
        ObjectNode text = (ObjectNode) body.measure(freeze).get("text");
        text.set("exemptions", AmendedBody.read("[{\"title\": \"Yachts\", \"text\": \"Free\"}]"));
        text.set("windDown", AmendedBody.read("{\"period\": \"P3M\", \"text\": \"Old contracts\"}"));
        body.text().set("easing", AmendedBody.read("{\"suspension\": [\"DAMAGE_COMPENSATED\"]}"));
        body.text().put("reviewEvery", "P6M");

        ask(body)
                .statusCode(422)
                .body("type", equalTo("urn:snapback:problem:not-an-amendment"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/easing easing",
                                "/reviewEvery stands",
                                "/measures/" + freeze + "/windDown/period stands",
                                "/measures/" + freeze + "/exemptions easing",
                                "/measures/" + freeze + "/annex easing"));
        ask(body().without(freeze).with("IMPORT_BAN", 1))
                .statusCode(422)
                .body("violations.pointer", contains("/measures/" + freeze));
        assertThat(TestDatabase.journal("package.amendment-requested")).isEmpty();
    }

    @Test
    void what_waits_may_go_and_what_is_no_proposal_is_no_amendment_either() {
        AmendedBody gone = body().without(travel).with("IMPORT_BAN", 1);
        gone.text().remove("automatic");
        AmendedBody gap = body().with("IMPORT_BAN", 4);

        ask(gap).statusCode(422).body("type", equalTo("urn:snapback:problem:proposal-incomplete"));
        ask(body()).statusCode(409).body("type", equalTo("urn:snapback:problem:nothing-amended"));
        decide(requested(gone), "PL");

        adopted.read(adopted.token())
                .body("measures.type", containsInAnyOrder("ASSET_FREEZE", "IMPORT_BAN"))
                .body("automatic", empty());
    }

    @Test
    void what_has_begun_to_bind_meanwhile_is_not_eased_by_the_ballots_end() {
        AmendedBody gone = body().without(travel);
        gone.text().remove("automatic");
        UUID ballot = requested(gone);

        TestEncroachment.strike("GRAVE").confirmed();
        decide(ballot, "PL", "LT");

        adopted.read(adopted.token())
                .body("rung", equalTo(2))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("amendments.outcome", contains("REFUSED"));
        assertThat(digest()).isEqualTo(digest);
        assertThat(JsonPath.from(TestDatabase.journal("package.amendment-refused")
                                .getFirst()
                                .payload())
                        .getString("reason"))
                .contains("has begun to bind meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void what_is_not_agreed_changes_nothing(String outcome) {
        UUID ballot = requested(body().title("Sharper"));

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome, "PL").id());

        assertThat(digest()).isEqualTo(digest);
        adopted.read(adopted.token()).body("amendments.outcome", contains("REFUSED"));
        as(adopted.token())
                .get("/v1/packages/{id}/versions", adopted.id())
                .then()
                .body("items.fate", contains("TAKEN", "DROPPED"));
        requested(body().title("Sharper"));
    }

    @Test
    void only_sponsors_and_ukraine_ask_one_thing_at_a_time_and_of_what_stands() {
        as(Tokens.delegate("LT"))
                .header("If-Match", adopted.etag())
                .body(body().title("Sharper").json())
                .post("/v1/packages/{id}/amendment", adopted.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        adopted.author()
                .body(body().title("Sharper").json())
                .post("/v1/packages/{id}/amendment", adopted.id())
                .then()
                .statusCode(428);
        UUID ballot = requested(body().title("Sharper"));
        ask(body().title("Other"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:amendment-pending"))
                .body("ballotId", equalTo(ballot.toString()));
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("REJECTED", "PL").id());
        TestCondition.allConfirmed();
        adopted.eased("suspension");

        ask(body().title("Sharper")).statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    private AmendedBody body() {
        return AmendedBody.of(adopted);
    }

    private ValidatableResponse ask(AmendedBody body) {
        return adopted.author()
                .header("If-Match", adopted.etag())
                .body(body.json())
                .post("/v1/packages/{id}/amendment", adopted.id())
                .then();
    }

    private UUID requested(AmendedBody body) {
        return UUID.fromString(ask(body).statusCode(202).extract().path("ballotId"));
    }

    private void decide(UUID ballot, String... bound) {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("ADOPTED", bound).id());
    }

    private String digest() {
        return adopted.read(adopted.token()).extract().path("digest");
    }

    private String version(int number) {
        return as(adopted.token())
                .get("/v1/packages/{id}/versions/{number}", adopted.id(), number)
                .asString();
    }
}
