package org.snapback.guarantor.roster;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What the roster cannot take is named with its field and its rule, and changes nothing. */
@QuarkusTest
class RosterBadInputTest extends ServiceTest {
    private static final String NEWS = RosterExamples.CHILE;

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "XX, STATE, upper case",
        "cl, STATE, upper case",
        "CHL, STATE, upper case",
        "EU, STATE, upper case",
        "CL, ORGANISATION, EU",
        "UA, STATE, beneficiary",
        "RU, STATE, aggressor"
    })
    void an_invalid_code_is_named_with_its_rule(String code, String kind, String message) {
        as(Tokens.secretariat())
                .body(NEWS.replace("\"CL\"", '"' + code + '"').replace("\"STATE\"", '"' + kind + '"'))
                .post("/v1/guarantors")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:snapback:problem:validation"))
                .body("violations.pointer", contains("/code"))
                .body("violations.rule", contains("guarantor-code"))
                .body("violations[0].message", containsString(message));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void every_violation_is_listed_at_once() {
        as(Tokens.secretariat())
                .body("{\"code\": \"CL\", \"kind\": \"STATE\", \"name\": \"" + "x".repeat(101)
                        + "\", \"memberships\": [null], \"population\": 0, \"populationYear\": 1800}")
                .post("/v1/guarantors")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains(
                                "/circle",
                                "/memberships/0",
                                "/name",
                                "/population",
                                "/populationSource",
                                "/populationYear",
                                "/region"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"BROADER\"', '\"OUTER\"', /circle, known-value",
        "'\"code\"', '\"veto\": true, \"code\"', /veto, known-field",
        "19764771, '\"many\"', /population, type"
    })
    void an_unreadable_field_is_named_with_its_rule(String part, String broken, String pointer, String rule) {
        as(Tokens.secretariat())
                .body(NEWS.replace(part, broken))
                .post("/v1/guarantors")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"CL\""})
    void a_body_that_is_no_entry_is_refused_and_the_next_one_works(String body) {
        as(Tokens.secretariat()).body(body).post("/v1/guarantors").then().statusCode(400);

        as(Tokens.secretariat()).body(NEWS).post("/v1/guarantors").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=501", "?cursor=zzz", "?standing=GONE"})
    void a_wrong_question_is_a_problem(String query) {
        int status = as(Tokens.partner()).get("/v1/guarantors" + query).statusCode();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void an_unknown_guarantor_is_not_found() {
        as(Tokens.partner()).get("/v1/guarantors/ZZ").then().statusCode(404);
        as(Tokens.partner())
                .urlEncodingEnabled(false)
                .get("/v1/guarantors/%00")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:snapback:problem:bad-request"));
    }
}
