package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PauseResourceTest extends ServiceTest {
    private static final String BODY =
            "{\"reasons\": \"Two of the radar tracks contradict each other.\", \"length\": \"%s\"}";

    @BeforeEach
    void fiveElectors() {
        TestRoster.acceded("EE", "LV", "PL");
        TestRoster.accededBroader("JP", "NZ");
    }

    @Test
    void ukraine_pauses_at_once_and_no_vote_counts_until_the_end() {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = report.confirmationOpened();
        report.vote(ballot, "EE", "FOR").statusCode(201);
        Instant deadline = deadline(ballot);

        String until = pause(ballot, Tokens.beneficiary(), "PT12H")
                .statusCode(201)
                .body("stage", equalTo("OPEN"), "pause.by", contains("UA"), "votes.state", contains("EE"))
                .extract()
                .path("pause.until");

        assertThat(deadline(ballot)).isEqualTo(deadline.plus(Duration.ofHours(12)));
        report.vote(ballot, "LV", "FOR")
                .statusCode(409)
                .body("type", endsWith("ballot-paused"), "until", equalTo(until));
        pause(ballot, Tokens.beneficiary(), "PT12H").statusCode(409).body("type", endsWith("paused-before"));
        TestClock.ahead(Duration.ofHours(13));
        await().until(() -> TestDatabase.journal("ballot.resumed").size() == 1);
        assertThat(JsonPath.from(TestDatabase.journal("ballot.resumed")
                                .getFirst()
                                .payload())
                        .getString("resumedAt"))
                .isEqualTo(until);
        report.vote(ballot, "LV", "FOR").statusCode(201);
    }

    @Test
    void a_quarter_of_the_electors_pauses_together_for_the_shortest_time() {
        UUID ballot = TestEncroachment.reportedBy("UA").confirmationOpened();
        pause(ballot, Tokens.delegate("EE"), "PT24H")
                .statusCode(201)
                .body("pause.pausedAt", nullValue(), "pause.needed", equalTo(2))
                .body("pause.requests.state", contains("EE"));
        pause(ballot, Tokens.delegate("EE"), "PT24H").statusCode(409).body("type", endsWith("pause-asked-already"));

        pause(ballot, Tokens.delegate("JP"), "PT6H").statusCode(201).body("pause.by", contains("EE", "JP"));

        var paused =
                JsonPath.from(TestDatabase.journal("ballot.paused").getFirst().payload());
        assertThat(Duration.between(
                        Instant.parse(paused.getString("pausedAt")), Instant.parse(paused.getString("until"))))
                .isEqualTo(Duration.ofHours(6));
        assertThat(paused.getString("reasons")).contains("EE: Two of", "JP: Two of");
        assertThat(TestDatabase.journal("ballot.pause-asked")).hasSize(2);
    }

    @Test
    void who_asked_ends_it_early_and_nobody_else() {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = report.confirmationOpened();
        Instant deadline = deadline(ballot);
        resume(ballot, Tokens.beneficiary()).statusCode(409).body("type", endsWith("ballot-not-paused"));
        pause(ballot, Tokens.beneficiary(), "PT24H").statusCode(201);

        resume(ballot, Tokens.delegate("EE")).statusCode(403).body("type", endsWith("not-your-pause"));
        resume(ballot, Tokens.beneficiary()).statusCode(200).body("pause.resumedAt", notNullValue());

        assertThat(deadline(ballot)).isBetween(deadline, deadline.plus(Duration.ofMinutes(5)));
        report.vote(ballot, "EE", "FOR").statusCode(201);
    }

    @Test
    void the_consultations_deadline_does_not_move_and_is_announced_as_missed() {
        var report = TestEncroachment.reportedBy("UA");
        TestConsultation.on(report);
        UUID ballot = report.confirmationOpened();
        pause(ballot, Tokens.beneficiary(), "PT12H").statusCode(201);

        TestClock.ahead(Duration.ofHours(73));

        await().until(() -> TestDatabase.journal("consultation.deadline-missed").stream()
                .anyMatch(entry -> entry.payload().contains("DECIDE")));
        report.read().body("stage", equalTo("REPORTED"));
    }

    @Test
    void only_electors_and_ukraine_pause_and_only_for_a_day() {
        UUID ballot = TestEncroachment.reportedBy("UA").confirmationOpened();

        pause(ballot, Tokens.delegate("FR"), "PT6H").statusCode(404);
        pause(ballot, Tokens.ministry("EE"), "PT6H").statusCode(403);
        for (String length : new String[] {"PT24H0.001S", "PT59S", "P1M", "soon"}) {
            pause(ballot, Tokens.beneficiary(), length).statusCode(400).body("violations.pointer", contains("/length"));
        }
        as(Tokens.beneficiary())
                .body("{\"reasons\": \"short\"}")
                .post("/v1/ballots/{id}/pause", ballot)
                .then()
                .statusCode(400);
    }

    @Test
    void a_ballot_on_a_package_is_not_paused() {
        UUID ballot = Proposed.adoption("QUALIFIED_MAJORITY").opened().ballotId();

        pause(ballot, Tokens.beneficiary(), "PT6H")
                .statusCode(409)
                .body("type", endsWith("not-pausable"), "detail", containsString("ADOPTION"));
    }

    @Test
    void a_report_is_withdrawn_during_a_pause() {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = report.confirmationOpened();
        pause(ballot, Tokens.beneficiary(), "PT6H").statusCode(201);

        report.post(Tokens.beneficiary(), "withdrawal", "{\"reason\": \"Seen twice.\"}")
                .statusCode(200);

        report.read().body("stage", equalTo("WITHDRAWN"));
        pause(ballot, Tokens.beneficiary(), "PT6H").statusCode(409).body("type", endsWith("ballot-closed"));
    }

    private static Instant deadline(UUID ballot) {
        return Instant.parse(as(Tokens.auditor())
                .get("/v1/ballots/{id}", ballot)
                .then()
                .extract()
                .path("deadline"));
    }

    private static ValidatableResponse pause(UUID ballot, String token, String length) {
        return as(token)
                .body(BODY.formatted(length))
                .post("/v1/ballots/{id}/pause", ballot)
                .then();
    }

    private static ValidatableResponse resume(UUID ballot, String token) {
        return as(token).post("/v1/ballots/{id}/resumption", ballot).then();
    }
}
