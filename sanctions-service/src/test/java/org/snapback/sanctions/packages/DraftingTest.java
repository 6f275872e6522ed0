package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class DraftingTest extends ServiceTest {
    @BeforeEach
    void twoHaveAcceded() {
        TestRoster.acceded("PL", "LT");
        TestRoster.candidate("FR");
    }

    @Test
    void a_delegate_begins_a_package_for_its_own_state() {
        TestPackage begun = TestPackage.draftedBy("PL");

        begun.read(Tokens.delegate("PL"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("stage", equalTo("DRAFT"))
                .body("author", equalTo("PL"))
                .body("sponsors", contains("PL"))
                .body("invited", empty())
                .body("title", equalTo("Third package"))
                .body("rule", equalTo("UNANIMITY"))
                .body("urgent", equalTo(false))
                .body("decisionWindow", equalTo("PT72H"))
                .body("exercise", equalTo(false))
                .body("clauses[0].type", equalTo("HUMANITARIAN"))
                .body("measures", empty())
                .body("draftedAt", notNullValue())
                .body("digest", nullValue())
                .body("rung", nullValue());
        assertThat(TestDatabase.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("package.drafted");
            assertThat(entry.topic()).isEqualTo("compact.drafts");
            assertThat(entry.audience()).isEqualTo("PL");
            assertThat(entry.actor()).isEqualTo("delegate-PL");
        });
    }

    @Test
    void ukraine_drafts_without_being_on_the_roster() {
        TestPackage begun = TestPackage.draftedBy("UA");

        begun.read(Tokens.beneficiary()).statusCode(200).body("author", equalTo("UA"));
    }

    @Test
    void a_state_that_has_not_acceded_drafts_nothing() {
        as(Tokens.delegate("FR"))
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:state-not-acceded"));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void a_state_that_the_roster_does_not_know_yet_is_asked_to_come_again() {
        as(Tokens.delegate("SE"))
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:snapback:problem:guarantor-not-known-here"));
    }

    @ParameterizedTest
    @CsvSource({"MINISTRY, PL, 403", "PARTNER, , 403", "SECRETARIAT, , 403", "AUDITOR, , 403", "OPERATOR, , 403"})
    void no_other_role_drafts(String role, String state, int status) {
        as(Tokens.of(role, state))
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(status);
    }

    @Test
    void a_delegate_of_no_state_is_told_so() {
        as(Tokens.of("DELEGATE", null))
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:state-claim-missing"));
    }

    @Test
    void an_edit_tells_what_has_changed() {
        TestPackage begun = TestPackage.draftedBy("PL");

        begun.author()
                .header("If-Match", begun.etag())
                .body(TestPackage.TEXT
                        .replace("Third package", "Fourth package")
                        .replace("UNANIMITY", "QUALIFIED_MAJORITY"))
                .put("/v1/packages/{id}", begun.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Fourth package"));

        assertThat(JsonPath.from(TestDatabase.journal("package.edited")
                                .getFirst()
                                .payload())
                        .getList("changed"))
                .isEqualTo(java.util.List.of("rule", "title"));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_event() {
        TestPackage begun = TestPackage.draftedBy("PL");

        begun.author()
                .header("If-Match", begun.etag())
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", begun.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void an_edit_needs_the_etag_that_stands() {
        TestPackage begun = TestPackage.draftedBy("PL");
        begun.measure("EXPORT_BAN", 1);

        begun.author()
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", begun.id())
                .then()
                .statusCode(428)
                .body("violations.pointer", contains("If-Match"));
        begun.author()
                .header("If-Match", "\"1\"")
                .body(TestPackage.TEXT.replace("Third", "Fifth"))
                .put("/v1/packages/{id}", begun.id())
                .then()
                .statusCode(412)
                .body("version", equalTo(2));
        begun.read(begun.token()).body("title", equalTo("Third package"));
    }

    @Test
    void only_its_sponsors_see_and_edit_a_draft() {
        TestPackage begun = TestPackage.draftedBy("PL");

        begun.read(Tokens.delegate("LT")).statusCode(404);
        as(Tokens.delegate("LT"))
                .header("If-Match", "\"1\"")
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", begun.id())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"A\", \"colour\": \"red\"}                                    | /colour           | known-field",
                "{\"title\": \"A\", \"rule\": \"DICE\"}                                     | /rule             | known-value",
                "{\"title\": \"A\", \"clauses\": [{\"type\": \"POETRY\", \"text\": \"x\"}]} | /clauses/0/type   | known-value",
                "{\"title\": \"\"}                                                          | /title            | not-blank",
                "{\"title\": \"A\\u0000\"}                                                  | /title            | value",
                "{\"title\": \"A\\ud800\"}                                                  | /title            | value",
                "{\"title\": \"A\\u0007\"} | /title | plain-text",
                "{\"title\": \"A\", \"decisionWindow\": \"PT73H\"}                          | /decisionWindow   | duration-max",
                "{\"title\": \"A\", \"decisionWindow\": \"soon\"}                           | /decisionWindow   | type",
                "{\"title\": \"A\", \"decisionWindow\": \"PT1S\"}                           | /decisionWindow   | duration-min",
                "{\"title\": \"A\", \"clauses\": [null]}                                    | /clauses/0        | not-null",
                "{\"title\": \"A\", \"clauses\": [{\"type\": \"REVIEW\", \"text\": \"x\"}, {\"type\": \"REVIEW\", \"text\": \"y\"}]} | /clauses/1 | unique",
                "{\"title\": \"A\", \"clauses\": [{\"type\": \"REVIEW\", \"text\": \"\"}]}  | /clauses/0/text   | not-blank"
            })
    void a_bad_field_is_named_with_its_rule(String body, String pointer, String rule) {
        as(Tokens.delegate("PL"))
                .body(body)
                .post("/v1/packages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:snapback:problem:validation"))
                .body("violations.pointer", hasItem(pointer))
                .body("violations.rule", hasItem(rule));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void over_long_texts_are_all_named_at_once() {
        String body = """
                {"title": "%s", "rationale": "%s", "legalBasis": "%s"}
                """.formatted("t".repeat(201), "r".repeat(10_001), "l".repeat(2_001));

        as(Tokens.delegate("PL"))
                .body(body)
                .post("/v1/packages")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/legalBasis", "/rationale", "/title"));
    }

    @Test
    void the_same_key_drafts_once() {
        String first = as(Tokens.delegate("PL"))
                .header("Idempotency-Key", "one")
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as(Tokens.delegate("PL"))
                .header("Idempotency-Key", "one")
                .body(TestPackage.TEXT)
                .post("/v1/packages")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void measures_are_added_edited_and_removed() {
        TestPackage begun = TestPackage.draftedBy("PL");
        UUID measure = begun.measure("""
                {"type": "PRICE_CAP", "rung": 2, "scope": "Oil", "effectAfter": "P10D",
                 "exemptions": [{"title": "Pipelines", "text": "By land"}],
                 "windDown": {"period": "P45D", "text": "Older cargoes"},
                 "reviewDate": {"date": "2027-01-31", "zone": "Europe/Kyiv"},
                 "priceCap": {"product": "Crude oil", "price": 4760, "currency": "USD", "unit": "barrel",
                              "review": "P2M"}}
                """);

        begun.read(begun.token())
                .body("measures", hasSize(1))
                .body("measures[0].id", equalTo(measure.toString()))
                .body("measures[0].stage", equalTo("WAITING"))
                .body("measures[0].rung", equalTo(2))
                .body("measures[0].effectAfter", equalTo("PT240H"))
                .body("measures[0].exemptions[0].title", equalTo("Pipelines"))
                .body("measures[0].windDown.period", equalTo("P45D"))
                .body("measures[0].reviewDate.zone", equalTo("Europe/Kyiv"))
                .body("measures[0].priceCap.price", equalTo(4760))
                .body("measures[0].priceCap.review", equalTo("P2M"))
                .body("measures[0].annex.designations", equalTo(0));

        begun.author()
                .header("If-Match", begun.etag())
                .body("{\"type\": \"EXPORT_BAN\", \"scope\": \"Machine tools\"}")
                .put("/v1/packages/{id}/measures/{measure}", begun.id(), measure)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("type", equalTo("EXPORT_BAN"))
                .body("priceCap", nullValue());
        begun.author()
                .delete("/v1/packages/{id}/measures/{measure}", begun.id(), measure)
                .then()
                .statusCode(428);
        begun.author()
                .header("If-Match", "\"3\"")
                .delete("/v1/packages/{id}/measures/{measure}", begun.id(), measure)
                .then()
                .statusCode(204);

        begun.read(begun.token()).header("ETag", "\"4\"").body("measures", empty());
        assertThat(TestDatabase.journal("package.edited")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"scope\": \"x\"}                                                          | /type              | not-null",
                "{\"type\": \"FROWN\"}                                                       | /type              | known-value",
                "{\"type\": \"EXPORT_BAN\", \"rung\": 0}                                     | /rung              | min",
                "{\"type\": \"EXPORT_BAN\", \"rung\": 51}                                    | /rung              | max",
                "{\"type\": \"ASSET_FREEZE\", \"effectAfter\": \"P1D\"}                      | /effectAfter       | effect-at-publication",
                "{\"type\": \"TRAVEL_BAN\", \"effectAfter\": \"PT1S\"}                       | /effectAfter       | effect-at-publication",
                "{\"type\": \"EXPORT_BAN\", \"effectAfter\": \"-P1D\"}                       | /effectAfter       | duration-min",
                "{\"type\": \"EXPORT_BAN\", \"windDown\": {\"period\": \"P0D\", \"text\": \"x\"}} | /windDown/period | positive-period",
                "{\"type\": \"EXPORT_BAN\", \"windDown\": {\"period\": \"soon\", \"text\": \"x\"}} | /windDown/period | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-02-30\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31\", \"zone\": \"Mars/Base\"}} | /reviewDate/zone | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2026-02-30\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2026-02-29\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2026-13-01\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2026-2-1\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31T23:30:00Z\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"+999999999-12-31\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": [2027, 1, 31], \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": 20000, \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"\", \"zone\": \"Europe/Kyiv\"}} | /reviewDate/date | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31\", \"zone\": \"+25:00\"}} | /reviewDate/zone | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31\", \"zone\": \"UTC+99\"}} | /reviewDate/zone | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31\", \"zone\": \"\"}} | /reviewDate/zone | type",
                "{\"type\": \"EXPORT_BAN\", \"reviewDate\": {\"date\": \"2027-01-31\", \"zone\": 3}} | /reviewDate/zone | type",
                "{\"type\": \"EXPORT_BAN\", \"effectAfter\": 864000} | /effectAfter | type",
                "{\"type\": \"EXPORT_BAN\", \"windDown\": {\"period\": 45, \"text\": \"x\"}} | /windDown/period | type",
                "{\"type\": \"EXPORT_BAN\", \"priceCap\": {\"product\": \"Oil\", \"price\": 1, \"currency\": \"USD\", \"unit\": \"t\", \"review\": \"P2M\"}} | /priceCap | price-cap-only",
                "{\"type\": \"PRICE_CAP\", \"priceCap\": {\"product\": \"Oil\", \"price\": 0, \"currency\": \"USD\", \"unit\": \"t\", \"review\": \"P2M\"}} | /priceCap/price | min",
                "{\"type\": \"PRICE_CAP\", \"priceCap\": {\"product\": \"Oil\", \"price\": 1, \"currency\": \"ZZZ\", \"unit\": \"t\", \"review\": \"P2M\"}} | /priceCap/currency | currency-code"
            })
    void a_bad_measure_is_named_with_its_rule(String body, String pointer, String rule) {
        TestPackage begun = TestPackage.draftedBy("PL");

        begun.author()
                .body(body)
                .post("/v1/packages/{id}/measures", begun.id())
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.rule", hasItem(rule));
        begun.read(begun.token()).header("ETag", "\"1\"").body("measures", empty());
    }

    @Test
    void a_package_holds_fifty_measures() {
        TestPackage begun = TestPackage.draftedBy("PL");
        for (int i = 0; i < 50; i++) {
            begun.measure("EXPORT_BAN", 1);
        }

        begun.author()
                .body("{\"type\": \"EXPORT_BAN\", \"scope\": \"One more\"}")
                .post("/v1/packages/{id}/measures", begun.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:too-many-measures"));
    }
}
