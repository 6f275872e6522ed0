package org.snapback.guarantor.commitments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.testing.Delivery;
import org.snapback.guarantor.testing.Need;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.runtime.problem.Outcome;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SumResourceTest extends ServiceTest {
    @Inject
    CommitmentSums sums;

    @BeforeEach
    void parties() {
        TestRoster.acceded("CA", "DE", "EE", "PL");
    }

    @Test
    void all_five_figures_and_the_gap_by_pillar_year_and_unit() {
        Need.stated("FINANCE", 2028, 2_500);
        String id =
                Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL").made();
        Promise.of(StoredAgreements.bilateral("EE", "SIGNED"), "EE").made();
        Promise.of(StoredAgreements.bilateral("DE", "NEGOTIATING"), "DE").made();
        Delivery.confirm(id, Delivery.of(id).euros(300).reported("PL"));
        Delivery.of(id).euros(200).reported("PL");

        report(Tokens.delegate("EE"), "")
                .body("items.pillar", contains("FINANCE"))
                .body("items.year", contains(2028))
                .body("items.currency", contains("EUR"))
                .body("items.needed", contains(2_500))
                .body("items.promised", contains(2_000))
                .body("items.inForce", contains(1_000))
                .body("items.delivered", contains(500))
                .body("items.confirmed", contains(300))
                .body("items.gap", contains(1_500));
    }

    @Test
    void what_is_due_at_the_turn_of_the_year_belongs_to_the_year_before() {
        Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL")
                .by("2029-01-01T00:00:00Z")
                .made();

        report(Tokens.delegate("EE"), "").body("items.year", contains(2028));
    }

    @Test
    void by_guarantor_nothing_is_said_of_needs() {
        Need.stated("FINANCE", 2028, 2_500);
        Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL").made();

        report(Tokens.delegate("EE"), "?by=GUARANTOR&by=UNIT")
                .body("items.guarantor", contains("PL"))
                .body("items[0].needed", nullValue())
                .body("items[0].gap", nullValue())
                .body("items[0].inForce", equalTo(1_000));
    }

    @Test
    void what_a_party_wrote_that_was_struck_before_the_signature_does_not_count() {
        UUID component = StoredAgreements.component("EE", "PL");
        Promise.of(component, "PL").made();

        TestDatabase.update("DELETE FROM agreement_party WHERE guarantor = 'PL'");

        report(Tokens.secretariat(), "").body("items", empty());
    }

    @Test
    void one_total_over_two_currencies_is_refused_by_name() {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        Promise.of(agreement, "PL").made();
        Promise.of(agreement, "PL")
                .howMuch("{\"amount\": 1, \"currency\": \"USD\"}")
                .made();

        as(Tokens.delegate("EE"))
                .get("/v1/commitments/report?by=PILLAR")
                .then()
                .statusCode(422)
                .body("type", endsWith("mixed-units"), "units", contains("EUR", "USD"));
        report(Tokens.delegate("EE"), "?by=PILLAR&currency=USD").body("items.promised", contains(1));
    }

    @Test
    void a_sum_that_cannot_be_told_exactly_is_refused_by_name() {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        Promise.of(agreement, "PL").howMuch(Promise.euros(HowMuch.MOST)).made();
        Promise.of(agreement, "PL").howMuch(Promise.euros(1)).made();

        as(Tokens.delegate("EE"))
                .get("/v1/commitments/report")
                .then()
                .statusCode(422)
                .body("type", endsWith("sum-out-of-range"));
    }

    @Test
    void an_agreement_that_ends_takes_its_commitments_out_of_force() {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        Promise.of(agreement, "PL").made();
        Instant end = Instant.now().plus(Duration.ofDays(1));
        StoredAgreements.move(agreement, "TERMINATED", end);

        report(Tokens.delegate("EE"), "").body("items.inForce", contains(1_000));
        TestClock.ahead(Duration.ofDays(2));
        report(Tokens.delegate("EE"), "").body("items.inForce", contains(0), "items.promised", contains(1_000));
    }

    @Test
    void a_moment_of_the_past_is_answered_as_it_was() {
        Instant before = Instant.now();
        String need = Need.stated("FINANCE", 2028, 2_500);
        String id =
                Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL").made();
        String report = Delivery.of(id).euros(300).reported("PL");
        Instant then = Instant.now();
        String thenSaid = at(then).asString();
        var thenCovered = sums.coverageAt(then);

        Need.revise(need, 1, "FINANCE", 2028, 9_999);
        Delivery.dispute(id, report).then().statusCode(200);
        Promise.of(StoredAgreements.bilateral("EE", "IN_FORCE"), "EE").made();

        assertThat(at(then).asString()).isEqualTo(thenSaid);
        assertThat(sums.coverageAt(then)).isEqualTo(thenCovered);
        assertThat(at(before).<List<?>>path("items")).isEmpty();
        at(Instant.now())
                .then()
                .body(
                        "items.needed",
                        contains(9_999),
                        "items.delivered",
                        contains(0),
                        "items.inForce",
                        contains(2_000));
    }

    @Test
    void the_document_is_told_which_pillars_are_covered_and_what_is_lacking() {
        Need.stated("FINANCE", 2028, 2_500);
        Need.stated("TRAINING", 2028, 10);
        UUID poland = StoredAgreements.bilateral("PL", "TERMINATION_NOTIFIED");
        Promise.of(poland, "PL").made();
        Promise.of(poland, "PL").pillar("TRAINING").made();
        Promise.of(poland, "PL").pillar("INTELLIGENCE").hidden().made();
        Promise.of(StoredAgreements.bilateral("EE", "SIGNED"), "EE").made();

        Coverage coverage = ((Outcome.Done<Coverage>) sums.coverageAt(Instant.now())).value();

        assertThat(coverage.covered().keySet()).containsExactly("PL");
        assertThat(coverage.covered().get("PL")).isEqualTo(Set.of(Pillar.FINANCE, Pillar.TRAINING));
        assertThat(coverage.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.pillar()).isEqualTo(Pillar.FINANCE);
            assertThat(gap.gap()).isEqualTo(1_500);
        });
    }

    @Test
    void confidential_figures_count_for_others_only_together_with_those_of_three_guarantors() {
        hidden("PL", 100);
        hidden("DE", 110);
        String by = "?by=PILLAR&by=UNIT";
        report(Tokens.delegate("EE"), by).body("items", empty());
        report(Tokens.delegate("PL"), by).body("items.inForce", contains(100));
        report(Tokens.beneficiary(), by).body("items.inForce", contains(210));

        hidden("CA", 120);

        report(Tokens.delegate("EE"), by).body("items.inForce", contains(330), "items.delivered", contains(0));
        report(Tokens.delegate("PL"), by).body("items.inForce", contains(330));
        report(Tokens.secretariat(), by).body("items.inForce", contains(330));
        report(Tokens.delegate("EE"), "").body("items", empty());
        report(Tokens.delegate("EE"), "?by=GUARANTOR&by=UNIT").body("items", empty());
        report(Tokens.delegate("EE"), "?by=UNIT&guarantor=PL").body("items", empty());
        report(Tokens.partner(), by).body("items", empty());
    }

    @Test
    void the_lines_come_in_pages_and_as_csv() {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        Promise.of(agreement, "PL").made();
        Promise.of(agreement, "PL")
                .pillar("TRAINING")
                .howMuch("{\"quantity\": 9, \"unit\": \"place\"}")
                .made();
        Need.stated("FINANCE", 2028, 2_500);

        Response first = as(Tokens.delegate("EE")).get("/v1/commitments/report?limit=1");
        first.then().body("items.pillar", contains("FINANCE"));
        String next = first.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
        as(Tokens.delegate("EE")).get(next).then().body("items.unit", contains("place"));
        Response csv = as(Tokens.delegate("EE")).accept("text/csv").get("/v1/commitments/report");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString()).isEqualTo("""
                pillar,guarantor,year,currency,unit,needed,promised,inForce,delivered,confirmed,gap\r
                FINANCE,,2028,EUR,,2500,1000,1000,0,0,1500\r
                TRAINING,,2028,,place,0,9,9,0,0,0\r
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "on=2999-01-01T00:00:00Z, on",
        "on=yesterday, on",
        "year=20, year",
        "currency=EURO, currency",
        "by=WEEK, by",
        "limit=0, limit",
        "cursor=x, cursor"
    })
    void a_question_that_cannot_be_read_is_refused_by_name(String query, String parameter) {
        as(Tokens.delegate("EE"))
                .get("/v1/commitments/report?" + query)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(parameter));
    }

    private static void hidden(String state, long cents) {
        Promise.of(StoredAgreements.bilateral(state, "IN_FORCE"), state)
                .pillar("INTELLIGENCE")
                .hidden()
                .howMuch(Promise.euros(cents))
                .made();
    }

    private static Response at(Instant moment) {
        return as(Tokens.delegate("EE")).queryParam("on", moment.toString()).get("/v1/commitments/report");
    }

    private static ValidatableResponse report(String token, String query) {
        return as(token).get("/v1/commitments/report" + query).then().statusCode(200);
    }
}
