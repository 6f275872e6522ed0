package org.snapback.guarantor.implementations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What ministries report of their own implementations, and who reads it. */
@QuarkusTest
class ReportTest extends ServiceTest {
    private TestPackage adopted;
    private UUID export;

    @BeforeEach
    void adoption() {
        TestRoster.acceded("DE", "LT", "PL");
        adopted = TestImplementations.adopted(Instant.now());
        export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
    }

    @Test
    void a_ministry_reports_the_legal_act() {
        TestImplementations.report(export, Tokens.ministry("PL"), "\"1\"", TestImplementations.IN_FORCE)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("stage", equalTo("IN_FORCE"))
                .body("legalAct.number", equalTo("2026/1"));

        TestImplementations.read(export)
                .header("ETag", "\"2\"")
                .body("stage", equalTo("IN_FORCE"))
                .body("legalAct.eli", equalTo("https://law.example/eli/2026/1"))
                .body("reports", hasSize(1));
        var reported = TestDatabase.journal("implementation.reported").getFirst();
        assertThat(reported.audience()).isEqualTo("PL,UA");
        assertThat(reported.aggregateVersion()).isEqualTo(2);
        assertThat(JsonPath.from(reported.payload()).getString("implementations[0].from"))
                .isEqualTo("2025-03-22T23:00:00Z");
    }

    @Test
    void every_report_is_kept() {
        TestImplementations.reported(export, "PL", TestImplementations.IN_PROGRESS);
        TestImplementations.reported(export, "PL", TestImplementations.PARTLY);
        TestImplementations.reported(export, "PL", TestImplementations.REFUSED);

        as(Tokens.delegate("DE"))
                .get("/v1/implementations/{id}/reports?limit=2", export)
                .then()
                .statusCode(200)
                .body("items.stage", contains("REFUSED", "PARTLY_IN_FORCE"))
                .body("items.partialScope", contains(null, "Half"));
        TestImplementations.read(export)
                .body("reports", hasSize(3))
                .body("reasons", equalTo("Against our constitution"));
    }

    @Test
    void all_that_a_report_lacks_is_named_and_nothing_is_kept() {
        TestImplementations.report(export, Tokens.ministry("PL"), "*", "{\"stage\": \"PARTLY_IN_FORCE\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("implementation-report-incomplete"))
                .body("violations.pointer", contains("/legalAct", "/partialScope", "/reasons"));
        assertThat(TestDatabase.journal("implementation.reported")).isEmpty();
        assertThat(TestDatabase.query("SELECT 1 FROM implementation_report")).isEmpty();
    }

    @Test
    void a_report_names_the_version_that_it_knows() {
        TestImplementations.reported(export, "PL", TestImplementations.IN_PROGRESS);

        TestImplementations.report(export, Tokens.ministry("PL"), "\"1\"", TestImplementations.IN_FORCE)
                .then()
                .statusCode(412);
        TestImplementations.report(export, Tokens.ministry("PL"), null, TestImplementations.IN_FORCE)
                .then()
                .statusCode(428);
    }

    @Test
    void another_states_implementation_is_not_reported_on() {
        TestImplementations.report(export, Tokens.ministry("DE"), "*", TestImplementations.IN_FORCE)
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-implementation"));
        TestImplementations.report(export, Tokens.secretariat(), "*", TestImplementations.IN_FORCE)
                .then()
                .statusCode(403);
    }

    @Test
    void what_a_reservation_takes_out_and_what_rests_takes_no_report() {
        UUID reserved = TestImplementations.id(adopted, "LT", "EXPORT_BAN");
        TestImplementations.report(reserved, Tokens.ministry("LT"), "*", TestImplementations.IN_FORCE)
                .then()
                .statusCode(409)
                .body("type", endsWith("implementation-stage"))
                .body("stage", equalTo("NOT_BOUND"));

        adopted.tell("package.suspended");

        TestImplementations.report(export, Tokens.ministry("PL"), "*", TestImplementations.IN_FORCE)
                .then()
                .statusCode(409)
                .body("type", endsWith("implementation-ended"))
                .body("endReason", equalTo("MEASURE_SUSPENDED"));
    }

    @Test
    void guarantors_and_ukraine_read_all_of_them_partners_none() {
        for (String token : new String[] {
            Tokens.delegate("DE"), Tokens.ministry("LT"), Tokens.beneficiary(), Tokens.secretariat(), Tokens.auditor()
        }) {
            as(token).get("/v1/implementations").then().statusCode(200).body("items", hasSize(6));
            as(token).get("/v1/implementations/{id}", export).then().statusCode(200);
        }
        for (String token : new String[] {Tokens.partner(), Tokens.operator(), Tokens.delegate("FR")}) {
            as(token).get("/v1/implementations").then().statusCode(200).body("items", empty());
            as(token).get("/v1/implementations/{id}", export).then().statusCode(404);
            as(token).get("/v1/implementations/{id}/reports", export).then().statusCode(404);
        }
    }

    @Test
    void lists_are_narrowed_and_paged() {
        TestImplementations.reported(export, "PL", TestImplementations.IN_FORCE);

        TestImplementations.list("stage=IN_FORCE").body("items.id", contains(export.toString()));
        TestImplementations.list("measureId=" + TestImplementations.measure("a1"))
                .body("items", hasSize(3));
        String next = TestImplementations.list("limit=4")
                .body("items", hasSize(4))
                .extract()
                .header("Link");
        as(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items", hasSize(2));
        as(Tokens.auditor()).get("/v1/implementations?cursor=nonsense").then().statusCode(400);
    }
}
