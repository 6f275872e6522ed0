package org.snapback.guarantor.ballots;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.InOrder;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class DeadlinesTest extends ServiceTest {
    private static final String[] STATES = {"DK", "EE", "FI", "IS", "LT", "LV", "NO", "PL", "SE"};

    @Inject
    Ballots ballots;

    @BeforeEach
    void nineElectors() {
        TestRoster.acceded(STATES);
    }

    @Test
    void the_deadline_closes_a_ballot_by_itself() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        assertThat(vote(proposed, "PL")).isEqualTo(201);

        TestClock.ahead(Duration.ofHours(73));
        await().until(() -> TestDatabase.journal("ballot.closed").size() == 1);

        var closed = TestDatabase.journal("ballot.closed").getFirst();
        var data = JsonPath.from(closed.payload());
        assertThat(data.getString("outcome")).isEqualTo("REJECTED");
        assertThat(data.getString("closedBy")).isEqualTo("DEADLINE");
        assertThat(data.<String>getList("votes.absent")).hasSize(STATES.length - 1);
        assertThat(closed.actor()).isEqualTo("service:guarantor");
        assertThat(vote(proposed, "EE")).isEqualTo(409);
    }

    @Test
    void a_vote_counts_before_the_deadline_and_never_after_it_whoever_closes_first() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        // Due now, and perhaps not yet closed by any replica.
        TestDatabase.update("UPDATE ballot SET deadline = ?", java.sql.Timestamp.from(Instant.now()));

        int status = vote(proposed, "PL");

        assertThat(status).isEqualTo(409);
        await().until(() -> TestDatabase.journal("ballot.closed").size() == 1);
        assertThat(TestDatabase.journal("ballot.vote-cast")).isEmpty();
    }

    @Test
    void the_last_vote_before_the_deadline_decides_and_the_deadline_changes_nothing() {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        for (String state : STATES) {
            assertThat(vote(proposed, state)).isEqualTo(201);
        }

        TestClock.ahead(Duration.ofHours(73));
        QuarkusTransaction.requiringNew().call(ballots::closeOneDue);

        assertThat(TestDatabase.journal("ballot.closed"))
                .singleElement()
                .satisfies(closed -> assertThat(JsonPath.from(closed.payload()).getString("closedBy"))
                        .isEqualTo("LAST_VOTE"));
    }

    @Test
    void a_last_vote_that_still_waits_when_the_deadline_passes_does_not_count() throws Exception {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        for (int i = 1; i < STATES.length; i++) {
            vote(proposed, STATES[i]);
        }

        List<Integer> answers = InOrder.atBallot(proposed.ballotId(), () -> vote(proposed, STATES[0]), () -> {
            TestClock.ahead(Duration.ofHours(73));
            return vote(proposed, STATES[0]);
        });

        assertThat(answers).containsExactly(409, 409);
        await().until(() -> TestDatabase.journal("ballot.closed").size() == 1);
        assertThat(JsonPath.from(
                                TestDatabase.journal("ballot.closed").getFirst().payload())
                        .<String>getList("votes.absent"))
                .containsExactly(STATES[0]);
    }

    @Test
    void of_many_replicas_one_closes_each_ballot() throws Exception {
        List<Proposed> open = IntStream.range(0, 8)
                .mapToObj(i -> Proposed.adoption("UNANIMITY").opened())
                .toList();
        TestClock.ahead(Duration.ofHours(73));
        Callable<Void> replica = () -> {
            while (TestDatabase.journal("ballot.closed").size() < open.size()) {
                QuarkusTransaction.requiringNew().call(ballots::closeOneDue);
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(TestDatabase.journal("ballot.closed"))
                .extracting(TestDatabase.Entry::aggregateId)
                .doesNotHaveDuplicates()
                .hasSize(open.size());
    }

    @Test
    void votes_at_once_all_count_and_the_last_of_them_closes() throws Exception {
        var proposed = Proposed.adoption("UNANIMITY").opened();
        List<Callable<Integer>> votes = List.of(STATES).stream()
                .map(state -> (Callable<Integer>) () -> vote(proposed, state))
                .toList();

        try (var threads = Executors.newFixedThreadPool(STATES.length)) {
            for (var answer : threads.invokeAll(votes)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, STATES.length + 2).boxed().toList());
        var last = TestDatabase.journal().getLast();
        assertThat(last.name()).isEqualTo("ballot.closed");
        assertThat(JsonPath.from(last.payload()).<String>getList("bound")).containsExactly(STATES);
    }

    private static int vote(Proposed proposed, String state) {
        return as(Tokens.delegate(state))
                .body("{\"choice\": \"FOR\", \"digest\": \"%s\"}".formatted(proposed.digest()))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .statusCode();
    }
}
