package org.snapback.guarantor.roster;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class GuarantorResourceTest extends ServiceTest {
    private static final String NEWS = RosterExamples.CHILE;

    @Test
    void the_secretariat_enters_a_candidate() {
        as(Tokens.secretariat())
                .body(NEWS)
                .post("/v1/guarantors")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/guarantors/CL"))
                .header("ETag", "\"1\"")
                .body("code", equalTo("CL"), "standing", equalTo("CANDIDATE"), "accededAt", nullValue());
        var entry = only("guarantor.entered");
        assertThat(entry.audience()).isEqualTo("ROSTER");
        assertThat(entry.actor()).isEqualTo("secretariat");
        assertThat(JsonPath.from(entry.payload()).getString("name")).isEqualTo("Chile");
    }

    @Test
    void of_two_who_enter_a_code_at_once_the_second_waits_and_is_refused() throws Exception {
        try (var thread = Executors.newSingleThreadExecutor();
                var other = TestDatabase.connectAsRuntime()) {
            other.setAutoCommit(false);
            other.createStatement().execute("""
                    INSERT INTO guarantor (code, version, kind, name, circle, memberships, population, population_year,
                                           population_source, region, standing, exercise)
                    VALUES ('CL', 1, 'STATE', 'Chile', 'CORE', '{}', 1, 2024, 'a test', 'AFRICAN', 'CANDIDATE', false)
                    """);
            var second = thread.submit(() ->
                    as(Tokens.secretariat()).body(NEWS).post("/v1/guarantors").statusCode());
            await().until(() -> !TestDatabase.query("SELECT 1 FROM pg_locks WHERE NOT granted")
                    .isEmpty());

            other.commit();

            assertThat(second.get()).isEqualTo(409);
        }
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void a_second_entry_is_refused_by_name() {
        TestRoster.candidate("CL");

        as(Tokens.secretariat())
                .body(NEWS)
                .post("/v1/guarantors")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:snapback:problem:already-on-roster"));
    }

    @Test
    void an_edit_needs_the_current_etag() {
        TestRoster.candidate("CL");

        as(Tokens.secretariat()).body(NEWS).put("/v1/guarantors/CL").then().statusCode(428);
        as(Tokens.secretariat())
                .header("If-Match", "\"7\"")
                .body(NEWS)
                .put("/v1/guarantors/CL")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:snapback:problem:stale"));
        assertThat(TestDatabase.journal()).isEmpty();

        as(Tokens.secretariat())
                .header("If-Match", "\"1\"")
                .body(NEWS)
                .put("/v1/guarantors/CL")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Chile"));
        var entry = only("guarantor.changed");
        assertThat(entry.aggregateVersion()).isEqualTo(2);
        assertThat(JsonPath.from(entry.payload()).<String>getList("changed"))
                .containsExactly("name", "circle", "population", "populationSource", "region");
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_event() {
        as(Tokens.secretariat()).body(NEWS).post("/v1/guarantors").then().statusCode(201);

        as(Tokens.secretariat())
                .header("If-Match", "\"1\"")
                .body(NEWS)
                .put("/v1/guarantors/CL")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void code_and_kind_of_an_entry_never_change() {
        TestRoster.candidate("PE");

        as(Tokens.secretariat())
                .header("If-Match", "\"1\"")
                .body(NEWS)
                .put("/v1/guarantors/PE")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/code"))
                .body("violations.rule", contains("fixed"));
    }

    @Test
    void a_repeated_command_with_its_key_gets_its_first_answer() {
        for (int attempt = 0; attempt < 2; attempt++) {
            as(Tokens.secretariat())
                    .header("Idempotency-Key", "entry-of-chile")
                    .body(NEWS)
                    .post("/v1/guarantors")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .body("code", equalTo("CL"));
        }

        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void only_the_secretariat_changes_the_roster() {
        TestRoster.candidate("CL");
        for (String token : List.of(
                Tokens.delegate("PL"), Tokens.beneficiary(), Tokens.partner(), Tokens.operator(), Tokens.auditor())) {
            as(token).body(NEWS).post("/v1/guarantors").then().statusCode(403);
            as(token)
                    .header("If-Match", "\"1\"")
                    .body(NEWS)
                    .put("/v1/guarantors/CL")
                    .then()
                    .statusCode(403);
            as(token).get("/v1/guarantors/CL").then().statusCode(200);
        }
        as("no-token").get("/v1/guarantors").then().statusCode(401);
        as(Tokens.expired("SECRETARIAT", null))
                .body(NEWS)
                .post("/v1/guarantors")
                .then()
                .statusCode(401);
    }

    @Test
    void the_roster_is_listed_in_pages_and_by_standing() {
        TestRoster.acceded("EE", "LV");
        TestRoster.candidate("AU");

        var first = as(Tokens.partner()).get("/v1/guarantors?limit=2");
        String next = first.header("Link").replaceAll("<(.*)>.*", "$1");

        assertThat(first.jsonPath().<String>getList("items.code")).containsExactly("AU", "EE");
        as(Tokens.partner())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.code", contains("LV"))
                .header("Link", nullValue());
        as(Tokens.partner())
                .get("/v1/guarantors?standing=ACCEDED&circle=CORE")
                .then()
                .body("items.code", contains("EE", "LV"));
    }

    private static TestDatabase.Entry only(String name) {
        var entries = TestDatabase.journal(name);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
