package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What can happen at the same moment, in both orders. */
@QuarkusTest
class RacesTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"Seen twice.\"}";

    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
    }

    @Test
    void of_a_withdrawal_and_the_closing_vote_the_withdrawal_comes_first() throws Exception {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = votedOnce(report);

        List<Integer> answers = inThisOrder(ballot, () -> withdraw(report), () -> vote(report, ballot));

        assertThat(answers).containsExactly(200, 409);
        report.read().body("stage", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.journal("encroachment.confirmed")).isEmpty();
        assertThat(TestDatabase.journal("encroachment.withdrawn")).hasSize(1);
    }

    @Test
    void of_a_withdrawal_and_the_closing_vote_the_vote_comes_first() throws Exception {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = votedOnce(report);

        List<Integer> answers = inThisOrder(ballot, () -> vote(report, ballot), () -> withdraw(report));

        assertThat(answers).containsExactly(201, 409);
        report.read().body("stage", equalTo("CONFIRMED"));
        assertThat(TestDatabase.journal("encroachment.confirmed")).hasSize(1);
        assertThat(TestDatabase.journal("encroachment.withdrawn")).isEmpty();
    }

    @Test
    void of_a_pause_and_the_closing_vote_the_pause_comes_first() throws Exception {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = votedOnce(report);

        List<Integer> answers = inThisOrder(ballot, () -> pause(ballot), () -> vote(report, ballot));

        assertThat(answers).containsExactly(201, 409);
        report.read().body("stage", equalTo("REPORTED"));
        assertThat(TestDatabase.journal("ballot.paused")).hasSize(1);
    }

    @Test
    void of_a_pause_and_the_closing_vote_the_vote_comes_first() throws Exception {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = votedOnce(report);

        List<Integer> answers = inThisOrder(ballot, () -> vote(report, ballot), () -> pause(ballot));

        assertThat(answers).containsExactly(201, 409);
        report.read().body("stage", equalTo("CONFIRMED"));
        assertThat(TestDatabase.journal("ballot.paused")).isEmpty();
    }

    @Test
    void a_withdrawal_that_meets_a_ballot_just_opened_is_refused_for_now() throws Exception {
        UUID ballot = TestEncroachment.reportedBy("UA").confirmationOpened();
        var report = TestEncroachment.reportedBy("UA");

        try (var thread = Executors.newSingleThreadExecutor();
                var other = TestDatabase.connect()) {
            other.setAutoCommit(false);
            hold(other, "encroachment", report.id());
            Future<Integer> withdrawal = thread.submit(() -> withdraw(report));
            awaitWaiting(1);
            // The transaction that opened a ballot in the meantime.
            other.createStatement().executeUpdate("""
                    UPDATE encroachment SET open_ballot_id = '%s', confirmation_ballot_id = '%1$s',
                        confirmation_text = '{}', confirmation_digest = 'd'
                    WHERE id = '%s'
                    """.formatted(ballot, report.id()));
            other.commit();

            assertThat(withdrawal.get()).isEqualTo(503);
        }
        report.read().body("stage", equalTo("REPORTED"));
    }

    @Test
    void two_encroachments_at_once_are_each_confirmed_once() throws Exception {
        var one = TestEncroachment.reportedBy("UA");
        var other = TestEncroachment.reportedBy("UA");
        UUID first = votedOnce(one);
        UUID second = votedOnce(other);

        assertThat(atOnce(() -> vote(one, first), () -> vote(other, second))).containsExactly(201, 201);

        one.read().body("stage", equalTo("CONFIRMED"), "openBallotId", nullValue());
        other.read().body("stage", equalTo("CONFIRMED"), "openBallotId", nullValue());
        assertThat(TestDatabase.journal("encroachment.confirmed"))
                .extracting(TestDatabase.Entry::aggregateId)
                .containsExactlyInAnyOrder(one.id().toString(), other.id().toString());
    }

    @Test
    void of_two_requests_for_a_ballot_at_once_one_opens_it() throws Exception {
        var report = TestEncroachment.reportedBy("PL");

        List<Integer> answers = atOnce(
                () -> report.post(Tokens.beneficiary(), "confirmation", null)
                        .extract()
                        .statusCode(),
                () -> report.post(Tokens.delegate("PL"), "confirmation", null)
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(TestDatabase.journal("ballot.opened")).hasSize(1);
    }

    @Test
    void of_two_requests_for_a_consultation_at_once_one_starts_it() throws Exception {
        var report = TestEncroachment.reportedBy("UA");
        Callable<Integer> request =
                () -> TestConsultation.request(report).extract().statusCode();

        assertThat(atOnce(request, request)).containsExactlyInAnyOrder(201, 409);

        assertThat(TestDatabase.journal("consultation.requested")).hasSize(1);
    }

    /** A ballot that the next vote FOR closes. */
    private static UUID votedOnce(TestEncroachment report) {
        UUID ballot = report.confirmationOpened();
        report.vote(ballot, "JP", "FOR").statusCode(201);
        return ballot;
    }

    private static int vote(TestEncroachment report, UUID ballot) {
        return report.vote(ballot, "EE", "FOR").extract().statusCode();
    }

    private static int pause(UUID ballot) {
        return as(Tokens.beneficiary())
                .body("{\"reasons\": \"Two of the radar tracks contradict each other.\"}")
                .post("/v1/ballots/{id}/pause", ballot)
                .then()
                .extract()
                .statusCode();
    }

    private static int withdraw(TestEncroachment report) {
        return report.post(TestEncroachment.delegate(report.reportedBy()), "withdrawal", REASON)
                .extract()
                .statusCode();
    }

    /** Lets both wait for the ballot's row, the first one first: PostgreSQL hands a row on in the order of waiting. */
    private static List<Integer> inThisOrder(UUID ballot, Callable<Integer> first, Callable<Integer> second)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(2);
                var other = TestDatabase.connect()) {
            other.setAutoCommit(false);
            hold(other, "ballot", ballot);
            var one = threads.submit(first);
            awaitWaiting(1);
            var two = threads.submit(second);
            awaitWaiting(2);
            other.rollback();
            return List.of(one.get(), two.get());
        }
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static void hold(java.sql.Connection connection, String table, UUID id) throws SQLException {
        try (var row = connection.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ? FOR UPDATE")) {
            row.setObject(1, id);
            row.executeQuery();
        }
    }

    private static void awaitWaiting(int commands) {
        await().until(() -> TestDatabase.query("SELECT DISTINCT pid FROM pg_locks WHERE NOT granted")
                        .size()
                >= commands);
    }
}
