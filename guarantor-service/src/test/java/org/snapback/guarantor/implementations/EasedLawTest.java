package org.snapback.guarantor.implementations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What ministries report of easing the law that carries a measure which is not owed any more. */
@QuarkusTest
class EasedLawTest extends ServiceTest {
    private static final String EASED = """
            {"stage": "EASED", "legalAct": {"title": "An easing act", "number": "2026/2", "date": "2025-04-12",
              "zone": "Europe/Warsaw", "entryIntoForce": "2025-04-13T22:00:00Z"}}
            """;

    private TestPackage adopted;
    private UUID export;

    @BeforeEach
    void anExportBanIsLaw() {
        TestRoster.acceded("DE", "LT", "PL");
        adopted = TestImplementations.adopted(Instant.now());
        export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.reported(export, "PL", TestImplementations.IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.suspended", "package.lifted", "package.ended", "package.rescinded"})
    void what_is_law_is_to_be_eased_when_it_is_owed_no_more(String end) {
        adopted.tell(end);

        TestImplementations.list("eased=TO_EASE").body("items.id", contains(export.toString()));
        JsonPath told = JsonPath.from(TestDatabase.journal("implementation.ended").stream()
                .filter(entry -> entry.audience().equals("PL"))
                .findFirst()
                .orElseThrow()
                .payload());
        assertThat(told.getList("implementations.findAll { it.measureType == 'EXPORT_BAN' }.eased"))
                .containsExactly("TO_EASE");
    }

    @Test
    void a_ministry_reports_the_act_that_eases_it() {
        adopted.tell("package.suspended");

        report(Tokens.ministry("PL"), "\"3\"", EASED)
                .then()
                .statusCode(201)
                .header("ETag", "\"4\"")
                .body("stage", equalTo("EASED"))
                .body("legalAct.number", equalTo("2026/2"));

        TestImplementations.read(export)
                .body("eased", equalTo("EASED"))
                .body("stage", equalTo("IN_FORCE"))
                .body("legalAct.number", equalTo("2026/1"));
        var told = TestDatabase.journal("implementation.eased").getFirst();
        assertThat(told.audience()).isEqualTo("PL,UA");
        JsonPath data = JsonPath.from(told.payload());
        assertThat(data.getString("eased")).isEqualTo("EASED");
        assertThat(data.getString("legalAct.number")).isEqualTo("2026/2");
        assertThat(data.getString("implementations[0].eased")).isEqualTo("EASED");
    }

    @Test
    void every_report_is_kept_and_says_what_it_must() {
        adopted.tell("package.suspended");

        report(Tokens.ministry("PL"), "*", "{\"stage\": \"PARTLY_EASED\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("implementation-report-incomplete"))
                .body("violations.pointer", contains("/legalAct", "/partialScope", "/reasons"));
        report(Tokens.ministry("PL"), "*", "{\"stage\": \"TO_EASE\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/stage"));
        report(Tokens.ministry("PL"), "*", "{\"stage\": \"IN_PROGRESS\"}")
                .then()
                .statusCode(201);
        report(Tokens.ministry("PL"), "*", "{\"stage\": \"KEPT\", \"reasons\": \"A ban of our own\"}")
                .then()
                .statusCode(201);

        as(Tokens.delegate("DE"))
                .get("/v1/implementations/{id}/easings", export)
                .then()
                .statusCode(200)
                .body("items.stage", contains("KEPT", "IN_PROGRESS"))
                .body("items.reasons", contains("A ban of our own", null));
        TestImplementations.read(export).body("eased", equalTo("KEPT"));
    }

    @Test
    void a_snapback_begins_anew_and_a_report_of_easing_comes_too_late() {
        adopted.tell("package.suspended");
        report(Tokens.ministry("PL"), "*", EASED).then().statusCode(201);
        adopted.tell("package.snapped-back");

        report(Tokens.ministry("PL"), "\"4\"", EASED).then().statusCode(412);
        report(Tokens.ministry("PL"), "*", EASED)
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-to-ease"))
                .body("stage", equalTo("PENDING"));

        TestImplementations.read(export).body("stage", equalTo("PENDING")).body("eased", nullValue());
        as(Tokens.ministry("PL"))
                .get("/v1/implementations/{id}/easings", export)
                .then()
                .body("items", hasSize(1));
        adopted.tell("package.suspended");
        TestImplementations.read(export).body("eased", nullValue());
    }

    @Test
    void a_state_reports_on_its_own_law_where_there_is_any() {
        adopted.tell("package.suspended");

        report(Tokens.ministry("DE"), "*", EASED)
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-implementation"));
        report(Tokens.partner(), "*", EASED).then().statusCode(403);
        as(Tokens.partner())
                .get("/v1/implementations/{id}/easings", export)
                .then()
                .statusCode(404);
        UUID never = TestImplementations.id(adopted, "DE", "EXPORT_BAN");
        as(Tokens.ministry("DE"))
                .header("If-Match", "*")
                .body(EASED)
                .post("/v1/implementations/{id}/easings", never)
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-to-ease"));
    }

    private Response report(String token, String ifMatch, String body) {
        return as(token).header("If-Match", ifMatch).body(body).post("/v1/implementations/{id}/easings", export);
    }
}
