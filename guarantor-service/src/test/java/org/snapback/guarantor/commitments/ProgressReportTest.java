package org.snapback.guarantor.commitments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Delivery;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ProgressReportTest extends ServiceTest {
    private String id;

    @BeforeEach
    void aCommitmentInTwoHalves() {
        TestRoster.acceded("EE", "PL");
        id = Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL")
                .halves("2028-06-30", "2028-12-31")
                .made();
    }

    @Test
    void a_ministry_reports_and_ukraine_confirms() {
        String report = Delivery.of(id).euros(300).reported("PL");
        shows(1, 300, 0);

        Delivery.confirm(id, report).then().statusCode(200).body("stage", equalTo("CONFIRMED"));

        shows(1, 300, 300);
        var reported = only("commitment.progress-reported");
        assertThat(reported.audience()).isEqualTo("EE,PL,UA");
        assertThat(JsonPath.from(reported.payload()).getInt("delivered.amount")).isEqualTo(300);
        assertThat(JsonPath.from(only("commitment.progress-confirmed").payload())
                        .getInt("confirmed.amount"))
                .isEqualTo(300);
    }

    @Test
    void a_disputed_report_does_not_count_and_can_be_replaced_once() {
        String report = Delivery.of(id).euros(500).reported("PL");
        Delivery.dispute(id, report)
                .then()
                .statusCode(200)
                .body("stage", equalTo("DISPUTED"), "reasons", equalTo("Not arrived"));
        shows(1, 0, 0);

        String anew = Delivery.of(id).euros(200).replacing(report).reported("PL");

        shows(1, 200, 0);
        as(Tokens.delegate("EE"))
                .get("/v1/commitments/{id}/progress-reports", id)
                .then()
                .body("items.id", contains(anew, report))
                .body("items.stage", contains("REPORTED", "REPLACED"))
                .body("items[0].replaces", equalTo(report));
        Delivery.of(id)
                .euros(1)
                .replacing(report)
                .post(Tokens.ministry("PL"))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-replaceable"));
    }

    @Test
    void a_report_on_anothers_commitment_is_refused_and_changes_nothing() {
        Delivery.of(id)
                .euros(1)
                .post(Tokens.ministry("EE"))
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-commitment"));
        Delivery.of(id).euros(1).post(Tokens.secretariat()).then().statusCode(403);

        assertThat(TestDatabase.query("SELECT 1 FROM progress_report")).isEmpty();
    }

    @Test
    void more_than_is_promised_is_refused_with_what_is_left() {
        Delivery.of(id).euros(300).reported("PL");

        Delivery.of(id)
                .euros(201)
                .post(Tokens.ministry("PL"))
                .then()
                .statusCode(409)
                .body("type", endsWith("more-than-promised"), "left", equalTo(200));

        shows(1, 300, 0);
    }

    @Test
    void of_reports_at_once_only_as_many_count_as_fit() throws Exception {
        List<Callable<Integer>> reports = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Integer>) () ->
                        Delivery.of(id).euros(200).post(Tokens.ministry("PL")).statusCode())
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(reports);
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }

        shows(1, 400, 0);
        assertThat(TestDatabase.query("SELECT sum(value) AS sum FROM progress_report")
                        .getFirst()
                        .get("sum"))
                .hasToString("400");
    }

    @Test
    void another_currency_and_an_unknown_milestone_are_refused_by_name() {
        Delivery.of(id)
                .howMuch("{\"amount\": 1, \"currency\": \"USD\"}")
                .post(Tokens.ministry("PL"))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("same-unit"));
        Delivery.of(id)
                .milestone(3)
                .howMuch("{\"amount\": -1, \"currency\": \"EUR\"}")
                .post(Tokens.ministry("PL"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/milestone", "/delivered/amount"));
        assertThat(TestDatabase.journal("commitment.progress-reported")).isEmpty();
    }

    @Test
    void only_ukraine_judges_and_once() {
        String report = Delivery.of(id).euros(1).reported("PL");
        for (String token : List.of(Tokens.ministry("PL"), Tokens.secretariat(), Tokens.delegate("EE"))) {
            as(token)
                    .post("/v1/commitments/{id}/progress-reports/{report}/confirmation", id, report)
                    .then()
                    .statusCode(403);
        }
        Delivery.confirm(id, report).then().statusCode(200);

        Delivery.dispute(id, report)
                .then()
                .statusCode(409)
                .body("type", endsWith("report-judged"), "stage", equalTo("CONFIRMED"));
        Delivery.confirm(id, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void nothing_is_reported_on_a_draft() {
        String draft = Promise.of(StoredAgreements.bilateral("EE", "NEGOTIATING"), "EE")
                .made();

        Delivery.of(draft)
                .euros(1)
                .post(Tokens.ministry("EE"))
                .then()
                .statusCode(409)
                .body("type", endsWith("commitment-not-signed"));
    }

    @Test
    void what_is_reported_on_a_confidential_commitment_is_told_to_its_guarantor_and_ukraine() {
        String hidden = Promise.of(StoredAgreements.bilateral("EE", "IN_FORCE"), "EE")
                .hidden()
                .made();
        String report = Delivery.of(hidden).euros(1).reported("EE");
        Delivery.confirm(hidden, report);

        assertThat(TestDatabase.journal())
                .filteredOn(entry -> entry.aggregateId().equals(hidden))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.audience()).isEqualTo("EE,UA"));
        Delivery.of(hidden).euros(1).post(Tokens.ministry("PL")).then().statusCode(404);
    }

    private void shows(int milestone, int delivered, int confirmed) {
        String path = "milestones.find { it.number == " + milestone + " }.";
        as(Tokens.delegate("EE"))
                .get("/v1/commitments/{id}", id)
                .then()
                .body(path + "delivered.amount", equalTo(delivered))
                .body(path + "confirmed.amount", equalTo(confirmed));
    }

    private static TestDatabase.Entry only(String name) {
        var entries = TestDatabase.journal(name);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
