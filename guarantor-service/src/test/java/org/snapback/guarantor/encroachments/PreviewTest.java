package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestPackages;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** A vote on a confirmation is on all that it would bring about. */
@QuarkusTest
class PreviewTest extends ServiceTest {
    @BeforeEach
    void twoElectors() {
        TestRoster.acceded("EE", "PL");
    }

    @Test
    void the_text_carries_rungs_snapbacks_and_calls_but_for_confidential_ones() {
        var climbs = TestPackages.adopted().put();
        var back = TestPackages.adopted().suspended().put();
        TestPackages.adopted().automaticAt(Instant.now()).put();
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        String open = Promise.of(agreement, "PL").response("TECHNICAL").made();
        Promise.of(agreement, "PL").response("TECHNICAL").hidden().made();
        Promise.of(agreement, "PL").response("MILITARY").made();

        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = report.confirmationOpened();

        JsonPath question = report.read()
                .body(
                        "confirmation.preview.packages.packageId",
                        containsInAnyOrder(climbs.id().toString(), back.id().toString()))
                .body(
                        "confirmation.preview.packages.find { it.rung == 2 }.packageId",
                        equalTo(climbs.id().toString()))
                .body(
                        "confirmation.preview.packages.find { it.rung == null }.back",
                        contains(back.measureId().toString()))
                .body("confirmation.preview.commitments.commitmentId", contains(open))
                .extract()
                .jsonPath();
        String digest = question.getString("confirmation.previewDigest");
        assertThat(question.getString("confirmation.text")).contains("\"previewDigest\":\"" + digest + "\"", open);
        as(Tokens.delegate("PL"))
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("preview.digest", equalTo(digest), "preview.text", containsString(open));
        report.vote(ballot, "EE", "FOR").statusCode(201);
        report.vote(ballot, "PL", "FOR").statusCode(201);
        assertThat(JsonPath.from(TestDatabase.journal("encroachment.confirmed")
                                .getFirst()
                                .payload())
                        .getString("previewDigest"))
                .isEqualTo(digest);
    }

    @Test
    void when_the_effects_change_the_ballot_is_void_and_one_on_the_new_text_is_open() {
        var report = TestEncroachment.reportedBy("UA");
        UUID first = report.confirmationOpened();
        report.vote(first, "EE", "FOR").statusCode(201);

        var moved = TestPackages.adopted().put();

        await().untilAsserted(() -> as(Tokens.auditor())
                .get("/v1/ballots/{id}", first)
                .then()
                .body("end.outcome", equalTo("WITHDRAWN"), "end.reason", containsString("has changed")));
        JsonPath now = report.read()
                .body("stage", equalTo("REPORTED"))
                .body(
                        "confirmation.preview.packages.packageId",
                        contains(moved.id().toString()))
                .extract()
                .jsonPath();
        UUID second = UUID.fromString(now.getString("openBallotId"));
        JsonPath opened = JsonPath.from(TestDatabase.journal("encroachment.confirmation-opened")
                .getLast()
                .payload());
        assertThat(opened.getString("replaces")).isEqualTo(first.toString());
        assertThat(Duration.between(
                        Instant.parse(opened.getString("openedAt")), Instant.parse(opened.getString("deadline"))))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(TestDatabase.query("""
                        SELECT DISTINCT correlation_id FROM journal WHERE correlation_id =
                            (SELECT correlation_id FROM journal WHERE event_type = 'org.snapback.ballot.closed.v1')
                          AND event_type IN ('org.snapback.ballot.opened.v1',
                            'org.snapback.encroachment.confirmation-opened.v1')
                        """)).hasSize(1);
        as(Tokens.auditor()).get("/v1/ballots/{id}", second).then().body("votes", empty());
        report.vote(second, "EE", "FOR").statusCode(201);
        report.vote(second, "PL", "FOR").statusCode(201);
        report.read().body("stage", equalTo("CONFIRMED"));
        assertThat(TestDatabase.journal("encroachment.not-confirmed")).isEmpty();
    }

    @Test
    void a_ballot_that_is_reopened_is_open_until_the_consultation_decides() {
        var report = TestEncroachment.reportedBy("UA");
        TestConsultation.on(report);
        UUID first = report.confirmationOpened();

        TestPackages.adopted().put();

        await().until(() -> !report.read().extract().path("openBallotId").equals(first.toString()));
        JsonPath now = report.read().extract().jsonPath();
        as(Tokens.auditor())
                .get("/v1/ballots/{id}", now.getString("openBallotId"))
                .then()
                .body("deadline", equalTo(now.getString("decideBy")));
    }

    @Test
    void a_vote_on_a_text_that_is_overtaken_never_counts() {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = report.confirmationOpened();
        report.vote(ballot, "EE", "FOR").statusCode(201);
        TestPackages.adopted().put();

        report.vote(ballot, "PL", "FOR").statusCode(409);

        assertThat(TestDatabase.journal("encroachment.confirmed")).isEmpty();
    }

    @Test
    void a_term_that_passes_changes_the_effects_too() {
        TestPackages.adopted()
                .automaticAt(Instant.now().minus(Duration.ofDays(6)))
                .put();
        var report = TestEncroachment.reportedBy("UA");
        UUID first = report.confirmationOpened();
        report.read().body("confirmation.preview.packages", empty());

        TestClock.ahead(Duration.ofHours(25));

        await().until(() -> !report.read().extract().path("openBallotId").equals(first.toString()));
        report.read().body("confirmation.preview.packages.rung", contains(2));
    }
}
