package org.snapback.guarantor.calls;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestCalls;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CallingTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"The tracks were of an exercise.\"}";

    private final Map<String, UUID> agreements = new HashMap<>();

    @BeforeEach
    void threeGuarantors() {
        TestRoster.acceded("EE", "PL");
        TestRoster.accededBroader("JP");
    }

    @Test
    void a_confirmation_calls_what_is_not_military_of_both_circles_in_the_same_chain() {
        promise("PL").response("TECHNICAL").made();
        promise("PL").response("MILITARY").made();
        promise("PL").made();
        promise("JP").response("INFRASTRUCTURAL").made();

        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        TestCalls.at(confirmed)
                .body("items.guarantor", containsInAnyOrder("PL", "JP"))
                .body("items.military", contains(false, false))
                .body("items.stage", contains("CALLED", "CALLED"))
                .body("items.basis", contains("CONFIRMATION", "CONFIRMATION"));
        assertThat(TestDatabase.query("""
                        SELECT event_type, correlation_id FROM journal WHERE correlation_id =
                            (SELECT correlation_id FROM journal
                             WHERE event_type = 'org.snapback.encroachment.confirmed.v1')
                        ORDER BY seq
                        """))
                .extracting(row -> row.get("event_type"))
                .containsExactly(
                        "org.snapback.ballot.vote-cast.v1",
                        "org.snapback.ballot.closed.v1",
                        "org.snapback.encroachment.confirmed.v1",
                        "org.snapback.commitment.called.v1",
                        "org.snapback.commitment.called.v1");
        assertThat(TestDatabase.journal("commitment.called"))
                .allSatisfy(entry -> assertThat(entry.audience()).isEqualTo("EE,JP,PL,UA"));
    }

    @Test
    void what_does_not_bind_or_has_ended_is_not_called() {
        Promise.of(StoredAgreements.bilateral("PL", "SIGNED"), "PL")
                .response("TECHNICAL")
                .made();
        Promise.of(StoredAgreements.bilateral("EE", "PROVISIONALLY_APPLIED"), "EE")
                .response("TECHNICAL")
                .made();
        UUID agreement = StoredAgreements.bilateral("JP", "IN_FORCE");
        Promise.of(agreement, "JP")
                .response("TECHNICAL")
                .by("2026-02-01T00:00:00Z")
                .made();
        TestDatabase.update(
                "UPDATE agreement SET terminates_at = ?::timestamptz WHERE id = ?",
                Instant.now().toString(),
                agreement);
        Promise.of(agreement, "JP").response("TECHNICAL").made();

        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        TestCalls.at(confirmed).body("items.guarantor", contains("EE"));
    }

    @Test
    void a_real_encroachment_calls_no_exercised_commitment() {
        promise("PL").response("TECHNICAL").made();
        TestDatabase.update("UPDATE commitment SET exercise = true");

        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        TestCalls.at(confirmed).body("items", empty());
    }

    @Test
    void a_confidential_commitment_is_called_between_its_guarantor_and_ukraine() {
        promise("PL").hidden().response("TECHNICAL").made();

        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        String call = TestCalls.of(confirmed, "PL");
        assertThat(TestDatabase.journal("commitment.called").getFirst().audience())
                .isEqualTo("PL,UA");
        TestCalls.list(Tokens.delegate("EE"), confirmed).body("items", empty());
        TestCalls.list(Tokens.delegate("PL"), confirmed).body("items.id", contains(call));
        TestCalls.answer(call, Tokens.delegate("EE"), "{\"answer\": \"ACCEPTED\", \"procedure\": \"p\"}")
                .statusCode(404);
        as(Tokens.delegate("EE")).get("/v1/commitment-calls/{id}", call).then().statusCode(404);
        as(Tokens.partner()).get("/v1/commitment-calls/{id}", call).then().statusCode(404);
    }

    @Test
    void the_answer_is_due_within_72_hours_or_the_commitments_own_term() {
        promise("EE").response("TECHNICAL").made();
        String own = promise("PL").response("TECHNICAL").body().replaceFirst("\\{", "{\"answerWithin\": \"PT12H\",");
        as(Tokens.secretariat()).body(own).post("/v1/commitments").then().statusCode(201);

        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        assertThat(within(confirmed, "EE")).isEqualTo(Duration.ofHours(72));
        assertThat(within(confirmed, "PL")).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void a_term_of_its_own_is_for_what_is_called_and_in_bounds() {
        String standing = promise("PL").body().replaceFirst("\\{", "{\"answerWithin\": \"PT5M\",");

        as(Tokens.secretariat())
                .body(standing)
                .post("/v1/commitments")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("response-only", "range"));
    }

    @Test
    void a_guarantor_accepts_reports_and_is_confirmed() {
        promise("PL").response("TECHNICAL").made();
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        String call = TestCalls.of(confirmed, "PL");

        TestCalls.report(call, "PL", "Too early").statusCode(409).body("type", endsWith("call-stage"));
        TestCalls.accept(call, "PL").statusCode(200).body("stage", equalTo("ACCEPTED"));
        TestCalls.accept(call, "PL").statusCode(409).body("stage", equalTo("ACCEPTED"));
        TestCalls.confirm(call).statusCode(409);
        TestCalls.report(call, "PL", "Six have left.").statusCode(201).body("stage", equalTo("REPORTED"));
        TestCalls.report(call, "PL", "Six have come.").statusCode(201).body("reports.number", contains(1, 2));
        TestCalls.confirm(call)
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"), "reports[1].confirmedAt", notNullValue());

        assertThat(TestDatabase.journal("commitment.response-confirmed")
                        .getFirst()
                        .payload())
                .contains("\"reports\":2");
        TestCalls.report(call, "PL", "Six more.")
                .statusCode(201)
                .body("stage", equalTo("REPORTED"), "reports[2].confirmedAt", nullValue());
    }

    @Test
    void who_declines_says_why_and_may_accept_after_all() {
        promise("PL").response("TECHNICAL").made();
        String call = TestCalls.of(TestEncroachment.confirmedBy("EE", "PL"), "PL");

        TestCalls.answer(call, Tokens.ministry("PL"), "{\"answer\": \"DECLINED\", \"procedure\": \"p\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/reasons"));
        TestCalls.decline(call, "PL", "Our own grid needs them.")
                .statusCode(200)
                .body("stage", equalTo("DECLINED"));
        TestCalls.accept(call, "PL").statusCode(200).body("stage", equalTo("ACCEPTED"), "reasons", nullValue());

        assertThat(TestDatabase.journal("commitment.call-declined").getFirst().payload())
                .contains("Our own grid needs them.");
    }

    @Test
    void another_guarantor_does_not_answer() {
        promise("PL").response("TECHNICAL").made();
        String call = TestCalls.of(TestEncroachment.confirmedBy("EE", "PL"), "PL");

        TestCalls.accept(call, "EE").statusCode(403).body("type", endsWith("not-your-call"));
    }

    @Test
    void a_rescission_ends_what_still_runs_and_leaves_what_is_done() {
        promise("PL").response("TECHNICAL").made();
        promise("EE").response("TECHNICAL").made();
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        TestCalls.decline(TestCalls.of(confirmed, "EE"), "EE", "No.").statusCode(200);
        String ballot = confirmed
                .post(Tokens.beneficiary(), "rescission", REASON)
                .extract()
                .path("openBallotId");
        confirmed.vote(UUID.fromString(ballot), "EE", "FOR").statusCode(201);

        confirmed.vote(UUID.fromString(ballot), "PL", "FOR").statusCode(201);

        confirmed.read().body("stage", equalTo("RESCINDED"));
        TestCalls.at(confirmed).body("items.stage", containsInAnyOrder("ENDED", "DECLINED"));
        assertThat(JsonPath.from(TestDatabase.journal("commitment.call-ended")
                                .getFirst()
                                .payload())
                        .getString("reason"))
                .isEqualTo("The confirmation is rescinded as an error.");
        TestCalls.accept(TestCalls.of(confirmed, "PL"), "PL").statusCode(409).body("stage", equalTo("ENDED"));
    }

    @Test
    void calls_are_listed_page_by_page() {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        for (int i = 0; i < 3; i++) {
            Promise.of(agreement, "PL").response("TECHNICAL").made();
        }
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");

        List<String> all = TestCalls.at(confirmed).extract().path("items.id");
        var first = as(Tokens.auditor()).get("/v1/commitment-calls?guarantor=PL&stage=CALLED&limit=2");
        String next = first.then()
                .body("items.id", equalTo(all.subList(0, 2)))
                .extract()
                .header("Link")
                .replaceAll("^<([^>]*)>.*", "$1");
        as(Tokens.auditor()).urlEncodingEnabled(false).get(next).then().body("items.id", equalTo(all.subList(2, 3)));
    }

    private Promise promise(String guarantor) {
        UUID agreement = agreements.computeIfAbsent(guarantor, code -> StoredAgreements.bilateral(code, "IN_FORCE"));
        return Promise.of(agreement, guarantor);
    }

    private static Duration within(TestEncroachment encroachment, String state) {
        JsonPath call = as(Tokens.auditor())
                .get("/v1/commitment-calls/{id}", TestCalls.of(encroachment, state))
                .jsonPath();
        return Duration.between(Instant.parse(call.getString("calledAt")), Instant.parse(call.getString("dueAt")));
    }
}
