package org.snapback.guarantor.consultations;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConsultationResourceTest extends ServiceTest {
    @BeforeEach
    void guarantors() {
        TestRoster.acceded("EE");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
        TestRoster.candidate("FR");
    }

    @Test
    void ukraines_request_starts_both_clocks() {
        var report = TestEncroachment.reportedBy("PL");

        var consultation = TestConsultation.on(report);

        Instant at = consultation.requestedAt();
        consultation
                .read()
                .body(
                        "stage",
                        equalTo("REQUESTED"),
                        "encroachmentId",
                        equalTo(report.id().toString()))
                .body("deadlines.kind", contains("CONVENE", "DECIDE"))
                .body("deadlines.stage", contains("RUNNING", "RUNNING"))
                .body(
                        "deadlines.dueAt",
                        contains(
                                at.plus(Duration.ofHours(24)).toString(),
                                at.plus(Duration.ofHours(72)).toString()));
        assertThat(TestDatabase.journal("consultation.requested"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.audience()).isEqualTo("ROSTER"));
    }

    @Test
    void only_ukraine_requests_and_once_on_what_is_reported() {
        var filed = TestEncroachment.filedBy("UA");
        TestConsultation.request(filed)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:encroachment-stage"));
        TestConsultation.request(TestEncroachment.filedBy("PL")).statusCode(404);
        filed.post(TestEncroachment.second("UA"), "countersignature", null).statusCode(200);

        for (String token : List.of(Tokens.delegate("PL"), Tokens.secretariat(), Tokens.delegate("UA"))) {
            as(token)
                    .body("{\"encroachmentId\": \"%s\"}".formatted(filed.id()))
                    .post("/v1/consultations")
                    .then()
                    .statusCode(403);
        }
        TestConsultation.request(filed).statusCode(201);
        TestConsultation.request(filed)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:consultation-requested-already"));
    }

    @Test
    void states_confirm_their_attendance_and_may_change_it() {
        var consultation = TestConsultation.on(TestEncroachment.reportedBy("UA"));

        consultation.attend(Tokens.delegate("PL"), "REMOTE").statusCode(201);
        consultation.attend(Tokens.delegate("PL"), "IN_PERSON").statusCode(200);
        consultation.attend(Tokens.delegate("PL"), "IN_PERSON").statusCode(200);
        consultation.attend(Tokens.beneficiary(), "IN_PERSON").statusCode(201);
        consultation.attend(Tokens.delegate("FR"), "REMOTE").statusCode(404);
        consultation.attend(Tokens.ministry("PL"), "REMOTE").statusCode(403);
        consultation.attend(Tokens.delegate("UA"), "REMOTE").statusCode(403);

        consultation
                .read()
                .body("attendances.state", contains("PL", "UA"))
                .body("attendances.mode", contains("IN_PERSON", "IN_PERSON"));
        assertThat(TestDatabase.journal("consultation.attendance-confirmed")).hasSize(3);
    }

    @Test
    void the_first_session_convenes_and_further_ones_are_recorded() {
        var consultation = TestConsultation.on(TestEncroachment.reportedBy("UA"));

        consultation
                .session("UA", "PL")
                .statusCode(201)
                .body("stage", equalTo("CONVENED"))
                .body("deadlines.stage", contains("MET", "RUNNING"))
                .body("sessions.participants.flatten()", contains("PL", "UA"));
        consultation.session("EE").statusCode(201).body("sessions.number", contains(1, 2));

        assertThat(TestDatabase.journal("consultation.convened")).hasSize(1);
        assertThat(TestDatabase.journal("consultation.session-recorded")).hasSize(1);
    }

    @Test
    void a_session_is_of_states_that_take_part_at_a_moment_since_the_request() {
        var consultation = TestConsultation.on(TestEncroachment.reportedBy("UA"));

        consultation
                .post(
                        Tokens.secretariat(),
                        "session",
                        "{\"heldAt\": \"2020-01-01T00:00:00Z\", \"participants\": [\"FR\", \"PL\", \"PL\"],"
                                + " \"summary\": \"Too early.\"}")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/heldAt", "/participants/0", "/participants/2"))
                .body("violations.rule", containsInAnyOrder("range", "takes-part", "once"));
        consultation
                .post(
                        Tokens.delegate("PL"),
                        "session",
                        "{\"heldAt\": \"%s\", \"participants\": [\"PL\"], \"summary\": \"No.\"}"
                                .formatted(consultation.requestedAt()))
                .statusCode(403);

        consultation.read().body("sessions", empty(), "stage", equalTo("REQUESTED"));
    }

    @Test
    void the_ballot_on_the_report_decides() {
        var report = TestEncroachment.reportedBy("UA");
        var consultation = TestConsultation.on(report);
        consultation.session("UA", "PL").statusCode(201);
        UUID ballot = report.confirmationOpened();
        consultation.decision().statusCode(409).body("type", equalTo("urn:snapback:problem:consultation-ballot-open"));
        report.vote(ballot, "EE", "FOR").statusCode(201);

        report.vote(ballot, "PL", "FOR").statusCode(201);

        consultation
                .read()
                .body("stage", equalTo("DECIDED"), "outcome", equalTo("CONFIRMED"), "decision", nullValue())
                .body("deadlines.stage", contains("MET", "MET"));
        consultation.decision().statusCode(409).body("type", equalTo("urn:snapback:problem:consultation-stage"));
        consultation.attend(Tokens.delegate("EE"), "REMOTE").statusCode(409);
        consultation.session("UA").statusCode(201).body("stage", equalTo("DECIDED"));
    }

    @Test
    void a_decision_without_a_ballot_is_recorded() {
        var consultation = TestConsultation.on(TestEncroachment.reportedBy("UA"));

        consultation
                .decision()
                .statusCode(201)
                .body("stage", equalTo("DECIDED"), "outcome", equalTo("RECORDED"))
                .body("decision", equalTo("A joint statement."))
                .body("deadlines.stage", contains("LAPSED", "MET"));
    }

    @Test
    void a_withdrawn_report_leaves_nothing_to_decide() {
        var report = TestEncroachment.reportedBy("PL");
        var consultation = TestConsultation.on(report);

        report.post(Tokens.delegate("PL"), "withdrawal", "{\"reason\": \"An error.\"}")
                .statusCode(200);

        consultation
                .read()
                .body("stage", equalTo("DECIDED"), "outcome", equalTo("WITHDRAWN"))
                .body("deadlines.stage", contains("LAPSED", "LAPSED"));
        assertThat(TestDatabase.journal("consultation.deadline-missed")).isEmpty();
    }

    @Test
    void the_roster_reads_it_and_nobody_else() {
        var consultation = TestConsultation.on(TestEncroachment.reportedBy("UA"));
        String id = consultation.id().toString();

        assertThat(List.of(Tokens.delegate("JP"), Tokens.ministry("UA"), Tokens.secretariat(), Tokens.auditor()))
                .allSatisfy(token -> {
                    as(token).get("/v1/consultations/{id}", id).then().statusCode(200);
                    as(token).get("/v1/consultations?stage=REQUESTED").then().body("items.id", contains(id));
                });
        assertThat(List.of(Tokens.delegate("FR"), Tokens.partner(), Tokens.operator()))
                .allSatisfy(token -> {
                    as(token).get("/v1/consultations/{id}", id).then().statusCode(404);
                    as(token).get("/v1/consultations").then().statusCode(200).body("items", empty());
                });
        as(Tokens.auditor())
                .get("/v1/consultations?encroachmentId=" + UUID.randomUUID())
                .then()
                .body("items", empty());
    }
}
