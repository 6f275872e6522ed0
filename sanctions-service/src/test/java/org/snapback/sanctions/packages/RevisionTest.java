package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
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
import static org.hamcrest.Matchers.not;

/** Revised texts, and what meets them on the way. */
@QuarkusTest
class RevisionTest extends ServiceTest {
    private TestPackage proposed;
    private UUID freeze;
    private UUID export;
    private UUID ballot;
    private String digest;

    @BeforeEach
    void aProposal() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        TestRegister.person("ofac", "1002", "CAATSA", "INVENTED, Olga");
        TestRegister.person("ofac", "1003", "CAATSA", "INVENTED, Oleg");
        proposed = TestPackage.draftedBy("PL");
        freeze = proposed.measure("ASSET_FREEZE", 1);
        export = proposed.measure("EXPORT_BAN", 1);
        proposed.select(freeze, "ofac", "RUSSIA-EO14024");
        ballot = proposed.proposed();
        digest = proposed.read(proposed.token()).extract().path("digest");
    }

    @Test
    void a_revision_is_pending_until_the_ballot_takes_it() {
        String revised = put(RevisedBody.of(freeze, export).title("REV 1"));

        proposed.read(Tokens.delegate("LT"))
                .body("title", equalTo("Third package"))
                .body("digest", equalTo(digest));
        versions().body("items.fate", contains("TAKEN", "PENDING")).body("items.revision", contains(0, 1));
        JsonPath told = payload("package.revised");
        assertThat(told.getString("digest")).isEqualTo(revised);
        assertThat(told.getString("ballotId")).isEqualTo(ballot.toString());
        assertThat(told.getInt("revision")).isEqualTo(1);

        await(TestBallot.of(proposed, ballot).revised(1, revised, "2030-03-05T18:00:00Z"));

        proposed.read(Tokens.delegate("LT"))
                .body("title", equalTo("REV 1"))
                .body("digest", equalTo(revised))
                .body("deadline", equalTo("2030-03-05T18:00:00Z"))
                .body("measures.id", containsInAnyOrder(freeze.toString(), export.toString()));
        versions().body("items.fate", contains("TAKEN", "TAKEN"));
        assertThat(Sha256.of(as(proposed.token())
                        .get("/v1/packages/{id}/text", proposed.id())
                        .asString()))
                .isEqualTo(revised);
        assertThat(payload("package.revision-taken").getString("title")).isEqualTo("REV 1");
    }

    @Test
    void an_annex_is_resolved_anew_where_the_revision_says_of_what_and_stays_where_it_does_not() {
        String kept = sha256(freeze);
        taken(RevisedBody.of(freeze, export).title("REV 1"));
        assertThat(sha256(freeze)).isEqualTo(kept);

        taken(RevisedBody.of(freeze, export)
                .annex(0, "{\"selections\": [{\"source\": \"ofac\"}], \"leftOut\": [\"" + subject("1001") + "\"]}"));

        proposed.readAnnex(proposed.token(), freeze).body("items.sourceId", containsInAnyOrder("1002", "1003"));
        assertThat(sha256(freeze)).isNotEqualTo(kept);
        proposed.read(proposed.token()).body("measures[0].annex.designations", equalTo(2));
    }

    @Test
    void a_copy_begins_with_what_the_last_revision_made_its_annexes_of() {
        taken(RevisedBody.of(freeze, export)
                .annex(0, "{\"selections\": [{\"source\": \"ofac\"}], \"leftOut\": [\"" + subject("1001") + "\"]}"));
        TestBallot.of(proposed, ballot).closed("REJECTED");
        proposed.awaitStage("REJECTED");

        as(Tokens.delegate("LT"))
                .post("/v1/packages/{id}/copy", proposed.id())
                .then()
                .statusCode(201)
                .body("measures.annex.designations", containsInAnyOrder(2, 0));
    }

    @Test
    void measures_come_and_go() {
        taken(RevisedBody.of(export).with("""
                {"text": {"type": "TRAVEL_BAN", "scope": "Entry"},
                 "annex": {"subjectIds": ["%s"]}}
                """.formatted(subject("1002"))));

        proposed.read(proposed.token())
                .body("measures.type", containsInAnyOrder("EXPORT_BAN", "TRAVEL_BAN"))
                .body("measures.find { it.type == 'TRAVEL_BAN' }.annex.designations", equalTo(1));
        TestBallot.of(proposed, ballot).closed("ADOPTED", "PL", "LT");
        proposed.awaitStage("ADOPTED");
        proposed.read(Tokens.partner()).body("measures.stage", contains("IN_FORCE", "IN_FORCE"));
    }

    @Test
    void any_two_versions_are_compared() {
        taken(RevisedBody.of(export).title("REV 1").with("""
                {"text": {"type": "IMPORT_BAN", "scope": "Steel"}}
                """));

        compare(1, 2)
                .statusCode(200)
                .body("from.revision", equalTo(0))
                .body("to.revision", equalTo(1))
                .body("changes.find { it.path == '/title' }.before", equalTo("Third package"))
                .body("changes.find { it.path == '/title' }.after", equalTo("REV 1"))
                .body("changes.find { it.path == '/measures/" + freeze + "' }.kind", equalTo("REMOVED"))
                .body("changes.find { it.kind == 'ADDED' }.after.scope", equalTo("Steel"))
                .body("changes.size()", equalTo(3));
        compare(2, 1).body("changes.find { it.path == '/title' }.after", equalTo("Third package"));
        compare(1, 1).body("changes", empty());
        compare(1, 3).statusCode(404);
        as(proposed.token())
                .get("/v1/packages/{id}/comparison?from=1", proposed.id())
                .then()
                .statusCode(400);
        as(Tokens.partner())
                .get("/v1/packages/{id}/comparison?from=1&to=2", proposed.id())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse compare(int from, int to) {
        return as(proposed.token())
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/packages/{id}/comparison", proposed.id())
                .then();
    }

    @Test
    void the_last_vote_first_decides_the_text_before_and_the_revision_is_dropped() {
        String revised = put(RevisedBody.of(freeze, export).title("REV 1"));

        TestBallot.of(proposed, ballot).closedOn(digest, "ADOPTED", "PL");
        proposed.awaitStage("ADOPTED");
        await(TestBallot.of(proposed, ballot).revisionIgnored(1, revised));

        proposed.read(Tokens.partner()).body("title", equalTo("Third package")).body("digest", equalTo(digest));
        versions().body("items.fate", contains("TAKEN", "DROPPED"));
        assertThat(TestDatabase.journal("package.revision-dropped")).hasSize(1);
        assertThat(payload("package.adopted").getString("digest")).isEqualTo(digest);
    }

    @Test
    void the_word_that_it_came_too_late_may_be_heard_before_the_end() {
        String revised = put(RevisedBody.of(freeze, export).title("REV 1"));

        await(TestBallot.of(proposed, ballot).revisionIgnored(1, revised));
        versions().body("items.fate", contains("TAKEN", "DROPPED"));
        TestBallot.of(proposed, ballot).closedOn(digest, "REJECTED");

        proposed.awaitStage("REJECTED");
        proposed.read(proposed.token()).body("digest", equalTo(digest));
        assertThat(TestDatabase.journal("package.revision-dropped")).hasSize(1);
    }

    @Test
    void a_ballot_that_ends_on_the_revised_text_decides_it() {
        String revised = put(RevisedBody.of(freeze, export).title("REV 1"));

        TestBallot.of(proposed, ballot).closedOn(revised, "ADOPTED", "PL");
        proposed.awaitStage("ADOPTED");
        await(TestBallot.of(proposed, ballot).revised(1, revised, "2030-03-05T18:00:00Z"));

        proposed.read(Tokens.partner()).body("title", equalTo("REV 1")).body("digest", equalTo(revised));
        assertThat(payload("package.adopted").getString("title")).isEqualTo("REV 1");
        assertThat(TestDatabase.journal("package.revision-taken")).hasSize(1);
    }

    @Test
    void a_ballot_that_never_opened_gives_the_text_before_back() {
        put(RevisedBody.of(freeze, export).title("REV 1"));

        TestBallot.of(proposed, ballot).refused();

        proposed.awaitStage("DRAFT");
        proposed.read(proposed.token()).body("title", equalTo("Third package"));
        versions().body("items.fate", contains("TAKEN", "DROPPED"));
    }

    @Test
    void a_withdrawal_drops_it_and_the_ballots_word_changes_nothing() {
        String revised = put(RevisedBody.of(freeze, export).title("REV 1"));
        proposed.author()
                .post("/v1/packages/{id}/withdrawal", proposed.id())
                .then()
                .statusCode(200);

        await(TestBallot.of(proposed, ballot).revised(1, revised, "2030-03-05T18:00:00Z"));

        proposed.read(proposed.token()).body("stage", equalTo("WITHDRAWN")).body("title", equalTo("Third package"));
        versions().body("items.fate", contains("TAKEN", "DROPPED"));
        assertThat(TestDatabase.journal("package.revision-taken")).isEmpty();
    }

    @Test
    void one_revision_is_pending_at_a_time_and_one_that_changes_nothing_is_refused() {
        revise(RevisedBody.of(freeze, export))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:nothing-revised"));
        put(RevisedBody.of(freeze, export).title("REV 1"));

        revise(RevisedBody.of(freeze, export).title("REV 2"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:revision-pending"))
                .body("ballotId", equalTo(ballot.toString()));
        assertThat(TestDatabase.journal("package.revised")).hasSize(1);
        assertThat(TestDatabase.query("SELECT 1 FROM version_designation")).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String stranger = UUID.randomUUID().toString();

        revise(RevisedBody.of(freeze, freeze, UUID.fromString(stranger))
                        .rule("QUALIFIED_MAJORITY")
                        .annex(0, "{\"selections\": [{\"source\": \"eu\"}], \"subjectIds\": [\"" + stranger + "\"]}"))
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/text/rule frozen-with-the-ballot",
                                "/measures/0/annex/selections/0/source known-value",
                                "/measures/0/annex/subjectIds/0 known-subject",
                                "/measures/1/id unique",
                                "/measures/2/id no-such-measure"));
        revise(RevisedBody.of()).statusCode(422).body("violations.rule", contains("first-rung"));
        assertThat(TestDatabase.journal("package.revised")).isEmpty();
    }

    @Test
    void only_a_sponsor_revises_and_only_what_it_has_read() {
        as(Tokens.delegate("LT"))
                .header("If-Match", proposed.etag())
                .body(RevisedBody.of(freeze, export).title("REV 1").json())
                .post("/v1/packages/{id}/revision", proposed.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        proposed.author()
                .body(RevisedBody.of(freeze, export).title("REV 1").json())
                .post("/v1/packages/{id}/revision", proposed.id())
                .then()
                .statusCode(428);
        TestBallot.of(proposed, ballot).closedOn(digest, "ADOPTED", "PL");
        proposed.awaitStage("ADOPTED");
        revise(RevisedBody.of(freeze, export).title("REV 1"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
        versions().body("items", not(empty()));
    }

    /** Puts a revision and has the ballot take it. */
    private void taken(RevisedBody body) {
        String revised = put(body);
        int number = payload("package.revised").getInt("revision");
        await(TestBallot.of(proposed, ballot).revised(number, revised, "2030-03-05T18:00:00Z"));
    }

    private String put(RevisedBody body) {
        return revise(body).statusCode(202).extract().path("digest");
    }

    private ValidatableResponse revise(RevisedBody body) {
        return proposed.author()
                .header("If-Match", proposed.etag())
                .body(body.json())
                .post("/v1/packages/{id}/revision", proposed.id())
                .then();
    }

    private ValidatableResponse versions() {
        return as(proposed.token())
                .get("/v1/packages/{id}/versions", proposed.id())
                .then()
                .statusCode(200);
    }

    private String sha256(UUID measure) {
        return proposed.read(proposed.token())
                .extract()
                .path("measures.find { it.id == '" + measure + "' }.annex.sha256");
    }

    private static String subject(String sourceId) {
        return TestDatabase.query("SELECT id FROM subject WHERE source_id = ?", sourceId)
                .getFirst()
                .get("id")
                .toString();
    }

    private static JsonPath payload(String name) {
        return JsonPath.from(TestDatabase.journal(name).getLast().payload());
    }

    private static void await(org.snapback.servers.testing.TestKafka.Event event) {
        org.awaitility.Awaitility.await()
                .until(() -> TestDatabase.query("SELECT 1 FROM inbox WHERE event_id = ?", event.id())
                                .size()
                        == 1);
    }
}
