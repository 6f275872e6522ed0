package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.AnnexDigest;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ProposalTest extends ServiceTest {
    private TestPackage draft;

    @BeforeEach
    void aDraft() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRoster.candidate("FR");
        TestRoster.accededOrganisation("EU");
        draft = TestPackage.draftedBy("PL");
    }

    @Test
    void a_proposal_asks_for_a_ballot_and_says_where_it_will_be() {
        draft.measure("EXPORT_BAN", 1);

        var answer = draft.propose()
                .statusCode(202)
                .body("packageId", equalTo(draft.id().toString()))
                .extract();

        String ballot = answer.path("ballotId");
        assertThat(answer.header("Location")).isEqualTo("/v1/ballots/" + ballot);
        assertThat(answer.<String>path("ballot")).isEqualTo("/v1/ballots/" + ballot);
        var told = TestDatabase.journal("package.proposed");
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.topic()).isEqualTo("compact.packages");
            assertThat(entry.audience()).isEqualTo("DE,LT,PL,UA");
            JsonPath data = JsonPath.from(entry.payload());
            assertThat(data.getString("ballotId")).isEqualTo(ballot);
            assertThat(data.getString("digest")).isEqualTo(answer.path("digest"));
            assertThat(data.getString("deadline")).isEqualTo(answer.path("deadline"));
        });
        draft.read(draft.token()).body("stage", equalTo("PROPOSED")).body("deadline", equalTo(answer.path("deadline")));
    }

    @Test
    void every_broken_rule_is_listed_at_once() {
        TestPackage bare = TestPackage.drafted(draft.token(), "{\"title\": \"Bare\"}");
        bare.measure("{\"type\": \"ASSET_FREEZE\", \"rung\": 2}");
        bare.measure("{\"type\": \"PRICE_CAP\", \"rung\": 4, \"scope\": \"Oil\"}");

        bare.propose()
                .statusCode(422)
                .body("type", equalTo("urn:snapback:problem:proposal-incomplete"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/rationale required",
                                "/legalBasis required",
                                "/rule required",
                                "/clauses humanitarian-clause",
                                "/measures/0/scope required",
                                "/measures/1/priceCap required",
                                "/measures first-rung",
                                "/measures/0/rung contiguous",
                                "/measures/1/rung contiguous"));
        bare.read(bare.token()).body("stage", equalTo("DRAFT"));
        assertThat(TestDatabase.journal("package.proposed")).isEmpty();
    }

    @Test
    void a_second_proposal_is_refused() {
        draft.measure("EXPORT_BAN", 1);
        draft.proposed();

        draft.propose()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"))
                .body("stage", equalTo("PROPOSED"))
                .body("detail", containsString("A package that is PROPOSED cannot be proposed"));
        assertThat(TestDatabase.journal("package.proposed")).hasSize(1);
    }

    @Test
    void of_many_proposals_at_once_one_is_done() throws Exception {
        draft.measure("EXPORT_BAN", 1);
        Callable<Integer> proposing = () -> draft.propose().extract().statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = threads.invokeAll(java.util.Collections.nCopies(8, proposing));

            assertThat(answers)
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(202, 409, 409, 409, 409, 409, 409, 409);
        }
        assertThat(TestDatabase.journal("package.proposed")).hasSize(1);
    }

    @Test
    void what_is_proposed_is_not_edited() {
        UUID measure = draft.measure("EXPORT_BAN", 1);
        draft.proposed();

        draft.author()
                .header("If-Match", draft.etag())
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", draft.id())
                .then()
                .statusCode(409);
        draft.author()
                .header("If-Match", draft.etag())
                .delete("/v1/packages/{id}/measures/{measure}", draft.id(), measure)
                .then()
                .statusCode(409);
        draft.author()
                .body("{\"type\": \"EXPORT_BAN\", \"scope\": \"More\"}")
                .post("/v1/packages/{id}/measures", draft.id())
                .then()
                .statusCode(409);
    }

    @Test
    void a_proposal_may_name_the_version_that_it_means() {
        draft.measure("EXPORT_BAN", 1);

        draft.author()
                .header("If-Match", "\"1\"")
                .post("/v1/packages/{id}/proposal", draft.id())
                .then()
                .statusCode(412);
        draft.author()
                .header("If-Match", "\"2\"")
                .post("/v1/packages/{id}/proposal", draft.id())
                .then()
                .statusCode(202)
                .header("ETag", "\"3\"");
    }

    @Test
    void only_a_sponsor_proposes_and_withdraws() {
        draft.measure("EXPORT_BAN", 1);
        as(Tokens.delegate("LT"))
                .post("/v1/packages/{id}/proposal", draft.id())
                .then()
                .statusCode(404);
        draft.proposed();

        as(Tokens.delegate("LT"))
                .post("/v1/packages/{id}/withdrawal", draft.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        as(Tokens.ministry("PL"))
                .post("/v1/packages/{id}/withdrawal", draft.id())
                .then()
                .statusCode(403);
        draft.read(draft.token()).body("stage", equalTo("PROPOSED"));
    }

    @Test
    void the_text_is_what_its_digest_says_and_anyone_who_reads_it_can_check() {
        UUID ban = draft.measure("EXPORT_BAN", 1);
        UUID freeze = draft.measure("ASSET_FREEZE", 1);
        UUID travel = draft.measure("TRAVEL_BAN", 1);
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        draft.select(travel, "ofac", "BELARUS");
        TestRegister.person("ofac", "301", "BELARUS;RUSSIA-EO14024", "INVENTED, On Both");
        for (int i = 1; i < 20; i++) {
            TestRegister.person("ofac", "20" + i, "RUSSIA-EO14024", "INVENTED, Person " + i);
        }
        String digest = draft.propose().statusCode(202).extract().path("digest");

        var text = as(Tokens.delegate("DE"))
                .get("/v1/packages/{id}/text", draft.id())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Snapback-Digest", equalTo(digest))
                .body("measures.id", containsInAnyOrder(ban.toString(), freeze.toString(), travel.toString()))
                .extract();

        assertThat(Sha256.of(text.asString())).isEqualTo(digest);
        Map.of(ban, 0, freeze, 20, travel, 1).forEach((measure, count) -> {
            Annex annex = annexAsRead(measure);
            String path = "measures.find { it.id == '" + measure + "' }.annex.";
            assertThat(annex.count()).isEqualTo(count.longValue());
            assertThat(text.<Integer>path(path + "count")).isEqualTo(count);
            assertThat(text.<String>path(path + "sha256")).isEqualTo(annex.sha256());
        });
        draft.read(draft.token()).body("digest", equalTo(digest));
    }

    @Test
    void a_draft_has_no_text_to_vote_on() {
        draft.author().get("/v1/packages/{id}/text", draft.id()).then().statusCode(404);
    }

    @Test
    void a_draft_that_is_withdrawn_is_told_to_its_circle_alone() {
        draft.author().post("/v1/packages/{id}/withdrawal", draft.id()).then().statusCode(200);

        var told = TestDatabase.journal("package.withdrawn").getFirst();
        assertThat(told.topic()).isEqualTo("compact.drafts");
        assertThat(told.audience()).isEqualTo("PL");
        draft.read(Tokens.secretariat()).statusCode(404);
        draft.propose().statusCode(409).body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void a_proposal_that_is_withdrawn_is_told_to_all_who_could_read_it() {
        draft.measure("EXPORT_BAN", 1);
        UUID ballot = draft.proposed();

        draft.author()
                .post("/v1/packages/{id}/withdrawal", draft.id())
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));

        var told = TestDatabase.journal("package.withdrawn").getFirst();
        assertThat(told.topic()).isEqualTo("compact.packages");
        assertThat(told.audience()).isEqualTo("DE,LT,PL,UA");
        assertThat(JsonPath.from(told.payload()).getString("ballotId")).isEqualTo(ballot.toString());
        draft.read(Tokens.delegate("DE")).statusCode(200);
    }

    @Test
    void ukraine_proposes_as_a_sponsor() {
        TestPackage ukraines = TestPackage.draftedBy("UA");
        ukraines.measure("EXPORT_BAN", 1);

        ukraines.proposed();

        ukraines.read(Tokens.delegate("LT")).statusCode(200).body("sponsors", contains("UA"));
    }

    private Annex annexAsRead(UUID measure) {
        JsonPath items = JsonPath.from(as(Tokens.delegate("DE"))
                .get("/v1/packages/{id}/measures/{measure}/annex", draft.id(), measure)
                .asString());
        List<String> ids = items.getList("items.subjectId");
        List<String> digests = items.getList("items.digest");
        AnnexDigest annex = new AnnexDigest();
        for (int i = 0; i < ids.size(); i++) {
            annex.add(UUID.fromString(ids.get(i)), HexFormat.of().parseHex(digests.get(i)));
        }
        return annex.annex();
    }
}
