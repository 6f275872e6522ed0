package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class EncroachmentResourceTest extends ServiceTest {
    @BeforeEach
    void guarantors() {
        TestRoster.acceded("EE", "LV");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
        TestRoster.candidate("FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "PL"})
    void what_one_delegate_files_a_second_one_reports(String state) {
        var filed = TestEncroachment.filedBy(state);

        filed.post(TestEncroachment.second(state), "countersignature", null)
                .statusCode(200)
                .body("stage", equalTo("REPORTED"), "reportedAt", notNullValue(), "reportedBy", equalTo(state))
                .body("regions", contains("UA-32", "UA-63"))
                .body("evidence", equalTo(2), "confirmation", nullValue());

        assertThat(told())
                .extracting(
                        TestDatabase.Entry::name, TestDatabase.Entry::aggregateVersion, TestDatabase.Entry::audience)
                .containsExactly(tuple("encroachment.filed", 1L, state), tuple("encroachment.reported", 2L, "ROSTER"));
        assertThat(told()).allSatisfy(entry -> assertThat(entry.payload()).doesNotContain("substations", "example"));
    }

    @Test
    void the_delegate_who_filed_cannot_countersign() {
        var filed = TestEncroachment.filedBy("PL");

        filed.post(Tokens.delegate("PL"), "countersignature", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:second-delegate-needed"));
        filed.post(TestEncroachment.second("EE"), "countersignature", null).statusCode(404);
        filed.post(Tokens.second("DELEGATE", "UA"), "countersignature", null).statusCode(404);

        assertThat(told()).hasSize(1);
    }

    @Test
    void ukraine_is_spoken_for_by_its_beneficiary_alone() {
        var filed = TestEncroachment.filedBy("UA");

        filed.post(Tokens.second("DELEGATE", "UA"), "countersignature", null)
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-the-reporter"));
        as(Tokens.delegate("UA"))
                .body(TestEncroachment.REPORT)
                .post("/v1/encroachments")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:state-claim-missing"));
    }

    @Test
    void a_second_countersignature_is_refused() {
        var reported = TestEncroachment.reportedBy("PL");

        reported.post(TestEncroachment.second("PL"), "countersignature", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:encroachment-stage"))
                .body("stage", equalTo("REPORTED"))
                .body("detail", containsString("one of [FILED]; this one is REPORTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JP", "FR", "DE", "EE"})
    void neither_broader_guarantors_nor_candidates_nor_strangers_nor_who_has_no_agreement_in_force_report(
            String state) {
        as(Tokens.delegate(state))
                .body(TestEncroachment.REPORT)
                .post("/v1/encroachments")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:may-not-report"));

        assertThat(told()).isEmpty();
    }

    @Test
    void a_notified_termination_ends_the_right_to_report_at_once() {
        var filed = TestEncroachment.filedBy("PL");
        UUID agreement = UUID.fromString(as(Tokens.secretariat())
                .get("/v1/agreements?guarantor=PL")
                .jsonPath()
                .getString("items[0].id"));
        TestAgreements.done(agreement, "termination-notice", "{}");

        filed.post(TestEncroachment.second("PL"), "countersignature", null)
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:may-not-report"));

        as(Tokens.delegate("PL"))
                .get("/v1/encroachments/{id}", filed.id())
                .then()
                .body("stage", equalTo("FILED"));
    }

    @Test
    void only_delegates_report() {
        for (String token : List.of(
                Tokens.ministry("PL"), Tokens.secretariat(), Tokens.auditor(), Tokens.operator(), Tokens.partner())) {
            as(token)
                    .body(TestEncroachment.REPORT)
                    .post("/v1/encroachments")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:snapback:problem:forbidden"));
        }
    }

    @Test
    void before_the_countersignature_its_state_and_the_secretariat_alone_see_it() {
        var filed = TestEncroachment.filedBy("PL");
        List<String> seeing = List.of(Tokens.delegate("PL"), Tokens.ministry("PL"), Tokens.secretariat());
        List<String> blind = List.of(
                Tokens.delegate("EE"),
                Tokens.beneficiary(),
                Tokens.auditor(),
                Tokens.partner(),
                Tokens.operator(),
                Tokens.of("PARTNER", "PL"),
                Tokens.of("DELEGATE", null));

        seesAndSeesNot(filed, seeing, blind);

        filed.post(Tokens.delegate("PL"), "withdrawal", "{\"reason\": \"Filed twice.\"}")
                .statusCode(200);
        seesAndSeesNot(filed, seeing, blind);
        assertThat(TestDatabase.journal("encroachment.withdrawn").getFirst().audience())
                .isEqualTo("PL");
    }

    @Test
    void after_it_the_whole_roster_does() {
        var reported = TestEncroachment.reportedBy("PL");

        seesAndSeesNot(
                reported,
                List.of(
                        Tokens.delegate("JP"),
                        Tokens.ministry("EE"),
                        Tokens.beneficiary(),
                        Tokens.ministry("UA"),
                        Tokens.secretariat(),
                        Tokens.auditor()),
                List.of(Tokens.delegate("FR"), Tokens.ministry("DE"), Tokens.partner(), Tokens.operator()));
    }

    private static void seesAndSeesNot(TestEncroachment report, List<String> seeing, List<String> blind) {
        assertThat(seeing).allSatisfy(token -> {
            as(token).get("/v1/encroachments/{id}", report.id()).then().statusCode(200);
            as(token).get("/v1/encroachments/{id}/evidence", report.id()).then().statusCode(200);
            as(token).get("/v1/encroachments/{id}/disputes", report.id()).then().statusCode(200);
            as(token)
                    .get("/v1/encroachments")
                    .then()
                    .body("items.id", contains(report.id().toString()));
        });
        assertThat(blind).allSatisfy(token -> {
            as(token).get("/v1/encroachments/{id}", report.id()).then().statusCode(404);
            as(token).get("/v1/encroachments/{id}/evidence", report.id()).then().statusCode(404);
            as(token).get("/v1/encroachments/{id}/disputes", report.id()).then().statusCode(404);
            as(token).get("/v1/encroachments").then().statusCode(200).body("items", empty());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "UA-63, UA-64, /regions/0, iso-3166-2",
        "UA-63, UA-32, /regions/1, once",
        "https://one, http://one, /evidence/0/link, https",
        "bbbbbbbb, aaaaaaaa, /evidence/1/sha256, once",
        "2026-01-02, 2999-01-02, /occurredAt, past",
        "GRAVE, DIRE, /gravity, known-value",
        "AIR_OR_MISSILE, MAGIC, /kind, known-value",
        "Missiles struck, a\\u0000b, /narrative, value",
        "narrative, story, /story, known-field"
    })
    void a_broken_report_is_named_with_field_and_rule(String from, String to, String pointer, String rule) {
        as(Tokens.delegate("PL"))
                .body(TestEncroachment.REPORT.replace(from, to))
                .post("/v1/encroachments")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));

        assertThat(told()).isEmpty();
    }

    @Test
    void a_repeated_report_with_its_key_is_one_report() {
        for (int attempt = 0; attempt < 2; attempt++) {
            as(Tokens.beneficiary())
                    .header("Idempotency-Key", "the-night-of-2-January")
                    .body(TestEncroachment.REPORT)
                    .post("/v1/encroachments")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/v1/encroachments/"));
        }

        assertThat(TestDatabase.journal("encroachment.filed")).hasSize(1);
    }

    @Test
    void reports_are_listed_newest_first_by_stage_and_state() {
        var first = TestEncroachment.reportedBy("PL");
        var second = TestEncroachment.reportedBy("UA");
        first.post(Tokens.delegate("EE"), "disputes", "{\"reasons\": \"No.\"}").statusCode(201);

        var page = as(Tokens.auditor()).get("/v1/encroachments?limit=1");

        page.then().body("items.id", contains(second.id().toString()));
        as(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.id", contains(first.id().toString()));
        as(Tokens.auditor())
                .get("/v1/encroachments?stage=DISPUTED&reportedBy=PL")
                .then()
                .body("items.id", contains(first.id().toString()));
        as(Tokens.auditor()).get("/v1/encroachments?stage=CONFIRMED").then().body("items", empty());
        as(Tokens.auditor())
                .get("/v1/encroachments/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static List<TestDatabase.Entry> told() {
        return TestDatabase.journal().stream()
                .filter(entry -> entry.topic().equals("compact.encroachments"))
                .toList();
    }
}
