package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** An agreement that ends while its state votes: the electorate is frozen, so the order changes nothing. */
@QuarkusTest
class LeavingWhileVotingTest extends ServiceTest {
    private UUID agreement;
    private Proposed proposed;

    @BeforeEach
    void franceIsAmongThoseWhoDecide() {
        TestRoster.acceded("EE", "PL");
        TestRoster.candidate("FR");
        agreement = TestAgreements.inForce(TestAgreements.terms("FR").replace("P6M", "P1D"));
        proposed = Proposed.adoption("UNANIMITY").opened();
    }

    @Test
    void a_vote_after_the_agreement_has_ended_counts() {
        leaves();
        vote("EE");
        vote("PL");
        vote("FR");

        assertAdopted();
    }

    @Test
    void a_vote_before_the_agreement_ends_counts() {
        vote("FR");
        vote("EE");
        leaves();
        vote("PL");

        assertAdopted();
    }

    private void leaves() {
        TestAgreements.done(agreement, "termination-notice", "{}");
        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> TestDatabase.journal("guarantor.left").size() == 1);
    }

    private void vote(String state) {
        as(Tokens.delegate(state))
                .body("{\"choice\": \"FOR\", \"digest\": \"%s\"}".formatted(proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then()
                .statusCode(201);
    }

    private void assertAdopted() {
        as(Tokens.auditor())
                .get("/v1/ballots/{id}", proposed.ballotId())
                .then()
                .body("end.outcome", equalTo("ADOPTED"))
                .body("end.bound", contains("EE", "FR", "PL"));
    }
}
