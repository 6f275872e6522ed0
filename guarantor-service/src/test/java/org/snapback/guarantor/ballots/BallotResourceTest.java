package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class BallotResourceTest extends ServiceTest {
    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
        TestRoster.candidate("FR");
        TestRoster.accededOrganisation("EU");
    }

    @Test
    void the_electorate_is_frozen_when_the_ballot_opens() {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        TestAgreements.inForce(TestAgreements.terms("FR"));

        as(Tokens.delegate("PL"))
                .get("/v1/ballots/{id}", proposed.ballotId())
                .then()
                .statusCode(200)
                .body("electorate.state", contains("EE", "LV", "PL"))
                .body("electorate.population", contains(1_000_000, 1_000_000, 1_000_000))
                .body("packageId", equalTo(proposed.packageId().toString()))
                .body("stage", equalTo("OPEN"))
                .body("end", nullValue())
                .body("tally.absent", contains("EE", "LV", "PL"))
                .body("tally.asItStands", equalTo("REJECTED"));
    }

    @Test
    void the_last_vote_closes_the_ballot_and_says_who_is_bound() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();

        vote(proposed, "EE", "FOR").statusCode(201).body("stage", equalTo("OPEN"));
        vote(proposed, "LV", "ABSTAIN").statusCode(201);
        vote(proposed, "PL", "FOR")
                .statusCode(201)
                .body("stage", equalTo("CLOSED"))
                .body("end.outcome", equalTo("ADOPTED"))
                .body("end.closedBy", equalTo("LAST_VOTE"))
                .body("end.bound", contains("EE", "PL"));

        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::name, TestDatabase.Entry::aggregateVersion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ballot.opened", 1L),
                        org.assertj.core.groups.Tuple.tuple("ballot.vote-cast", 2L),
                        org.assertj.core.groups.Tuple.tuple("ballot.vote-cast", 3L),
                        org.assertj.core.groups.Tuple.tuple("ballot.vote-cast", 4L),
                        org.assertj.core.groups.Tuple.tuple("ballot.closed", 5L));
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::audience)
                .containsOnly("EE,LV,PL,UA");
    }

    @Test
    void a_changed_vote_is_told_with_what_it_was() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        vote(proposed, "PL", "AGAINST").statusCode(201);

        vote(proposed, "PL", "FOR").statusCode(200).body("tally.inFavour", contains("PL"));
        vote(proposed, "PL", "FOR").statusCode(200);

        var told = TestDatabase.journal("ballot.vote-cast");
        assertThat(told).hasSize(2);
        assertThat(JsonPath.from(told.getLast().payload()).getString("changedFrom"))
                .isEqualTo("AGAINST");
        as(Tokens.auditor())
                .get("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .body("items.state", contains("PL"))
                .body("items.choice", contains("FOR"));
    }

    @Test
    void an_urgent_ballot_closes_as_soon_as_it_is_decided() {
        var proposed = Proposed.adoption("UNANIMITY").urgent().opened();

        vote(proposed, "LV", "AGAINST")
                .statusCode(201)
                .body("end.outcome", equalTo("REJECTED"))
                .body("end.closedBy", equalTo("DECISIVE_VOTE"))
                .body("end.reason", containsString("against: LV"))
                .body("end.bound", empty());
    }

    @Test
    void a_vote_after_closing_is_refused_and_changes_nothing() {
        var proposed = Proposed.adoption("UNANIMITY").urgent().opened();
        vote(proposed, "LV", "AGAINST").statusCode(201);
        int before = TestDatabase.journal().size();

        vote(proposed, "PL", "FOR")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:snapback:problem:ballot-closed"))
                .body("detail", containsString("needs a ballot that is OPEN; this one is CLOSED"))
                .body("outcome", equalTo("REJECTED"));

        assertThat(TestDatabase.journal()).hasSize(before);
    }

    @Test
    void only_who_may_see_a_ballot_finds_it() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        List<String> seeing = List.of(
                Tokens.delegate("PL"),
                Tokens.ministry("PL"),
                Tokens.beneficiary(),
                Tokens.ministry("UA"),
                Tokens.secretariat(),
                Tokens.auditor());
        List<String> blind = List.of(
                Tokens.delegate("FR"),
                Tokens.ministry("DE"),
                Tokens.partner(),
                Tokens.of("PARTNER", "PL"),
                Tokens.operator(),
                Tokens.of("DELEGATE", null));

        assertThat(seeing).allSatisfy(token -> {
            as(token).get("/v1/ballots/{id}", proposed.ballotId()).then().statusCode(200);
            as(token).get("/v1/ballots/{id}/votes", proposed.ballotId()).then().statusCode(200);
            as(token)
                    .get("/v1/ballots")
                    .then()
                    .body("items.id", contains(proposed.ballotId().toString()));
        });
        assertThat(blind).allSatisfy(token -> {
            as(token).get("/v1/ballots/{id}", proposed.ballotId()).then().statusCode(404);
            as(token).get("/v1/ballots/{id}/votes", proposed.ballotId()).then().statusCode(404);
            as(token).get("/v1/ballots").then().statusCode(200).body("items", empty());
        });
        as("nobody").get("/v1/ballots").then().statusCode(401);
    }

    @Test
    void a_vote_from_outside_the_electorate_is_refused() {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        vote(proposed, "FR", "FOR").statusCode(404).body("type", equalTo("urn:snapback:problem:not-found"));
        vote(proposed, "UA", "FOR").statusCode(403).body("type", equalTo("urn:snapback:problem:not-an-elector"));
        as(Tokens.of("DELEGATE", null))
                .body(body("FOR", proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:state-claim-missing"));

        assertThat(TestDatabase.journal("ballot.vote-cast")).isEmpty();
    }

    @Test
    void only_delegates_vote() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        for (String token : List.of(
                Tokens.ministry("PL"),
                Tokens.beneficiary(),
                Tokens.secretariat(),
                Tokens.auditor(),
                Tokens.operator(),
                Tokens.partner())) {
            as(token)
                    .body(body("FOR", proposed.digest()))
                    .post("/v1/ballots/{id}/votes", proposed.ballotId())
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:snapback:problem:forbidden"));
        }
    }

    @Test
    void a_vote_on_another_text_is_refused() {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        as(Tokens.delegate("PL"))
                .body(body("FOR", "0".repeat(64)))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:other-text"))
                .body("digest", equalTo(proposed.digest()))
                .body("violations.pointer", contains("/digest"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"choice\": \"MAYBE\", \"digest\": \"D\"}', /choice, known-value",
        "'{\"choice\": \"FOR\", \"digest\": \"D\", \"state\": \"DE\"}', /state, known-field",
        "'{\"choice\": \"FOR\", \"digest\": \"abc\"}', /digest, pattern",
        "'{\"choice\": \"FOR\"}', /digest, not-null",
        "'{\"digest\": \"D\"}', /choice, not-null",
        "'{\"choice\": \"FOR\", \"digest\": \"D\", \"statement\": \"LONG\"}', /statement, size",
        "'{\"choice\": \"FOR\", \"digest\": \"D\", \"statement\": \"a\\u0000b\"}', /statement, value",
        "'{\"choice\": \"FOR\", \"digest\": \"D\", \"statement\": \"\"}', /statement, size"
    })
    void a_broken_vote_is_named_with_field_and_rule(String body, String pointer, String rule) {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        as(Tokens.delegate("PL"))
                .body(body.replace("\"D\"", '"' + proposed.digest() + '"').replace("LONG", "x".repeat(2001)))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));

        assertThat(TestDatabase.journal("ballot.vote-cast")).isEmpty();
    }

    @Test
    void a_repeated_vote_with_its_key_is_one_vote_with_one_answer() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        for (int attempt = 0; attempt < 2; attempt++) {
            as(Tokens.delegate("PL"))
                    .header("Idempotency-Key", "the-vote-of-poland")
                    .body(body("FOR", proposed.digest()))
                    .post("/v1/ballots/{id}/votes", proposed.ballotId())
                    .then()
                    .statusCode(201);
        }

        assertThat(TestDatabase.journal("ballot.vote-cast")).hasSize(1);
    }

    @Test
    void ballots_are_listed_newest_first_in_pages_and_by_package() {
        var first = Proposed.adoption("UNANIMITY").opened();
        var second = Proposed.adoption("UNANIMITY").opened();
        List<String> newestFirst = List.of(first, second).stream()
                .map(proposed -> proposed.ballotId().toString())
                .sorted(java.util.Comparator.reverseOrder())
                .toList();

        var page = as(Tokens.delegate("EE")).get("/v1/ballots?limit=1");

        assertThat(page.jsonPath().<String>getList("items.id")).containsExactly(newestFirst.getFirst());
        as(Tokens.delegate("EE"))
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.id", contains(newestFirst.getLast()));
        as(Tokens.delegate("EE"))
                .get("/v1/ballots?stage=OPEN&packageId=" + first.packageId())
                .then()
                .body("items.id", contains(first.ballotId().toString()))
                .body("items.electors", contains(3));
        as(Tokens.delegate("EE")).get("/v1/ballots?stage=CLOSED").then().body("items", empty());
    }

    @Test
    void an_unknown_ballot_is_not_found() {
        as(Tokens.auditor()).get("/v1/ballots/{id}", UUID.randomUUID()).then().statusCode(404);
        as(Tokens.auditor()).get("/v1/ballots/not-an-id").then().statusCode(404);
    }

    private static ValidatableResponse vote(Proposed proposed, String state, String choice) {
        return as(Tokens.delegate(state))
                .body(body(choice, proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then();
    }

    private static String body(String choice, String digest) {
        return "{\"choice\": \"%s\", \"digest\": \"%s\"}".formatted(choice, digest);
    }
}
