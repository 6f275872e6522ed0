package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** An obvious error of an adopted text is corrected by ballot; nothing of substance is. */
@QuarkusTest
class CorrigendumTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ivan;
    private UUID freeze;
    private UUID travel;
    private String digest;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT", "DE");
        ivan = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivn");
        TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "INVENTED, Olga");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = adopted.measure("ASSET_FREEZE", 1);
        travel = adopted.measure("TRAVEL_BAN", 2);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
        digest = digest();
    }

    @Test
    void a_request_names_the_text_that_is_voted_on_and_the_old_one_stands() {
        String ballot = ask(adopted.token(), scope("Funds of those named"))
                .statusCode(202)
                .body("outcome", nullValue())
                .body("number", equalTo(2))
                .extract()
                .path("ballotId");

        var told = TestDatabase.journal("package.corrigendum-requested").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("DE,LT,PL,UA");
        assertThat(data.getString("ballotId")).isEqualTo(ballot);
        assertThat(data.getString("rule")).isEqualTo("QUALIFIED_MAJORITY");
        assertThat(data.getString("replaces")).isEqualTo(digest);
        assertThat(data.getString("digest")).isEqualTo(Sha256.of(version(2))).isNotEqualTo(digest);
        assertThat(digest()).isEqualTo(digest);
        adopted.read(Tokens.partner()).body("corrigenda", empty());
    }

    @Test
    void an_agreed_corrigendum_is_the_text_from_then_on_and_moves_no_measure() {
        var before = adopted.read(adopted.token()).extract().jsonPath();

        decide(requested(scope("Funds of those named")), "ADOPTED");

        adopted.read(Tokens.partner())
                .body("stage", equalTo("ADOPTED"))
                .body("measures.scope", contains("Funds of those named"))
                .body("measures.stage", contains("IN_FORCE"))
                .body("measures[0].effectiveFrom", equalTo(before.getString("measures[0].effectiveFrom")))
                .body("corrigenda.outcome", contains("CORRECTED"))
                .body("corrigenda[0].reason", nullValue());
        assertThat(digest()).isEqualTo(Sha256.of(text())).isNotEqualTo(digest);
        var told = TestDatabase.journal("package.corrected").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("PUBLIC");
        assertThat(data.getString("digest")).isEqualTo(digest());
        assertThat(data.getString("replaces")).isEqualTo(digest);
        assertThat(data.getList("measures.id", String.class)).containsExactly(freeze.toString());
        assertThat(data.getList("bound", String.class)).containsExactly("LT", "PL");
        as(adopted.token())
                .get("/v1/packages/{id}/comparison?from=1&to=2", adopted.id())
                .then()
                .body("changes.path", contains("/measures/" + freeze + "/scope"))
                .body("changes[0].after", equalTo("Funds of those named"));
        versions().body("items.fate", contains("TAKEN", "TAKEN"));
    }

    @Test
    void a_designation_takes_the_spelling_that_the_register_has_now() {
        TestRegister.renamed(ivan, 2, "RUSSIA-EO14024", "INVENTED, Ivan");
        String before = sha256();

        decide(
                requested("{\"reason\": \"A slip\", \"measures\": [{\"id\": \"%s\", \"designations\": [\"%s\"]}]}"
                        .formatted(freeze, ivan)),
                "ADOPTED");

        adopted.readAnnex(Tokens.partner(), freeze)
                .body("items.name", containsInAnyOrder("INVENTED, Ivan", "INVENTED, Olga"));
        assertThat(sha256()).isNotEqualTo(before);
        assertThat(version(1)).contains(before);
        adopted.read(adopted.token()).body("measures[0].annex.designations", equalTo(2));
    }

    @Test
    void whatever_is_no_wording_is_refused_and_listed() {
        ask(adopted.token(), """
                        {"reason": "More than a slip",
                         "text": {"title": "Third package", "rationale": "Better said",
                                  "legalBasis": "Kyiv Security Compact, article 5(2)",
                                  "clauses": [{"type": "HUMANITARIAN", "text": "Relief is not restricted"},
                                              {"type": "NO_CLAIMS", "text": "No claims"}],
                                  "automatic": [{"rung": 2, "kinds": ["GROUND"], "leastGravity": "SERIOUS"}]},
                         "measures": [{"id": "%s", "text": {"type": "ASSET_FREEZE", "rung": 2, "scope": "Funds"}}]}
                        """.formatted(freeze))
                .statusCode(422)
                .body("type", equalTo("urn:snapback:problem:not-a-corrigendum"))
                .body(
                        "violations.findAll { it.rule == 'wording-only' }.pointer",
                        containsInAnyOrder(
                                "/automatic/2/kinds/AIR_OR_MISSILE",
                                "/clauses/NO_CLAIMS",
                                "/easing",
                                "/measures/" + freeze + "/rung"));
        assertThat(TestDatabase.journal("package.corrigendum-requested")).isEmpty();
        versions().body("items", hasSize(1));
    }

    @Test
    void all_that_is_wrong_with_the_request_is_said_at_once() {
        String stranger = UUID.randomUUID().toString();

        ask(adopted.token(), """
                        {"reason": "A slip",
                         "text": {"title": "Third package", "rule": "SILENCE"},
                         "measures": [{"id": "%s", "designations": ["%s"]}, {"id": "%s"},
                                      {"id": "%s", "text": {"type": "TRAVEL_BAN", "effectAfter": "P1D"}}]}
                        """.formatted(freeze, ivan, stranger, freeze))
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/text/rule frozen-with-the-ballot",
                                "/measures/0/designations/0 outdated-designation",
                                "/measures/1/id no-such-measure",
                                "/measures/2/id unique",
                                "/measures/2/text/effectAfter effect-at-publication"));
        ask(adopted.token(), "{\"reason\": \"Nothing\"}")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:nothing-corrected"));
        ask(adopted.token(), scope("")).statusCode(422).body("violations.rule", contains("required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void what_is_not_agreed_changes_nothing(String outcome) {
        UUID ballot = requested(scope("Funds of those named"));
        String voted = Sha256.of(version(2));

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closedOn(voted, outcome, "PL").id());

        assertThat(digest()).isEqualTo(digest);
        adopted.read(adopted.token()).body("corrigenda.outcome", contains("REFUSED"));
        versions().body("items.fate", contains("TAKEN", "DROPPED"));
        assertThat(TestDatabase.journal("package.corrigendum-refused")
                        .getFirst()
                        .audience())
                .isEqualTo("DE,LT,PL,UA");
        assertThat(TestDatabase.journal("package.revision-taken")).isEmpty();
        requested(scope("Funds of those named"));
    }

    @Test
    void one_whose_ballot_cannot_open_is_refused() {
        UUID ballot = requested(scope("Funds of those named"));

        TestEncroachment.awaitTaken(TestBallot.of(adopted, ballot).refused().id());

        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED")).body("corrigenda.outcome", contains("REFUSED"));
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void the_brake_moves_its_deadline() {
        UUID ballot = requested(scope("Funds of those named"));

        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).said("ballot.referred").id());

        adopted.read(adopted.token()).body("corrigenda[0].deadline", equalTo("2026-03-05T11:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"suspension, SUSPENDED", "lifting, LIFTED"})
    void what_is_eased_is_corrected_whatever_the_conditions_and_stays_eased(String easing, String stage) {
        TestCondition.allConfirmed();
        adopted.eased(easing);
        TestDatabase.update("DELETE FROM easing_condition");

        decide(requested(scope("Funds of those named")), "ADOPTED");

        adopted.read(adopted.token())
                .body("stage", equalTo(stage))
                .body("measures.stage", contains(stage, "WAITING"))
                .body("measures[0].scope", equalTo("Funds of those named"));
    }

    @Test
    void an_encroachment_moves_the_measures_while_the_wording_is_decided() {
        UUID ballot = requested(scope("Funds of those named"));

        TestEncroachment.strike("GRAVE").confirmed();
        decide(ballot, "ADOPTED");

        adopted.read(adopted.token())
                .body("rung", equalTo(2))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("measures[0].scope", equalTo("Funds of those named"));
    }

    @Test
    void only_those_concerned_ask_and_only_for_what_they_have_read() {
        ask(Tokens.delegate("DE"), scope("Funds"))
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        ask(Tokens.secretariat(), scope("Funds")).statusCode(403);
        adopted.author()
                .body(scope("Funds"))
                .post("/v1/packages/{id}/corrigendum", adopted.id())
                .then()
                .statusCode(428);
        String read = adopted.etag();
        decide(requested(scope("Funds")), "REJECTED");
        adopted.author()
                .header("If-Match", read)
                .body(scope("Funds"))
                .post("/v1/packages/{id}/corrigendum", adopted.id())
                .then()
                .statusCode(412);
        ask(Tokens.delegate("LT"), scope("Funds")).statusCode(202);
    }

    @Test
    void one_question_at_a_time() {
        UUID ballot = requested(scope("Funds"));

        ask(adopted.token(), scope("Means"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:corrigendum-pending"))
                .body("ballotId", equalTo(ballot.toString()));
        adopted.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:corrigendum-pending"));
        decide(ballot, "REJECTED");
        adopted.author()
                .body("{\"reason\": \"A homonym\"}")
                .post("/v1/packages/{id}/rescission", adopted.id())
                .then()
                .statusCode(202);
        ask(adopted.token(), scope("Means"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:rescission-pending"));
    }

    @Test
    void a_waiting_rung_is_corrected_without_being_told_of() {
        decide(requested("""
                {"reason": "A slip", "measures": [{"id": "%s", "text":
                  {"type": "TRAVEL_BAN", "rung": 2, "scope": "Entry and transit"}}]}
                """.formatted(travel)), "ADOPTED");

        assertThat(TestDatabase.journal("package.corrected").getFirst().payload())
                .doesNotContain("Entry and transit", travel.toString());
        adopted.read(Tokens.partner()).body("measures.id", not(contains(travel.toString())));
        adopted.read(adopted.token()).body("measures[1].scope", equalTo("Entry and transit"));
    }

    @Test
    void what_was_never_adopted_is_edited_or_revised_instead() {
        TestPackage draft = TestPackage.draftedBy("PL");

        draft.author()
                .header("If-Match", draft.etag())
                .body("{\"reason\": \"Too early\"}")
                .post("/v1/packages/{id}/corrigendum", draft.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    private String scope(String scope) {
        return """
                {"reason": "A slip", "measures": [{"id": "%s", "text":
                  {"type": "ASSET_FREEZE", "rung": 1, "scope": "%s"}}]}
                """.formatted(freeze, scope);
    }

    private ValidatableResponse ask(String by, String body) {
        return as(by).header("If-Match", adopted.etag())
                .body(body)
                .post("/v1/packages/{id}/corrigendum", adopted.id())
                .then();
    }

    private UUID requested(String body) {
        return UUID.fromString(
                ask(adopted.token(), body).statusCode(202).extract().path("ballotId"));
    }

    private void decide(UUID ballot, String outcome) {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome, "PL").id());
    }

    private String digest() {
        return adopted.read(adopted.token()).extract().path("digest");
    }

    private String sha256() {
        return adopted.read(adopted.token()).extract().path("measures[0].annex.sha256");
    }

    private String text() {
        return as(adopted.token()).get("/v1/packages/{id}/text", adopted.id()).asString();
    }

    private String version(int number) {
        return as(adopted.token())
                .get("/v1/packages/{id}/versions/{number}", adopted.id(), number)
                .asString();
    }

    private ValidatableResponse versions() {
        return as(adopted.token())
                .get("/v1/packages/{id}/versions", adopted.id())
                .then()
                .statusCode(200);
    }
}
