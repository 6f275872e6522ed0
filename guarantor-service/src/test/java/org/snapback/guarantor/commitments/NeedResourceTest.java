package org.snapback.guarantor.commitments;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Need;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class NeedResourceTest extends ServiceTest {
    @BeforeEach
    void aGuarantor() {
        TestRoster.acceded("PL");
    }

    @Test
    void ukraine_states_a_need_and_every_guarantor_reads_it() {
        String id = Need.stated("FINANCE", 2027, 500);

        as(Tokens.ministry("PL"))
                .get("/v1/needs/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("year", equalTo(2027), "howMuch.amount", equalTo(500));
        as(Tokens.delegate("PL")).get("/v1/needs?pillar=FINANCE").then().body("items.id", contains(id));
        as(Tokens.delegate("PL")).get("/v1/needs?pillar=TRAINING").then().body("items", empty());
        assertThat(TestDatabase.journal("need.stated"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.audience()).isEqualTo("ROSTER"));
    }

    @Test
    void nobody_else_states_or_sees_needs() {
        String id = Need.stated("FINANCE", 2027, 500);

        assertThat(as(Tokens.delegate("PL"))
                        .body(Need.body("FINANCE", 2027, 1))
                        .post("/v1/needs")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(Tokens.of("BENEFICIARY", "PL"))
                        .body(Need.body("FINANCE", 2027, 1))
                        .post("/v1/needs")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(Tokens.partner()).get("/v1/needs/{id}", id).statusCode()).isEqualTo(404);
        as(Tokens.partner()).get("/v1/needs").then().body("items", empty());
    }

    @Test
    void a_need_is_revised_by_who_knows_its_version() {
        String id = Need.stated("FINANCE", 2027, 500);

        Need.revise(id, 1, "FINANCE", 2028, 600)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("year", equalTo(2028));

        Need.revise(id, 1, "FINANCE", 2028, 700).then().statusCode(412);
        Need.revise(id, 2, "FINANCE", 2028, 600).then().statusCode(200).header("ETag", "\"2\"");
        assertThat(TestDatabase.journal("need.revised")).hasSize(1);
    }

    @Test
    void what_is_withdrawn_does_not_change_any_more() {
        String id = Need.stated("FINANCE", 2027, 500);

        Need.withdraw(id).then().statusCode(200).header("ETag", "\"2\"").body("withdrawnAt", notNullValue());

        Need.withdraw(id).then().statusCode(409).body("type", endsWith("need-withdrawn"));
        Need.revise(id, 2, "FINANCE", 2028, 600).then().statusCode(409);
    }

    @Test
    void bad_figures_are_refused_by_name() {
        as(Tokens.beneficiary())
                .body(Need.body("FINANCE", 2027, 0))
                .post("/v1/needs")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/howMuch/amount"));
        as(Tokens.beneficiary())
                .body(Need.body("FINANCE", 1999, 1))
                .post("/v1/needs")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/year"));
        assertThat(TestDatabase.query("SELECT 1 FROM need")).isEmpty();
    }
}
