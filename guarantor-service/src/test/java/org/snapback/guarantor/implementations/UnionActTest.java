package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
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

/** One act of the EU counts for its members, and only for them. */
@QuarkusTest
class UnionActTest extends ServiceTest {
    private static final String FREEZE = TestImplementations.measure("a1");
    private static final String EXPORT = TestImplementations.measure("a2");

    private TestPackage adopted;

    /** PL and LT are members of the EU; here DE is not. */
    @BeforeEach
    void membersOfTheUnion() {
        TestRoster.acceded("DE", "LT", "PL");
        TestRoster.accededOrganisation("EU");
        member("LT");
        member("PL");
        adopted = TestImplementations.adopted(Instant.now());
    }

    @Test
    void it_is_recorded_once_and_counts_for_every_member_that_is_bound() {
        TestImplementations.unionAct(adopted, FREEZE, EXPORT)
                .then()
                .statusCode(201)
                .body("states", contains("LT", "PL"));

        TestImplementations.list("stage=IN_FORCE&measureType=ASSET_FREEZE").body("items", hasSize(2));
        TestImplementations.list("stage=IN_FORCE&measureType=EXPORT_BAN").body("items.state", contains("PL"));
        TestImplementations.list("state=DE&stage=PENDING").body("items", hasSize(2));
        TestImplementations.list("state=LT&measureType=EXPORT_BAN").body("items.stage", contains("NOT_BOUND"));
        assertThat(TestDatabase.journal("union-act.recorded"))
                .extracting(TestDatabase.Entry::audience)
                .containsExactly("ROSTER");
        assertThat(TestDatabase.journal("implementation.reported"))
                .hasSize(2)
                .extracting(TestDatabase.Entry::audience)
                .containsOnly("NONE");
    }

    @Test
    void a_members_own_law_stays_what_is_shown() {
        UUID own = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.reported(own, "PL", TestImplementations.IN_FORCE);

        TestImplementations.unionAct(adopted, EXPORT).then().statusCode(201).body("states", empty());

        TestImplementations.read(own).body("reports", hasSize(1)).body("unionActId", equalTo(null));
    }

    @Test
    void a_later_act_takes_the_place_of_an_earlier_one() {
        UUID implementation = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.unionAct(adopted, EXPORT).then().statusCode(201);
        String second = TestImplementations.unionAct(adopted, EXPORT).path("id");

        TestImplementations.read(implementation)
                .body("unionActId", equalTo(second))
                .body("reports", hasSize(2));
    }

    @Test
    void what_stays_national_what_rests_and_what_is_unknown_is_refused_by_name() {
        var national = TestPackage.proposed().tell("package.adopted", data -> {
            ((ObjectNode) data.path("measures").get(0)).put("type", "TRAVEL_BAN");
            ((ObjectNode) data.path("measures").get(1)).put("stage", "SUSPENDED");
        });

        TestImplementations.unionAct(national, FREEZE, EXPORT, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("union-act-incomplete"))
                .body("violations.rule", contains("stays-national", "owed", "known-measure"));
        assertThat(TestDatabase.query("SELECT 1 FROM union_act")).isEmpty();
    }

    @Test
    void an_organisation_or_a_package_that_is_not_known_is_refused() {
        TestDatabase.update("DELETE FROM guarantor WHERE code = 'EU'");

        TestImplementations.unionAct(TestPackage.proposed(), FREEZE)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("organisation", "known-package"));
    }

    @Test
    void a_member_that_joins_later_has_the_act_from_its_accession_on() {
        TestImplementations.unionAct(adopted, FREEZE).then().statusCode(201);
        TestRoster.candidate("EE");
        member("EE");

        TestAgreements.inForce(TestAgreements.terms("EE"));

        TestImplementations.list("state=EE&measureType=ASSET_FREEZE").body("items.stage", contains("IN_FORCE"));
        TestImplementations.list("state=EE&measureType=EXPORT_BAN").body("items.stage", contains("PENDING"));
    }

    @Test
    void what_snaps_back_needs_an_act_anew_also_for_who_joins_then() {
        TestImplementations.unionAct(adopted, EXPORT).then().statusCode(201);
        adopted.tell("package.suspended").tell("package.snapped-back");
        TestRoster.candidate("EE");
        member("EE");
        TestAgreements.inForce(TestAgreements.terms("EE"));

        TestImplementations.list("stage=IN_FORCE").body("items", empty());

        TestImplementations.unionAct(adopted, EXPORT).then().body("states", contains("EE", "PL"));
    }

    @Test
    void the_secretariat_records_it_and_partners_do_not_read_it() {
        as(Tokens.ministry("PL")).body("{}").post("/v1/union-acts").then().statusCode(403);
        String id = TestImplementations.unionAct(adopted, FREEZE).path("id");

        as(Tokens.delegate("DE"))
                .get("/v1/union-acts?packageId={id}", adopted.id())
                .then()
                .body("items.id", contains(id));
        as(Tokens.beneficiary()).get("/v1/union-acts/{id}", id).then().statusCode(200);
        as(Tokens.partner()).get("/v1/union-acts/{id}", id).then().statusCode(404);
        as(Tokens.partner()).get("/v1/union-acts").then().body("items", empty());
    }

    @Test
    void the_event_tells_whom_it_counts_for() {
        TestImplementations.unionAct(adopted, FREEZE).then().statusCode(201);

        var recorded = JsonPath.from(
                TestDatabase.journal("union-act.recorded").getFirst().payload());
        assertThat(recorded.<String>getList("states")).containsExactly("LT", "PL");
        assertThat(recorded.<String>getList("measures.measureType")).containsExactly("ASSET_FREEZE");
    }

    private static void member(String code) {
        TestDatabase.update("UPDATE guarantor SET memberships = '{EU}' WHERE code = ?", code);
    }
}
