package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Drafts that begin with the text of a package that came to nothing. */
@QuarkusTest
class CopyTest extends ServiceTest {
    private TestPackage origin;
    private UUID freeze;

    @BeforeEach
    void aProposal() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "INVENTED, Olga");
        origin = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        freeze = origin.measure("ASSET_FREEZE", 1);
        origin.select(freeze, "ofac", "RUSSIA-EO14024");
        origin.measure("""
                {"type": "EXPORT_BAN", "rung": 2, "scope": "Machine tools", "effectAfter": "P1D",
                 "windDown": {"period": "P45D", "text": "Contracts concluded before"}}
                """);
    }

    @Test
    void a_rejected_package_is_begun_anew_by_whoever_saw_it() {
        TestBallot.of(origin, origin.proposed()).closed("REJECTED");
        origin.awaitStage("REJECTED");

        String location = as(Tokens.delegate("LT"))
                .post("/v1/packages/{id}/copy", origin.id())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("stage", equalTo("DRAFT"))
                .body("author", equalTo("LT"))
                .body("sponsors", contains("LT"))
                .body("copiedFrom", equalTo(origin.id().toString()))
                .body("title", equalTo("Third package"))
                .body("automatic.rung", contains(2))
                .body("easing.suspension", contains("AGGRESSION_CEASED"))
                .body("clauses.type", contains("HUMANITARIAN"))
                .body("measures.type", contains("ASSET_FREEZE", "EXPORT_BAN"))
                .body("measures[0].annex.designations", equalTo(2))
                .body("measures[0].annex.selections.source", contains("ofac"))
                .body("measures[1].windDown.period", equalTo("P45D"))
                .body("measures[1].effectAfter", equalTo("PT24H"))
                .body("digest", nullValue())
                .extract()
                .header("Location");

        TestPackage copy = new TestPackage(
                UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), Tokens.delegate("LT"));
        assertThat(copy.id()).isNotEqualTo(origin.id());
        JsonPath told =
                JsonPath.from(TestDatabase.journal("package.drafted").getLast().payload());
        assertThat(told.getString("copiedFrom")).isEqualTo(origin.id().toString());
        copy.read(Tokens.delegate("PL")).statusCode(404);
        copy.propose().statusCode(202);
    }

    @Test
    void subjects_that_were_left_out_stay_out() {
        UUID ivan = UUID.fromString(origin.readAnnex(origin.token(), freeze)
                .extract()
                .path("items.find { it.sourceId == '1001' }.subjectId"));
        origin.author()
                .delete("/v1/packages/{id}/measures/{measure}/annex/subjects/{subject}", origin.id(), freeze, ivan)
                .then()
                .statusCode(200);
        withdraw();

        copy(Tokens.delegate("PL")).statusCode(201).body("measures[0].annex.designations", equalTo(1));
    }

    @Test
    void only_what_came_to_nothing_is_copied() {
        copy(origin.token())
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"))
                .body("detail", containsString("one that is REJECTED or WITHDRAWN can"));
        origin.adopted("PL");

        copy(origin.token()).statusCode(409).body("stage", equalTo("ADOPTED"));
    }

    @Test
    void what_one_may_not_see_one_cannot_copy() {
        withdraw();

        copy(Tokens.delegate("LT")).statusCode(404);
        copy(Tokens.ministry("PL")).statusCode(403);
    }

    private io.restassured.response.ValidatableResponse copy(String token) {
        return as(token).post("/v1/packages/{id}/copy", origin.id()).then();
    }

    private void withdraw() {
        origin.author().post("/v1/packages/{id}/withdrawal", origin.id()).then().statusCode(200);
    }
}
