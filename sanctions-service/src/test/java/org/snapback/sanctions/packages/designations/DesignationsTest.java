package org.snapback.sanctions.packages.designations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Each designation has a legal life of its own, which follows its package. */
@QuarkusTest
class DesignationsTest extends ServiceTest {
    private static final String SECOND = Tokens.second("SECRETARIAT", null);

    private TestPackage about;
    private UUID ivan;
    private UUID freeze;
    private UUID travel;
    private UUID ballot;

    @BeforeEach
    void aProposal() {
        TestRoster.acceded("PL", "LT", "DE");
        ivan = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        about = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = about.measure("ASSET_FREEZE", 1);
        travel = about.measure("TRAVEL_BAN", 2);
        about.select(freeze, "ofac", "RUSSIA-EO14024");
        about.select(travel, "ofac", "RUSSIA-EO14024");
        ballot = about.proposed();
    }

    @Test
    void the_adoption_lists_what_binds_and_the_rest_waits() {
        list(about.token(), "").body("items.stage", contains("PROPOSED", "PROPOSED"));
        list(Tokens.partner(), "").body("items", empty());

        adopt();

        list(Tokens.partner(), "")
                .body("items.stage", contains("LISTED"))
                .body("items.measureId", contains(freeze.toString()))
                .body("items[0].name", equalTo("INVENTED, Ivan"))
                .body("items[0].listedAt", notNullValue())
                .body("items[0].disputed", equalTo(false));
        list(about.token(), "&stage=PROPOSED").body("items.measureId", contains(travel.toString()));
        get(Tokens.auditor(), listed())
                .body("history.act", contains("LIST", "PROPOSE"))
                .body("history[0].packageVersion", notNullValue())
                .body("history[0].by", nullValue());
    }

    @Test
    void filters_narrow_the_list() {
        adopt();

        list(about.token(), "&measure=" + freeze).body("items", hasSize(1));
        list(about.token(), "&subject=" + ivan).body("items", hasSize(2));
        list(about.token(), "&subject=" + UUID.randomUUID()).body("items", empty());
        list(about.token(), "&reviewDueBefore=2020-01-01T00:00:00Z").body("items", empty());
        list(about.token(), "&disputed=true").body("items", empty());
        list(about.token(), "&limit=1").body("items", hasSize(1));
        as(about.token())
                .get("/v1/designations?reviewDueBefore=tomorrow")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("reviewDueBefore"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "WITHDRAWN"})
    void a_proposal_that_comes_to_nothing_leaves_them_annulled(String stage) {
        if (stage.equals("REJECTED")) {
            TestBallot.of(about, ballot).closed("REJECTED");
        } else {
            about.author()
                    .post("/v1/packages/{id}/withdrawal", about.id())
                    .then()
                    .statusCode(200);
        }
        about.awaitStage(stage);

        list(about.token(), "").body("items.stage", contains("ANNULLED", "ANNULLED"));
        list(Tokens.partner(), "").body("items", empty());
    }

    @Test
    void a_package_that_returns_to_its_sponsors_is_proposed_with_new_ones() {
        TestBallot.of(about, ballot).refused();
        about.awaitStage("DRAFT");

        about.proposed();

        list(about.token(), "&stage=ANNULLED").body("items", hasSize(2));
        list(about.token(), "&stage=PROPOSED").body("items", hasSize(2));
    }

    @Test
    void a_rescission_annuls() {
        adopt();
        String id = listed();

        decide(ask("rescission", "{\"reason\": \"A homonym\"}"));

        about.awaitStage("RESCINDED");
        get(Tokens.partner(), id, 404);
        get(Tokens.secretariat(), id)
                .body("stage", equalTo("ANNULLED"))
                .body("endedAt", notNullValue())
                .body("reviewDueAt", nullValue());
    }

