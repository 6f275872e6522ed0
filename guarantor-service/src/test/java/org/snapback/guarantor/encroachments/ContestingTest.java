package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

/** What states lay before the others for and against a report. */
@QuarkusTest
class ContestingTest extends ServiceTest {
    private static final String PIECE =
            "{\"description\": \"Wreckage\", \"sha256\": \"%s\", \"link\": \"https://three.example/w\"}"
                    .formatted("c".repeat(64));

    @BeforeEach
    void guarantors() {
        TestRoster.acceded("EE", "LV");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
        TestRoster.candidate("FR");
    }

    @Test
    void any_state_that_takes_part_adds_evidence_until_the_ballot_opens() {
        var reported = TestEncroachment.reportedBy("UA");

        reported.post(Tokens.delegate("JP"), "evidence", PIECE).statusCode(201).body("submittedBy", equalTo("JP"));
        reported.post(Tokens.delegate("EE"), "evidence", PIECE)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:evidence-on-file"));
        reported.post(Tokens.delegate("FR"), "evidence", PIECE).statusCode(404);
        reported.post(Tokens.delegate("EE"), "evidence", PIECE.replace("https", "ftp"))
                .statusCode(400)
                .body("violations.pointer", contains("/link"));
        as(Tokens.delegate("EE"))
                .get("/v1/encroachments/{id}/evidence", reported.id())
                .then()
                .body("items.description", contains("Radar tracks", "Photographs", "Wreckage"));
        reported.confirmationOpened();
        reported.post(Tokens.delegate("EE"), "evidence", PIECE.replace("cccc", "dddd"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:encroachment-ballot-open"));

        assertThat(JsonPath.from(TestDatabase.journal("encroachment.evidence-added")
                                .getFirst()
                                .payload())
                        .getInt("evidence"))
                .isEqualTo(3);
    }

    @Test
    void before_the_countersignature_only_its_own_state_adds_evidence() {
        var filed = TestEncroachment.filedBy("PL");

        filed.post(Tokens.delegate("PL"), "evidence", PIECE).statusCode(201);
        filed.post(Tokens.delegate("EE"), "evidence", PIECE.replace("cccc", "dddd"))
                .statusCode(404);

        assertThat(TestDatabase.journal("encroachment.evidence-added")
                        .getFirst()
                        .audience())
                .isEqualTo("PL");
    }

    @Test
    void any_guarantor_disputes_once_and_says_why() {
        var reported = TestEncroachment.reportedBy("PL");
        String reasons = "{\"reasons\": \"Our radar saw no launch.\"}";

        reported.post(Tokens.delegate("JP"), "disputes", reasons).statusCode(201);
        reported.post(Tokens.delegate("LV"), "disputes", reasons).statusCode(201);
        reported.post(Tokens.delegate("LV"), "disputes", reasons)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:disputed-already"));
        reported.post(Tokens.beneficiary(), "disputes", reasons).statusCode(403);
        reported.post(Tokens.delegate("FR"), "disputes", reasons).statusCode(404);

        reported.read().body("stage", equalTo("DISPUTED"), "disputes", equalTo(2));
        var page = as(Tokens.auditor()).get("/v1/encroachments/{id}/disputes?limit=1", reported.id());
        page.then().body("items.state", contains("JP"), "items.reasons", contains("Our radar saw no launch."));
        as(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.state", contains("LV"));
    }

    @Test
    void what_is_not_countersigned_cannot_be_disputed_nor_put_to_the_vote() {
        var filed = TestEncroachment.filedBy("PL");

        filed.post(Tokens.delegate("PL"), "disputes", "{\"reasons\": \"No.\"}").statusCode(409);
        filed.post(Tokens.delegate("PL"), "confirmation", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:encroachment-stage"));
    }

    @Test
    void a_report_holds_a_hundred_pieces() {
        var reported = TestEncroachment.reportedBy("PL");
        TestDatabase.update(
                """
                INSERT INTO encroachment_evidence
                SELECT gen_random_uuid(), ?, 'more', lpad(to_hex(n), 64, '0'), NULL, 'PL', ?
                FROM generate_series(1, 98) n
                """, reported.id(), java.sql.Timestamp.from(Instant.now().minus(Duration.ofHours(1))));

        reported.post(Tokens.delegate("PL"), "evidence", PIECE)
                .statusCode(409)
                .body("type", endsWith("too-much-evidence"));
    }
}
