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

/** Between amendments a ballot adds names to annexes, or takes off those that were an error. */
@QuarkusTest
class AnnexChangeTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ivan;
    private UUID olga;
    private UUID late;
    private UUID freeze;
    private UUID travel;
    private String digest;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT", "DE");
        ivan = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        olga = TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "INVENTED, Olga");
        adopted = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = adopted.measure("ASSET_FREEZE", 1);
        travel = adopted.measure("TRAVEL_BAN", 2);
        adopted.select(freeze, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");
        late = TestRegister.person("ofac", "1003", "RUSSIA-EO14024", "INVENTED, Late");
        digest = digest();
    }

    @Test
    void a_request_is_a_text_to_vote_on_and_publishes_nothing() {
        String ballot = ask(adopted.token(), "listings", names(freeze, late))
                .statusCode(202)
                .body("kind", equalTo("LISTING"))
                .body("outcome", nullValue())
                .body("number", equalTo(2))
                .body("measures[0].subjects", contains(late.toString()))
                .extract()
                .path("ballotId");

        var told = TestDatabase.journal("package.listing-requested").getFirst();
        JsonPath data = JsonPath.from(told.payload());
        assertThat(told.audience()).isEqualTo("DE,LT,PL,UA");
        assertThat(data.getString("ballotId")).isEqualTo(ballot);
        assertThat(data.getString("rule")).isEqualTo("QUALIFIED_MAJORITY");
        assertThat(data.getString("replaces")).isEqualTo(digest);
        assertThat(data.getString("measures[0].type")).isEqualTo("ASSET_FREEZE");
        assertThat(data.getInt("measures[0].subjects")).isEqualTo(1);
        assertThat(told.payload()).doesNotContain(late.toString());
        assertThat(digest()).isEqualTo(digest);
        adopted.read(Tokens.partner()).body("annexChanges", empty());
        adopted.readAnnex(Tokens.partner(), freeze).body("items", hasSize(2));
    }

    @Test
    void an_agreed_listing_designates_from_then_on_whom_its_ballot_bound() {
        TestDatabase.update("UPDATE measure SET effective_from = effective_from - interval '30 days'");

        decide(requested("listings", names(freeze, late)), "ADOPTED");

        adopted.readAnnex(Tokens.partner(), freeze)
                .body("items.name", containsInAnyOrder("INVENTED, Ivan", "INVENTED, Olga", "INVENTED, Late"));
        adopted.read(Tokens.partner())
                .body("measures.stage", contains("IN_FORCE"))
                .body("measures[0].annex.designations", equalTo(3))
                .body("annexChanges.outcome", contains("CHANGED"))
                .body("annexChanges.bound", contains(contains("PL")))
                .body("annexChanges[0].reason", nullValue());
        JsonPath data =
                JsonPath.from(TestDatabase.journal("package.listed").getFirst().payload());
        assertThat(data.getInt("subjects")).isEqualTo(1);
        assertThat(data.getList("bound", String.class)).containsExactly("PL");
        assertThat(data.getString("digest")).isEqualTo(digest()).isNotEqualTo(digest);
        var life = life(late);
        assertThat(life.getString("stage")).isEqualTo("LISTED");
        assertThat(life.getString("listedAt")).isEqualTo(life.getString("proposedAt"));
        assertThat(life(ivan).getString("listedAt")).isLessThan(life.getString("listedAt"));
    }

    @ParameterizedTest
    @CsvSource({"'', ADOPTED, IN_FORCE", "suspension, SUSPENDED, SUSPENDED", "lifting, LIFTED, LIFTED"})
    void an_agreed_delisting_ends_a_designation_whatever_the_conditions_and_moves_no_measure(
            String easing, String stage, String measures) {
        if (!easing.isEmpty()) {
            TestCondition.allConfirmed();
            adopted.eased(easing);
            TestDatabase.update("DELETE FROM easing_condition");
        }

        decide(requested("delistings", names(freeze, ivan)), "ADOPTED");

        adopted.read(adopted.token())
                .body("stage", equalTo(stage))
                .body("measures.stage", contains(measures, "WAITING"))
                .body("measures[0].annex.designations", equalTo(1))
                .body("annexChanges.outcome", contains("CHANGED"));
        adopted.readAnnex(Tokens.partner(), freeze).body("items.name", contains("INVENTED, Olga"));
        assertThat(life(ivan).getString("stage")).isEqualTo("DELISTED");
        assertThat(life(olga).getString("stage")).isEqualTo("LISTED");
        JsonPath data = JsonPath.from(
                TestDatabase.journal("package.delisted").getFirst().payload());
        assertThat(data.getInt("subjects")).isEqualTo(1);
        assertThat(data.getList("bound", String.class)).containsExactly("LT", "PL");
    }

    @Test
    void an_annex_may_lose_all_its_names_and_list_one_of_them_again() {
        decide(requested("delistings", names(freeze, ivan, olga)), "ADOPTED");
        adopted.readAnnex(Tokens.partner(), freeze).body("items", empty());

        decide(requested("listings", names(freeze, olga)), "ADOPTED");

        adopted.readAnnex(Tokens.partner(), freeze).body("items.name", contains("INVENTED, Olga"));
        assertThat(life(olga).getString("stage")).isEqualTo("LISTED");
        assertThat(life(ivan).getString("stage")).isEqualTo("DELISTED");
    }

    @Test
    void names_of_a_waiting_rung_are_told_to_nobody_else() {
        decide(requested("listings", names(travel, late)), "ADOPTED");

        JsonPath data =
                JsonPath.from(TestDatabase.journal("package.listed").getFirst().payload());
        assertThat(data.getInt("subjects")).isZero();
        assertThat(data.getList("measures.id", String.class)).containsExactly(freeze.toString());
        assertThat(life(late).getString("stage")).isEqualTo("PROPOSED");
        adopted.read(Tokens.partner()).body("measures.id", not(contains(travel.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void what_is_not_agreed_changes_nothing(String outcome) {
        UUID ballot = requested("delistings", names(freeze, ivan));

        TestEncroachment.awaitTaken(TestBallot.of(adopted, ballot)
                .closedOn(Sha256.of(version(2)), outcome, "PL")
                .id());

        assertThat(digest()).isEqualTo(digest);
        assertThat(life(ivan).getString("stage")).isEqualTo("LISTED");
        adopted.read(adopted.token()).body("annexChanges.outcome", contains("REFUSED"));
        assertThat(TestDatabase.journal("package.delisting-refused").getFirst().audience())
                .isEqualTo("DE,LT,PL,UA");
        requested("delistings", names(freeze, ivan));
    }

    @Test
    void a_ballot_that_is_told_again_changes_nothing_more() {
        UUID ballot = requested("delistings", names(freeze, ivan));
        decide(ballot, "ADOPTED");
        String after = adopted.etag();

        decide(ballot, "ADOPTED");

        assertThat(TestDatabase.journal("package.delisted")).hasSize(1);
        adopted.read(adopted.token()).body("measures[0].annex.designations", equalTo(1));
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
        assertThat(adopted.etag()).isNotEqualTo(after);
    }

    @Test
    void a_listing_that_an_easing_overtakes_is_refused_and_a_delisting_is_not() {
        TestCondition.allConfirmed();
        adopted.eased("suspension");
        TestEncroachment wrong = TestEncroachment.strike("LIMITED");
        TestEncroachment.awaitTaken(wrong.confirmed().id());
        UUID listing = requested("listings", names(freeze, late));
        TestEncroachment.awaitTaken(wrong.rescinded().id());

        decide(listing, "ADOPTED");

        adopted.read(adopted.token())
                .body("stage", equalTo("SUSPENDED"))
                .body("annexChanges.outcome", contains("REFUSED"));
        decide(requested("delistings", names(freeze, ivan)), "ADOPTED");
        assertThat(life(ivan).getString("stage")).isEqualTo("DELISTED");
    }

    @Test
    void an_encroachment_moves_the_measures_while_names_are_decided() {
        UUID ballot = requested("delistings", names(freeze, ivan));
        TestEncroachment.awaitTaken(TestEncroachment.strike("GRAVE").confirmed().id());

        decide(ballot, "ADOPTED");

        adopted.read(adopted.token())
                .body("rung", equalTo(2))
                .body("measures.stage", contains("IN_FORCE", "IN_FORCE"))
                .body("measures[0].annex.designations", equalTo(1));
    }

    @Test
    void all_that_is_wrong_with_the_request_is_said_at_once_and_changes_nothing() {
        UUID stranger = UUID.randomUUID();

        ask(adopted.token(), "listings", """
                        {"reason": "Names", "measures": [
                          {"id": "%s", "subjects": ["%s", "%s", "%s", "%s"]},
                          {"id": "%s", "subjects": ["%s"]},
                          {"id": "%s", "subjects": ["%s"]}]}
                        """.formatted(
                                freeze, ivan, stranger, late, late, stranger, late, freeze, late))
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/measures/0/subjects/0 already-designated",
                                "/measures/0/subjects/1 unknown-subject",
                                "/measures/0/subjects/3 unique",
                                "/measures/1/id no-such-measure",
                                "/measures/2/id unique"));
        ask(adopted.token(), "delistings", names(freeze, late))
                .statusCode(400)
                .body("violations.rule", contains("not-designated"));
        ask(adopted.token(), "delistings", "{\"reason\": \" \", \"measures\": []}")
                .statusCode(400);
        assertThat(TestDatabase.query("SELECT 1 FROM annex_change")).isEmpty();
        assertThat(TestDatabase.query("SELECT 1 FROM version_designation")).isEmpty();
    }

    @Test
    void only_those_concerned_ask_one_thing_at_a_time_and_for_what_they_have_read() {
        ask(Tokens.delegate("DE"), "delistings", names(freeze, ivan))
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        ask(Tokens.delegate("LT"), "listings", names(freeze, late)).statusCode(403);
        ask(Tokens.secretariat(), "listings", names(freeze, late)).statusCode(403);
        adopted.author()
                .body(names(freeze, late))
                .post("/v1/packages/{id}/listings", adopted.id())
                .then()
                .statusCode(428);

        String ballot = ask(Tokens.delegate("LT"), "delistings", names(freeze, ivan))
                .statusCode(202)
                .extract()
                .path("ballotId");

        ask(adopted.token(), "listings", names(freeze, late))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:annex-change-pending"))
                .body("ballotId", equalTo(ballot));
    }

    private static String names(UUID measure, UUID... subjects) {
        StringBuilder named = new StringBuilder();
        for (UUID subject : subjects) {
            named.append(named.isEmpty() ? "\"" : ", \"").append(subject).append('"');
        }
        return "{\"reason\": \"Names\", \"measures\": [{\"id\": \"%s\", \"subjects\": [%s]}]}"
                .formatted(measure, named);
    }

    private ValidatableResponse ask(String by, String what, String body) {
        return as(by).header("If-Match", adopted.etag())
                .body(body)
                .post("/v1/packages/{id}/" + what, adopted.id())
                .then();
    }

    private UUID requested(String what, String body) {
        return UUID.fromString(
                ask(adopted.token(), what, body).statusCode(202).extract().path("ballotId"));
    }

    private void decide(UUID ballot, String outcome) {
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed(outcome, "PL").id());
    }

    private JsonPath life(UUID subject) {
        return as(adopted.token())
                .get("/v1/designations?package={id}&subject={subject}", adopted.id(), subject)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
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
