package org.snapback.guarantor.authorities;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AuthorityResourceTest extends ServiceTest {
    private static final String CONTACT = "\"mail\": \"sanctions@example.org\"";

    @BeforeEach
    void states() {
        TestRoster.acceded("DE", "PL");
    }

    @Test
    void a_ministry_designates_who_is_competent_and_everybody_hears_of_it() {
        String id = designate(Tokens.ministry("PL"), body("PL", "ASSET_FREEZE", CONTACT))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("measureTypes", contains("ASSET_FREEZE"))
                .body("purposes", contains("DEROGATIONS", "REPORTS"))
                .body("validUntil", nullValue())
                .extract()
                .path("id");

        var designated = TestDatabase.journal("authority.designated").getFirst();
        assertThat(designated.audience()).isEqualTo("PUBLIC");
        assertThat(designated.aggregateId()).isEqualTo(id);
        assertThat(JsonPath.from(designated.payload()).getString("mail")).isEqualTo("sanctions@example.org");
        as(Tokens.partner())
                .get("/v1/competent-authorities/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("The authority"));
    }

    @Test
    void the_secretariat_designates_for_any_state_and_a_state_for_itself_alone() {
        designate(Tokens.secretariat(), body("DE", "EXPORT_BAN", CONTACT))
                .then()
                .statusCode(201);
        designate(Tokens.delegate("PL"), body("DE", "EXPORT_BAN", CONTACT))
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-authority"));
        designate(Tokens.partner(), body("DE", "EXPORT_BAN", CONTACT)).then().statusCode(403);
    }

    @Test
    void all_that_is_wrong_is_named_at_once_and_nothing_is_kept() {
        String validity = "\"validFrom\": \"2027-01-01T00:00:00Z\", \"validUntil\": \"2027-01-01T00:00:00Z\"";
        designate(Tokens.secretariat(), body("ZZ", "EXPORT_BAN", validity))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("contact", "after", "on-roster"));
        designate(Tokens.secretariat(), body("DE", "export ban", CONTACT))
                .then()
                .statusCode(400);
        designate(Tokens.secretariat(), body("DE", "EXPORT_BAN", "\"website\": \"javascript:alert(1)\""))
                .then()
                .statusCode(400);
        assertThat(TestDatabase.query("SELECT 1 FROM competent_authority")).isEmpty();
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void a_bank_finds_whom_to_report_to() {
        String polish = designated("PL", "ASSET_FREEZE");
        String german = designated("DE", "ASSET_FREEZE");
        designated("PL", "EXPORT_BAN");

        list("measureType=ASSET_FREEZE").body("items.id", contains(german, polish));
        list("measureType=ASSET_FREEZE&state=PL&purpose=REPORTS").body("items.id", contains(polish));
        list("measureType=TRAVEL_BAN").body("items", empty());
        as(Tokens.partner())
                .get("/v1/competent-authorities?on=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void an_authority_ends_once_and_is_found_until_then() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String until = now.plus(Duration.ofDays(30)).toString();
        String id = designated("PL", "ASSET_FREEZE");

        end(id, "\"1\"", "{\"until\": \"" + until + "\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validUntil", equalTo(until));

        list("on=" + now.plus(Duration.ofDays(29))).body("items.id", contains(id));
        list("on=" + until).body("items", empty());
        list("state=PL").body("items", hasSize(1));
        assertThat(JsonPath.from(TestDatabase.journal("authority.ended")
                                .getFirst()
                                .payload())
                        .getString("validUntil"))
                .isEqualTo(until);
        end(id, "\"2\"", "{}").then().statusCode(409).body("type", endsWith("authority-ended"));
    }

    @Test
    void an_end_is_not_past_and_names_the_version_that_it_knows() {
        String id = designated("PL", "ASSET_FREEZE");

        end(id, "\"1\"", "{\"until\": \"2020-01-01T00:00:00Z\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/until"));
        end(id, "\"7\"", "{}").then().statusCode(412);
        as(Tokens.ministry("PL"))
                .body("{}")
                .post("/v1/competent-authorities/{id}/ending", id)
                .then()
                .statusCode(428);
        as(Tokens.ministry("DE"))
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/competent-authorities/{id}/ending", id)
                .then()
                .statusCode(403);
        end(id, "*", "{}").then().statusCode(200);
    }

    @Test
    void what_ended_by_its_own_term_is_not_ended_again() {
        String validity = CONTACT + ", \"validUntil\": \"" + Instant.now().plus(Duration.ofDays(1)) + "\"";
        String id = designate(Tokens.ministry("PL"), body("PL", "ASSET_FREEZE", validity))
                .path("id");

        TestClock.ahead(Duration.ofDays(2));

        end(id, "*", "{}").then().statusCode(409);
    }

    @Test
    void the_list_is_paged() {
        String first = designated("PL", "ASSET_FREEZE");
        String second = designated("DE", "ASSET_FREEZE");

        String link =
                list("limit=1").body("items.id", contains(second)).extract().header("Link");

        as(Tokens.partner())
                .urlEncodingEnabled(false)
                .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                .then()
                .body("items.id", containsInAnyOrder(first));
    }

    private static String designated(String state, String type) {
        return designate(Tokens.ministry(state), body(state, type, CONTACT)).path("id");
    }

    private static Response designate(String token, String body) {
        return as(token).body(body).post("/v1/competent-authorities");
    }

    private static String body(String state, String type, String more) {
        return """
                {"state": "%s", "name": "The authority", "measureTypes": ["%s"], "purposes": ["REPORTS", "DEROGATIONS"], %s}
                """.formatted(state, type, more);
    }

    private static Response end(String id, String ifMatch, String body) {
        return as(Tokens.ministry("PL"))
                .header("If-Match", ifMatch)
                .body(body)
                .post("/v1/competent-authorities/{id}/ending", id);
    }

    private static ValidatableResponse list(String query) {
        return as(Tokens.partner())
                .get("/v1/competent-authorities?" + query)
                .then()
                .statusCode(200);
    }
}
