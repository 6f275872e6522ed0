package org.snapback.guarantor.commitments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
class CommitmentResourceTest extends ServiceTest {
    private UUID agreement;

    @BeforeEach
    void parties() {
        TestRoster.acceded("EE", "PL");
        agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
    }

    @Test
    void a_delegate_makes_a_commitment_of_its_own_state() {
        var answer = Promise.of(agreement, "PL").post(Tokens.delegate("PL"));

        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/commitments/" + id))
                .header("ETag", "\"1\"")
                .body("agreementStage", equalTo("IN_FORCE"))
                .body("milestones.number", contains(1))
                .body("milestones[0].howMuch.amount", equalTo(1_000))
                .body("milestones[0].delivered.amount", equalTo(0));
        var made = only("commitment.made");
        assertThat(made.audience()).isEqualTo("EE,PL,UA");
        assertThat(JsonPath.from(made.payload()).getString("howMuch.currency")).isEqualTo("EUR");
    }

    @Test
    void every_missing_limb_is_named_at_once_and_nothing_is_kept() {
        as(Tokens.secretariat())
                .body("{}")
                .post("/v1/commitments")
                .then()
                .statusCode(422)
                .body("type", endsWith("commitment-incomplete"))
                .body(
                        "violations.pointer",
                        contains(
                                "/agreementId",
                                "/guarantor",
                                "/pillar",
                                "/nature",
                                "/mode",
                                "/what",
                                "/howMuch",
                                "/by",
                                "/verification"));
        assertThat(TestDatabase.query("SELECT 1 FROM commitment")).isEmpty();
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amount\": -1, \"currency\": \"EUR\"} | 422 | /howMuch/amount",
                "{\"amount\": 9007199254740992, \"currency\": \"EUR\"} | 422 | /howMuch/amount",
                "{\"amount\": 1, \"currency\": \"ABC\"} | 422 | /howMuch/currency",
                "{\"quantity\": 1, \"unit\": \"Howitzer\"} | 422 | /howMuch/unit"
            })
    void bad_figures_are_refused_by_name(String howMuch, int status, String pointer) {
        Promise.of(agreement, "PL")
                .howMuch(howMuch)
                .post(Tokens.delegate("PL"))
                .then()
                .statusCode(status)
                .body("violations.pointer", contains(pointer));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"amount\": 1.5, \"currency\": \"EUR\"}", "{\"amount\": 92233720368547758070}", "7", "[]"})
    void figures_that_are_no_integers_are_refused(String howMuch) {
        Promise.of(agreement, "PL")
                .howMuch(howMuch)
                .post(Tokens.delegate("PL"))
                .then()
                .statusCode(400);
    }

    @Test
    void another_states_commitment_is_not_made() {
        Promise.of(agreement, "PL")
                .post(Tokens.ministry("EE"))
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-commitment"));
        assertThat(TestDatabase.query("SELECT 1 FROM commitment")).isEmpty();
    }

    @Test
    void who_is_no_party_is_refused_and_not_told_whether_the_agreement_exists() {
        String foreign = Promise.of(agreement, "EE").post(Tokens.delegate("EE")).asString();
        String absent =
                Promise.of(UUID.randomUUID(), "EE").post(Tokens.delegate("EE")).asString();

        assertThat(JsonPath.from(foreign).getString("type")).endsWith("not-a-party");
        assertThat(JsonPath.from(absent).getString("type")).endsWith("not-a-party");
    }

    @Test
    void each_party_to_a_component_promises_for_itself() {
        UUID blackSea = StoredAgreements.component("EE", "PL");

        Promise.of(blackSea, "EE").pillar("BLACK_SEA").made();
        Promise.of(blackSea, "PL").pillar("BLACK_SEA").made();

        as(Tokens.delegate("EE"))
                .queryParam("agreementId", blackSea)
                .get("/v1/commitments")
                .then()
                .body("items.guarantor", contains("PL", "EE"));
    }

    @Test
    void an_agreement_that_has_ended_takes_no_more() {
        UUID ended = StoredAgreements.bilateral("EE", "EXPIRED");

        Promise.of(ended, "EE")
                .post(Tokens.secretariat())
                .then()
                .statusCode(409)
                .body("type", endsWith("agreement-ended"));
    }

    @Test
    void a_commitment_is_edited_while_its_agreement_is_negotiated() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        var promise = Promise.of(draft, "EE");
        String id = promise.made();

        as(Tokens.delegate("EE"))
                .header("If-Match", "\"1\"")
                .body(promise.howMuch(Promise.euros(2_000)).body())
                .put("/v1/commitments/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("howMuch.amount", equalTo(2_000))
                .body("milestones[0].howMuch.amount", equalTo(2_000));

        var edited = only("commitment.edited");
        assertThat(edited.audience()).isEqualTo("EE,UA");
        assertThat(JsonPath.from(edited.payload()).<String>getList("changed")).containsExactly("howMuch", "milestones");
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_event() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        var promise = Promise.of(draft, "EE").halves("2027-06-30", "2028-06-30");
        String id = promise.made();

        edit(id, "\"1\"", promise).then().statusCode(200).header("ETag", "\"1\"");

        assertThat(TestDatabase.journal("commitment.edited")).isEmpty();
    }

    @Test
    void an_edit_may_take_milestones_away() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        var promise = Promise.of(draft, "EE");
        String id = promise.halves("2027-06-30", "2028-06-30").made();

        edit(id, "\"1\"", promise).then().statusCode(200).body("milestones.number", contains(1));

        as(Tokens.delegate("EE"))
                .get("/v1/commitments/{id}", id)
                .then()
                .body("milestones.howMuch.amount", contains(1_000));
    }

    @Test
    void what_is_signed_is_fixed() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        var promise = Promise.of(draft, "EE");
        String id = promise.made();
        StoredAgreements.move(draft, "SIGNED", Instant.parse("2026-02-01T00:00:00Z"));

        edit(id, "\"1\"", promise.howMuch(Promise.euros(1)))
                .then()
                .statusCode(409)
                .body("type", endsWith("commitment-fixed"));

        assertThat(TestDatabase.query("SELECT value FROM commitment").getFirst().get("value"))
                .isEqualTo(1_000L);
    }

    @Test
    void an_edit_names_the_version_it_knows() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        var promise = Promise.of(draft, "EE");
        String id = promise.made();

        edit(id, "\"7\"", promise).then().statusCode(412);
        as(Tokens.secretariat())
                .body(promise.body())
                .put("/v1/commitments/{id}", id)
                .then()
                .statusCode(428);
        edit(id, "\"1\"", Promise.of(agreement, "PL"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/agreementId", "/guarantor"));
    }

    @Test
    void a_confidential_commitment_does_not_exist_for_others() {
        String id = Promise.of(agreement, "PL").pillar("INTELLIGENCE").hidden().made();

        for (String token : new String[] {
            Tokens.delegate("PL"), Tokens.ministry("PL"), Tokens.beneficiary(), Tokens.secretariat(), Tokens.auditor()
        }) {
            assertThat(read(token, id)).isEqualTo(200);
            as(token).get("/v1/commitments").then().body("items.id", contains(id));
        }
        for (String token :
                new String[] {Tokens.delegate("EE"), Tokens.ministry("EE"), Tokens.partner(), Tokens.operator()}) {
            assertThat(read(token, id)).isEqualTo(404);
            as(token).get("/v1/commitments").then().statusCode(200).body("items", empty());
            assertThat(as(token)
                            .get("/v1/commitments/{id}/progress-reports", id)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(only("commitment.made").audience()).isEqualTo("PL,UA");
    }

    @Test
    void a_commitment_that_is_negotiated_is_seen_by_its_guarantor_and_ukraine_alone() {
        UUID draft = StoredAgreements.bilateral("EE", "NEGOTIATING");
        String id = Promise.of(draft, "EE").made();

        assertThat(read(Tokens.delegate("PL"), id)).isEqualTo(404);
        assertThat(read(Tokens.delegate("EE"), id)).isEqualTo(200);
        StoredAgreements.move(draft, "SIGNED", Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(read(Tokens.delegate("PL"), id)).isEqualTo(200);
    }

    @Test
    void the_list_is_narrowed_and_comes_in_pages() {
        String first = Promise.of(agreement, "PL").made();
        String second = Promise.of(agreement, "PL").pillar("TRAINING").made();

        var page = as(Tokens.delegate("EE")).get("/v1/commitments?limit=1");
        page.then().body("items.id", contains(second));
        String next = page.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
        as(Tokens.delegate("EE")).get(next).then().body("items.id", contains(first));
        as(Tokens.delegate("EE"))
                .get("/v1/commitments?pillar=TRAINING&guarantor=PL")
                .then()
                .body("items.id", contains(second));
        as(Tokens.delegate("EE"))
                .get("/v1/commitments?pillar=LOVE")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("pillar"));
    }

    private static io.restassured.response.Response edit(String id, String tag, Promise promise) {
        return as(Tokens.secretariat())
                .header("If-Match", tag)
                .body(promise.body())
                .put("/v1/commitments/{id}", id);
    }

    private static int read(String token, String id) {
        return as(token).get("/v1/commitments/{id}", id).statusCode();
    }

    private static TestDatabase.Entry only(String name) {
        var entries = TestDatabase.journal(name);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