    @Test
    void an_easing_delists_nothing_and_a_corrigendum_amends() {
        adopt();
        String id = listed();
        TestCondition.allConfirmed();
        about.eased("suspension");
        about.awaitStage("SUSPENDED");
        get(Tokens.partner(), id).body("stage", equalTo("LISTED"));
        TestRegister.renamed(ivan, 2, "RUSSIA-EO14024", "INVENTED, Iwan");

        decide(UUID.fromString(about.author()
                .header("If-Match", about.etag())
                .body("""
                        {"reason": "A slip", "measures": [{"id": "%s", "designations": ["%s"]}]}""".formatted(freeze, ivan))
                .post("/v1/packages/{id}/corrigendum", about.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId")));

        get(Tokens.partner(), id)
                .body("stage", equalTo("AMENDED"))
                .body("subjectVersion", equalTo(2))
                .body("name", equalTo("INVENTED, Iwan"));
    }

    @Test
    void what_an_encroachment_lists_is_delisted_where_that_is_found_false() {
        adopt();
        String waiting = list(about.token(), "&measure=" + travel).extract().path("items[0].id");
        TestEncroachment strike = TestEncroachment.strike("GRAVE");
        TestEncroachment.awaitTaken(strike.confirmed().id());
        get(Tokens.partner(), waiting).body("stage", equalTo("LISTED"));

        TestEncroachment.awaitTaken(strike.rescinded().id());

        get(about.token(), waiting).body("stage", equalTo("DELISTED"));
        get(Tokens.partner(), waiting, 404);
    }

    @Test
    void the_secretariat_states_its_grounds() {
        adopt();
        String id = listed();
        String etag = get(Tokens.secretariat(), id).extract().header("ETag");
        state(Tokens.secretariat(), id, null).statusCode(428);
        state(Tokens.delegate("PL"), id, etag).statusCode(403);

        state(Tokens.secretariat(), id, etag)
                .statusCode(200)
                .body("statement.criterion", equalTo("Article 3(1)(a)"))
                .body("statement.legalAct.number", equalTo("(EU) 2026/9999"));

        state(Tokens.secretariat(), id, etag).statusCode(412);
        get(Tokens.partner(), id)
                .body("statement.legalAct.date", equalTo("2026-03-02"))
                .body("history[0].act", equalTo("STATE"))
                .body("history[0].by", nullValue());
        get(Tokens.auditor(), id).body("history[0].by", equalTo("secretariat"));
        obeys("designation.stated", "NONE");
    }

    @Test
    void a_notification_is_recorded_once_it_is_listed() {
        String id = list(about.token(), "&measure=" + freeze).extract().path("items[0].id");
        notify(id, "2026-01-01T10:00:00Z").statusCode(409).body("stage", equalTo("PROPOSED"));
        adopt();
        notify(id, "2099-01-01T10:00:00Z").statusCode(400).body("violations[0].pointer", equalTo("/at"));

        notify(id, "2026-01-01T10:00:00Z").statusCode(200).body("notifiedAt", equalTo("2026-01-01T10:00:00Z"));

        obeys("designation.notified", "NONE");
    }

    @Test
    void a_review_announces_itself_in_time_once_and_its_record_sets_the_next() {
        adopt();
        String id = listed();

        TestClock.ahead(Duration.ofDays(310));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestDatabase.journal("designation.review-due").isEmpty());
        obeys("designation.review-due", "ROSTER");
        assertThat(TestDatabase.journal("designation.review-due")).hasSize(1);
        get(Tokens.partner(), id)
                .body("reviewAnnouncedAt", notNullValue())
                .body("history[0].act", equalTo("ANNOUNCE_REVIEW"));
        String due = get(Tokens.partner(), id).extract().path("reviewDueAt");
        as(Tokens.secretariat())
                .body("{\"reasons\": \"They hold\"}")
                .post("/v1/designations/{id}/reviews", id)
                .then()
                .statusCode(200)
                .body("reviewAnnouncedAt", nullValue())
                .body("reviewedAt", notNullValue());
        assertThat(get(Tokens.partner(), id).extract().<String>path("reviewDueAt"))
                .isGreaterThan(due);
        obeys("designation.reviewed", "NONE");
    }

    @Test
    void two_secretaries_set_the_flag_and_lift_it() {
        adopt();
        String id = listed();
        dispute(Tokens.secretariat(), id, true).statusCode(200).body("disputed", equalTo(false));
        dispute(SECOND, id, true).statusCode(409).body("type", equalTo("urn:snapback:problem:dispute-pending"));
        confirm(Tokens.secretariat(), id)
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:second-secretary"));

        confirm(SECOND, id).statusCode(200).body("disputed", equalTo(true)).body("pendingDispute", nullValue());

        list(Tokens.partner(), "&disputed=true").body("items.id", contains(id));
        about.readAnnex(Tokens.partner(), freeze).body("items.disputed", contains(true));
        obeys("designation.dispute-confirmed", "ROSTER");
        dispute(SECOND, id, true).statusCode(409).body("type", equalTo("urn:snapback:problem:dispute-as-it-is"));
        dispute(SECOND, id, false).statusCode(200);
        confirm(Tokens.secretariat(), id).statusCode(200).body("disputed", equalTo(false));
        confirm(Tokens.secretariat(), id).statusCode(409);
        about.readAnnex(Tokens.partner(), freeze).body("items.disputed", contains(false));
    }

    @Test
    void a_secretary_refuses_and_only_the_secretariat_and_auditors_see_that() {
        adopt();
        String id = listed();
        dispute(Tokens.secretariat(), id, true).statusCode(200);
        get(Tokens.partner(), id).body("pendingDispute", nullValue()).body("history.act", contains("LIST", "PROPOSE"));

        as(SECOND)
                .body("{\"reason\": \"It is his passport\"}")
                .post("/v1/designations/{id}/dispute/refusal", id)
                .then()
                .statusCode(200)
                .body("disputed", equalTo(false))
                .body("pendingDispute", nullValue())
                .body("history[0].act", equalTo("REFUSE_DISPUTE"));

        obeys("designation.dispute-asked", "NONE");
        obeys("designation.dispute-refused", "NONE");
    }

    private void adopt() {
        TestBallot.of(about, ballot).closed("ADOPTED", "PL", "LT");
        about.awaitStage("ADOPTED");
    }

    private UUID ask(String what, String body) {
        return UUID.fromString(about.author()
                .body(body)
                .post("/v1/packages/{id}/" + what, about.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId"));
    }

    private void decide(UUID asked) {
        TestEncroachment.awaitTaken(
                TestBallot.of(about, asked).closed("ADOPTED", "PL").id());
    }

    private String listed() {
        return list(about.token(), "&measure=" + freeze).extract().path("items[0].id");
    }

    private ValidatableResponse list(String reader, String filter) {
        return as(reader)
                .get("/v1/designations?package=" + about.id() + filter)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse get(String reader, String id) {
        return get(reader, id, 200);
    }

    private static ValidatableResponse get(String reader, String id, int status) {
        return as(reader).get("/v1/designations/{id}", id).then().statusCode(status);
    }

    private static ValidatableResponse state(String token, String id, String etag) {
        var request = as(token).body(DesignationExamples.STATEMENT);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/v1/designations/{id}/statement", id)
                .then();
    }

    private static ValidatableResponse notify(String id, String at) {
        return as(Tokens.secretariat())
                .body("{\"at\": \"%s\", \"way\": \"LETTER\"}".formatted(at))
                .post("/v1/designations/{id}/notifications", id)
                .then();
    }

    private static ValidatableResponse dispute(String token, String id, boolean disputed) {
        return as(token)
                .body("{\"disputed\": %s, \"reason\": \"A homonym\"}".formatted(disputed))
                .post("/v1/designations/{id}/dispute", id)
                .then();
    }

    private static ValidatableResponse confirm(String token, String id) {
        return as(token).post("/v1/designations/{id}/dispute/confirmation", id).then();
    }

    private static void obeys(String name, String audience) {
        List<TestDatabase.Entry> told = TestDatabase.journal(name);
        assertThat(told).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.audience()).isEqualTo(audience);
            assertThat(Contracts.validate("compact.register", name, entry.payload()))
                    .isEmpty();
            assertThat(entry.payload()).doesNotContain("INVENTED", "homonym");
        });
    }
}
