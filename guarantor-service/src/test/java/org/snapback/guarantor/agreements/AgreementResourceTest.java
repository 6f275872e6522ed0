package org.snapback.guarantor.agreements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AgreementResourceTest extends ServiceTest {
    private static final String TERMS = TestAgreements.terms("PL");

    @BeforeEach
    void oneAccededAndTwoCandidates() {
        TestRoster.acceded("LT");
        TestRoster.candidate("PL");
        TestRoster.candidate("EE");
    }

    @Test
    void the_secretariat_opens_negotiations_of_which_the_parties_and_ukraine_know() {
        as(Tokens.secretariat())
                .body(TERMS)
                .post("/v1/agreements")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("NEGOTIATING"), "parties", contains("PL"), "noticePeriod", equalTo("P6M"));

        var entry = only("agreement.opened");
        assertThat(entry.audience()).isEqualTo("PL,UA");
        assertThat(entry.topic()).isEqualTo("compact.agreements");
    }

    @Test
    void an_agreement_under_negotiation_is_edited_in_the_version_that_was_read() {
        UUID id = TestAgreements.opened(TERMS);
        String longer = TERMS.replace("\"termYears\": 10", "\"termYears\": 30");

        put(id, null, longer).then().statusCode(428);
        put(id, "\"9\"", longer).then().statusCode(412);
        put(id, "\"1\"", longer).then().statusCode(200).header("ETag", "\"2\"").body("termYears", equalTo(30));
        put(id, "\"2\"", longer).then().statusCode(200).header("ETag", "\"2\"");

        assertThat(JsonPath.from(only("agreement.edited").payload()).<String>getList("changed"))
                .containsExactly("termYears");
    }

    @Test
    void what_is_signed_is_edited_no_more_and_known_to_all_who_have_acceded() {
        UUID id = TestAgreements.signed(TERMS);

        put(id, "\"2\"", TERMS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:agreement-stage"), "stage", equalTo("SIGNED"));

        assertThat(only("agreement.signed").audience()).isEqualTo("LT,PL,UA");
    }

    @Test
    void a_guarantor_accedes_when_its_agreement_enters_into_force() {
        UUID id = TestAgreements.inForce(TERMS);

        as(Tokens.partner()).get("/v1/guarantors/PL").then().body("standing", equalTo("ACCEDED"));
        assertThat(only("guarantor.joined").audience()).isEqualTo("ROSTER");
        assertThat(names())
                .containsExactly(
                        "agreement.opened", "agreement.signed", "agreement.entered-into-force", "guarantor.joined");
        as(Tokens.partner()).get("/v1/agreements/{id}", id).then().body("stage", equalTo("IN_FORCE"));
    }

    @Test
    void it_accedes_by_provisional_application_too_and_once() {
        UUID id = TestAgreements.signed(TERMS.replace("\"ratification\": false", "\"ratification\": true"));
        TestAgreements.done(id, "provisional-application", "{}");
        TestAgreements.done(id, "ratification", "{}");
        TestAgreements.done(id, "entry-into-force", "{}");

        assertThat(TestDatabase.journal("guarantor.joined")).hasSize(1);
        assertThat(names())
                .containsExactly(
                        "agreement.opened",
                        "agreement.signed",
                        "agreement.provisionally-applied",
                        "guarantor.joined",
                        "agreement.ratified",
                        "agreement.entered-into-force");
    }

    @Test
    void a_second_agreement_in_force_is_refused_by_name() {
        UUID first = TestAgreements.inForce(TERMS);
        UUID second = TestAgreements.signed(TERMS);
        int before = TestDatabase.journal().size();

        TestAgreements.act(second, "entry-into-force", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:agreement-in-force"))
                .body("agreement", equalTo(first.toString()));
        TestAgreements.act(second, "provisional-application", "{}").then().statusCode(409);

        assertThat(TestDatabase.journal()).hasSize(before);
    }

    @Test
    void of_many_agreements_brought_into_force_at_once_one_is() throws Exception {
        List<Callable<Integer>> entries = List.of(1, 2, 3, 4).stream()
                .map(i -> TestAgreements.signed(TERMS))
                .map(id -> (Callable<Integer>)
                        () -> TestAgreements.act(id, "entry-into-force", "{}").statusCode())
                .toList();

        try (var threads = Executors.newFixedThreadPool(entries.size())) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (var answer : threads.invokeAll(entries)) {
                answers.add(answer.get());
            }

            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        assertThat(TestDatabase.journal("guarantor.joined")).hasSize(1);
    }

    @Test
    void a_component_has_several_parties_and_makes_nobody_accede() {
        String blackSea = TERMS.replace("\"BILATERAL\"", "\"COMPONENT\", \"component\": \"BLACK_SEA\"")
                .replace("[\"PL\"]", "[\"PL\", \"EE\"]");
        UUID id = TestAgreements.inForce(blackSea);

        as(Tokens.partner())
                .get("/v1/agreements?component=BLACK_SEA&guarantor=EE")
                .then()
                .body("items.id", contains(id.toString()), "items[0].parties", contains("EE", "PL"));
        assertThat(TestDatabase.journal("guarantor.joined")).isEmpty();
    }

    @Test
    void an_organisation_accedes_and_never_votes_and_gets_no_notices() {
        TestDatabase.update("DELETE FROM guarantor WHERE code = 'EE'");
        TestDatabase.update("UPDATE guarantor SET code = 'EU', kind = 'ORGANISATION' WHERE code = 'PL'");
        TestAgreements.inForce(TestAgreements.terms("EU"));

        assertThat(only("agreement.entered-into-force").audience()).isEqualTo("LT,UA");
        as(Tokens.partner()).get("/v1/guarantors/EU").then().body("standing", equalTo("ACCEDED"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"termYears\": 10 | \"termYears\": 9 | /termYears | minimum-term",
                "[\"PL\"] | [\"PL\", \"EE\"] | /parties | one-party",
                "[\"PL\"] | [\"FR\"] | /parties | on-roster",
                "[\"PL\"] | [\"pl\"] | /parties/0 | pattern",
                "\"P6M\" | \"P0D\" | /noticePeriod | notice-period",
                "\"P6M\" | \"-P6M\" | /noticePeriod | notice-period",
                "\"circle\" | \"component\": \"OTHER\", \"circle\" | /component | of-component",
                "[\"LEGAL\"] | [] | /natures | not-empty",
                "\"termYears\": 10, |  | /termYears | not-null",
                "[\"ADOPTION\"] | [\"adoption\"] | /majorityKinds/0 | pattern",
                "\"LEGAL\" | \"MORAL\" | /natures/0 | known-value",
                "\"circle\" | \"veto\": true, \"circle\" | /veto | known-field"
            })
    void terms_that_break_a_rule_are_refused_by_its_name(String part, String broken, String pointer, String rule) {
        as(Tokens.secretariat())
                .body(TERMS.replace(part, broken == null ? "" : broken))
                .post("/v1/agreements")
                .then()
                .statusCode(400)
                .body("violations.pointer", org.hamcrest.Matchers.hasItem(pointer))
                .body("violations.rule", org.hamcrest.Matchers.hasItem(rule));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void dates_out_of_order_are_refused_and_change_nothing() {
        UUID id = TestAgreements.signed(TERMS);
        Instant before = Instant.now().minus(Duration.ofDays(1));
        Instant ahead = Instant.now().plus(Duration.ofDays(1));

        TestAgreements.act(id, "entry-into-force", "{\"at\": \"" + before + "\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/at"), "violations.rule", contains("date-order"));
        TestAgreements.act(id, "entry-into-force", "{\"at\": \"" + ahead + "\"}")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("not-ahead"));

        as(Tokens.partner())
                .get("/v1/agreements/{id}", id)
                .then()
                .header("ETag", "\"2\"")
                .body("stage", equalTo("SIGNED"), "inForceAt", nullValue());
    }

    @Test
    void while_it_is_negotiated_only_those_concerned_see_it() {
        UUID id = TestAgreements.opened(TERMS);

        for (String token : List.of(
                Tokens.delegate("PL"),
                Tokens.ministry("PL"),
                Tokens.beneficiary(),
                Tokens.secretariat(),
                Tokens.auditor())) {
            as(token).get("/v1/agreements/{id}", id).then().statusCode(200);
            as(token).get("/v1/agreements").then().body("items.id", contains(id.toString()));
            as(token).get("/v1/agreements/{id}/documents", id).then().statusCode(200);
        }
        for (String token : List.of(Tokens.delegate("LT"), Tokens.partner(), Tokens.of("PARTNER", "PL"))) {
            as(token).get("/v1/agreements/{id}", id).then().statusCode(404);
            as(token).get("/v1/agreements").then().body("items", equalTo(List.of()));
            as(token).get("/v1/agreements/{id}/documents", id).then().statusCode(404);
        }
    }

    @Test
    void only_the_secretariat_records() {
        UUID id = TestAgreements.opened(TERMS);
        for (String token : List.of(Tokens.delegate("PL"), Tokens.beneficiary(), Tokens.auditor(), Tokens.operator())) {
            as(token).body(TERMS).post("/v1/agreements").then().statusCode(403);
            as(token)
                    .header("If-Match", "*")
                    .body(TERMS)
                    .put("/v1/agreements/{id}", id)
                    .then()
                    .statusCode(403);
            as(token)
                    .body("{}")
                    .post("/v1/agreements/{id}/entry-into-force", id)
                    .then()
                    .statusCode(403);
        }
        as("no-token").get("/v1/agreements").then().statusCode(401);
    }

    @Test
    void agreements_are_listed_in_pages_newest_first_and_by_stage() {
        UUID first = TestAgreements.signed(TERMS);
        UUID second = TestAgreements.opened(TestAgreements.terms("EE"));
        UUID third = TestAgreements.opened(TERMS);

        var page = as(Tokens.auditor()).get("/v1/agreements?limit=2");
        String next = page.header("Link").replaceAll("<(.*)>.*", "$1");

        assertThat(page.jsonPath().<String>getList("items.id")).containsExactly(third.toString(), second.toString());
        as(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.id", contains(first.toString()))
                .header("Link", nullValue());
        as(Tokens.auditor()).get("/v1/agreements?stage=SIGNED").then().body("items.id", contains(first.toString()));
        as(Tokens.auditor()).get("/v1/agreements?guarantor=x").then().statusCode(400);
        as(Tokens.auditor()).get("/v1/agreements?stage=DEAD").then().statusCode(400);
    }

    @Test
    void an_unknown_agreement_is_not_found() {
        UUID nobody = UUID.randomUUID();

        as(Tokens.secretariat()).get("/v1/agreements/{id}", nobody).then().statusCode(404);
        TestAgreements.act(nobody, "ratification", "{}").then().statusCode(404);
        put(nobody, "*", TERMS).then().statusCode(404);
    }

    @Test
    void a_repeated_act_with_its_key_gets_its_first_answer() {
        UUID id = TestAgreements.opened(TERMS);
        for (int attempt = 0; attempt < 2; attempt++) {
            as(Tokens.secretariat())
                    .header("Idempotency-Key", "signature-of-poland")
                    .body("{\"place\": \"Kyiv\"}")
                    .post("/v1/agreements/{id}/signature", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", endsWith("\"2\""));
        }
        assertThat(TestDatabase.journal("agreement.signed")).hasSize(1);
    }

    private static io.restassured.response.Response put(UUID id, String ifMatch, String body) {
        var request = as(Tokens.secretariat()).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/agreements/{id}", id);
    }

    private static List<String> names() {
        return TestDatabase.journal().stream().map(TestDatabase.Entry::name).toList();
    }

    private static TestDatabase.Entry only(String name) {
        var entries = TestDatabase.journal(name);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
