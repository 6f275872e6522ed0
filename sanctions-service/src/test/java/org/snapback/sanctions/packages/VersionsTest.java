package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** The texts that were put to the guarantors. */
@QuarkusTest
class VersionsTest extends ServiceTest {
    private TestPackage draft;

    @BeforeEach
    void aDraft() {
        TestRoster.acceded("PL", "LT");
        draft = TestPackage.draftedBy("PL");
        draft.measure("EXPORT_BAN", 1);
    }

    @Test
    void a_draft_has_none() {
        versions(draft.token()).statusCode(200).body("items", empty());
    }

    @Test
    void what_was_proposed_stays_byte_for_byte() {
        UUID ballot = draft.proposed();
        String digest = draft.read(draft.token()).extract().path("digest");

        versions(Tokens.delegate("LT"))
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items.revision", contains(0))
                .body("items.ballotId", contains(ballot.toString()))
                .body("items.digest", contains(digest))
                .body("items.putBy", contains("PL"))
                .body("items.fate", contains("TAKEN"));
        var text = as(Tokens.delegate("LT")).get("/v1/packages/{id}/versions/1", draft.id());
        text.then().statusCode(200).header("Snapback-Digest", equalTo(digest));
        assertThat(Sha256.of(text.asString())).isEqualTo(digest);
        as(Tokens.delegate("LT"))
                .get("/v1/packages/{id}/versions/2", draft.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_second_proposal_is_another_version_on_another_ballot() {
        TestBallot.of(draft, draft.proposed()).refused();
        draft.awaitStage("DRAFT");
        UUID second = draft.proposed();

        versions(draft.token())
                .body("items.number", contains(1, 2))
                .body("items.revision", contains(0, 0))
                .body("items[1].ballotId", equalTo(second.toString()));
        String next = as(draft.token())
                .queryParam("limit", 1)
                .get("/v1/packages/{id}/versions", draft.id())
                .then()
                .body("items.number", contains(1))
                .extract()
                .header("Link");
        assertThat(next).contains("rel=\"next\"");
        as(draft.token())
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.number", contains(2));
    }

    @Test
    void only_those_who_see_the_package_whole_read_them() {
        draft.adopted("PL");

        versions(Tokens.partner()).statusCode(404);
        as(Tokens.partner())
                .get("/v1/packages/{id}/versions/1", draft.id())
                .then()
                .statusCode(404);
        versions(Tokens.auditor()).statusCode(200).body("items.number", contains(1));
    }

    private io.restassured.response.ValidatableResponse versions(String token) {
        return as(token).get("/v1/packages/{id}/versions", draft.id()).then();
    }
}
