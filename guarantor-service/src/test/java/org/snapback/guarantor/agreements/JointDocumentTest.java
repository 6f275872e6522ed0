package org.snapback.guarantor.agreements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What concerns the joint document and not one agreement. */
@QuarkusTest
class JointDocumentTest extends ServiceTest {
    private static final String SIGNATURES = "/v1/compact/signatures";
    private static final String ACCESSIONS = "/v1/compact/ukraine-accessions";
    private static final String REVIEWS = "/v1/compact/reviews";

    @BeforeEach
    void threeCandidates() {
        TestRoster.candidate("PL");
        TestRoster.candidate("EE");
        TestRoster.candidate("LV");
    }

    @Test
    void a_signature_is_public_and_makes_nobody_accede() {
        post(SIGNATURES, CompactExamples.SIGNING, 201);
        post(SIGNATURES, CompactExamples.SIGNING.replace("PL", "UA"), 201);

        as(Tokens.partner()).get(SIGNATURES).then().body("items.signatory", contains("PL", "UA"));
        as(Tokens.partner()).get(SIGNATURES + "?limit=1").then().body("items.signatory", contains("PL"));
        as(Tokens.partner()).get("/v1/guarantors/PL").then().body("standing", equalTo("CANDIDATE"));
        assertThat(TestDatabase.journal("joint-document.signed"))
                .extracting(TestDatabase.Entry::audience)
                .containsExactly("PUBLIC", "PUBLIC");
    }

    @Test
    void everybody_signs_once() {
        post(SIGNATURES, CompactExamples.SIGNING, 201);

        as(Tokens.secretariat())
                .body(CompactExamples.SIGNING)
                .post(SIGNATURES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:already-signed"));

        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void who_is_not_on_the_roster_does_not_sign_and_nobody_signs_ahead() {
        String ahead = Instant.now().plus(Duration.ofDays(1)).toString();

        as(Tokens.secretariat())
                .body(CompactExamples.SIGNING.replace("PL", "FR"))
                .post(SIGNATURES)
                .then()
                .statusCode(400)
                .body("violations.rule", contains("on-roster"));
        as(Tokens.secretariat())
                .body("{\"signatory\": \"PL\", \"place\": \"Kyiv\", \"at\": \"" + ahead + "\"}")
                .post(SIGNATURES)
                .then()
                .statusCode(400)
                .body("violations.rule", contains("not-ahead"));

        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void ukraines_accession_ends_no_agreement_and_has_the_living_ones_reviewed() {
        UUID inForce = TestAgreements.inForce(TestAgreements.terms("PL"));
        UUID signed = TestAgreements.signed(TestAgreements.terms("EE"));
        UUID negotiated = TestAgreements.opened(TestAgreements.terms("LV"));

        post(ACCESSIONS, "{\"organisation\": \"NATO\"}", 201);

        assertThat(TestDatabase.journal("ukraine-accession.recorded").getFirst().audience())
                .isEqualTo("PUBLIC");
        as(Tokens.partner())
                .get(REVIEWS + "?state=OPEN")
                .then()
                .body("items.agreementId", contains(inForce.toString(), signed.toString()));
        as(Tokens.partner()).get(REVIEWS + "?agreementId=" + negotiated).then().body("items", hasSize(0));
        as(Tokens.partner())
                .get(ACCESSIONS)
                .then()
                .body("items.organisation", contains("NATO"), "items.reviews", contains(2));
        as(Tokens.partner()).get("/v1/agreements/{id}", inForce).then().body("stage", equalTo("IN_FORCE"));
        as(Tokens.partner()).get("/v1/guarantors/PL").then().body("standing", equalTo("ACCEDED"));
    }

    @Test
    void each_accession_is_recorded_once_and_not_ahead() {
        post(ACCESSIONS, "{\"organisation\": \"EU\"}", 201);
        post(ACCESSIONS, "{\"organisation\": \"NATO\"}", 201);

        as(Tokens.secretariat())
                .body("{\"organisation\": \"EU\"}")
                .post(ACCESSIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:already-recorded"));
        as(Tokens.secretariat())
                .body("{\"organisation\": \"EU\", \"at\": \"2999-01-01T00:00:00Z\"}")
                .post(ACCESSIONS)
                .then()
                .statusCode(400);
        as(Tokens.secretariat())
                .body("{\"organisation\": \"CSTO\"}")
                .post(ACCESSIONS)
                .then()
                .statusCode(400);

        assertThat(TestDatabase.journal()).hasSize(2);
    }

    @Test
    void a_review_is_closed_once_with_its_conclusion() {
        TestAgreements.inForce(TestAgreements.terms("PL"));
        post(ACCESSIONS, "{\"organisation\": \"EU\"}", 201);
        String review = as(Tokens.partner()).get(REVIEWS).jsonPath().getString("items[0].id");

        post(REVIEWS + "/" + review + "/conclusion", CompactExamples.CONCLUSION, 200);
        as(Tokens.secretariat())
                .body(CompactExamples.CONCLUSION)
                .post(REVIEWS + "/" + review + "/conclusion")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:review-closed"));

        as(Tokens.partner())
                .get(REVIEWS + "/" + review)
                .then()
                .body("conclusion", equalTo("The agreement stays as it is."));
        as(Tokens.partner()).get(REVIEWS + "?state=OPEN").then().body("items", hasSize(0));
        as(Tokens.partner()).get(REVIEWS + "?state=CLOSED").then().body("items", hasSize(1));
        var told = TestDatabase.journal("ukraine-accession.reviewed");
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.audience()).isEqualTo("PL,UA");
            assertThat(entry.aggregateVersion()).isEqualTo(2);
            assertThat(JsonPath.from(entry.payload()).getString("reviewId")).isEqualTo(review);
        });
    }

    @Test
    void only_the_secretariat_records() {
        String nobody = REVIEWS + "/" + UUID.randomUUID();
        for (String token : List.of(Tokens.delegate("PL"), Tokens.beneficiary(), Tokens.partner(), Tokens.auditor())) {
            as(token).body(CompactExamples.SIGNING).post(SIGNATURES).then().statusCode(403);
            as(token).body("{\"organisation\": \"EU\"}").post(ACCESSIONS).then().statusCode(403);
            as(token)
                    .body(CompactExamples.CONCLUSION)
                    .post(nobody + "/conclusion")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.partner()).get(nobody).then().statusCode(404);
        as(Tokens.secretariat())
                .body(CompactExamples.CONCLUSION)
                .post(nobody + "/conclusion")
                .then()
                .statusCode(404);
    }

    private static void post(String path, String body, int status) {
        as(Tokens.secretariat()).body(body).post(path).then().statusCode(status);
    }
}
