package org.snapback.guarantor.compact;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class CompactResourceTest extends ServiceTest {
    private static final String COMPACT = "/v1/compact";

    @BeforeEach
    void threeCandidates() {
        TestRoster.candidate("PL");
        TestRoster.candidate("EE");
        TestRoster.candidate("LV");
    }

    @Test
    void itShowsSignatoriesAgreementsComponentsAndClauses() {
        TestAgreements.inForce(TestAgreements.terms("PL"));
        TestAgreements.signed(TestAgreements.terms("EE"));
        TestAgreements.opened(TestAgreements.terms("LV").replace("KSC-LV", "SECRET-LV"));
        TestAgreements.signed(TestAgreements.terms("PL")
                .replace("BILATERAL\"", "COMPONENT\", \"component\": \"BLACK_SEA\"")
                .replace("[\"PL\"]", "[\"EE\", \"LV\"]"));
        secretariat("/v1/compact/signatures", "{\"signatory\": \"UA\", \"place\": \"Kyiv\"}");
        secretariat("/v1/compact/ukraine-accessions", "{\"organisation\": \"EU\"}");

        Response document = as(Tokens.partner()).get(COMPACT);

        document.then()
                .statusCode(200)
                .body("signatories.code", contains("UA"))
                .body("agreements.stage", contains("NEGOTIATING", "SIGNED", "IN_FORCE"))
                .body("agreements.count", contains(1, 1, 1))
                .body("agreements[0].items", empty())
                .body("agreements[2].items[0].guarantor", equalTo("PL"))
                .body("agreements[2].items[0].reservations", contains("BROADCAST_BAN"))
                .body("components.component", contains("BLACK_SEA"))
                .body("components[0].guarantors", contains("EE", "LV"))
                .body("accessions.organisation", contains("EU"))
                .body("clauses", hasSize(StandingClause.values().length));
        assertThat(document.asString()).doesNotContain("SECRET-LV");
    }

    @Test
    void aMomentOfThePastAlwaysGetsTheSameBytes() {
        UUID poland = TestAgreements.inForce(TestAgreements.terms("PL"));
        String moment = as(Tokens.partner()).get(COMPACT).jsonPath().getString("on");
        byte[] json = read(moment, "application/json").asByteArray();
        byte[] html = read(moment, "text/html").asByteArray();

        TestAgreements.done(poland, "termination-notice", "{}");
        TestAgreements.inForce(TestAgreements.terms("EE"));
        TestClock.ahead(Duration.ofDays(365));

        assertThat(read(moment, "application/json").asByteArray()).isEqualTo(json);
        assertThat(read(moment, "text/html").asByteArray()).isEqualTo(html);
        as(Tokens.partner()).get(COMPACT).then().body("agreements.stage", contains("IN_FORCE", "TERMINATED"));
    }

    @Test
    void aMomentThatIsAMinutePastMayBeKeptForEver() {
        String moment = as(Tokens.partner()).get(COMPACT).jsonPath().getString("on");
        assertThat(read(moment, "application/json").header("Cache-Control")).isEqualTo("no-cache");

        TestClock.ahead(Duration.ofSeconds(61));

        assertThat(read(moment, "application/json").header("Cache-Control")).contains("immutable");
    }

    @Test
    void thePageShowsTheSameForPeople() {
        TestAgreements.inForce(TestAgreements.terms("PL").replace("Agreement with PL", "On <guarantees>"));

        Response page = as(Tokens.partner()).accept("text/html").get(COMPACT);

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("Poland (PL)", "On &lt;guarantees&gt;", "broadcast ban", "article 51")
                .doesNotContain("<guarantees>");
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01T00:00:00Z, not-ahead", "yesterday, moment", "2026-02-30T00:00:00Z, moment"})
    void aMomentThatIsAheadOrNoneIsRefused(String on, String rule) {
        as(Tokens.partner())
                .queryParam("on", on)
                .get(COMPACT)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:snapback:problem:validation"))
                .body("violations[0].pointer", equalTo("on"))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void anotherMediaTypeIsNotToBeHad() {
        as(Tokens.partner()).accept("application/pdf").get(COMPACT).then().statusCode(406);
    }

    private static Response read(String moment, String type) {
        return as(Tokens.partner()).accept(type).queryParam("on", moment).get(COMPACT);
    }

    private static void secretariat(String path, String body) {
        as(Tokens.secretariat()).body(body).post(path).then().statusCode(201);
    }
}
