package org.snapback.guarantor.calls;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestCalls;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Answers that do not come are found by themselves; the clock is moved, nobody waits. */
@QuarkusTest
class CallDeadlinesTest extends ServiceTest {
    private static final String NAME = "commitment.call-overdue";

    @Inject
    Answering answering;

    private UUID agreement;

    @BeforeEach
    void parties() {
        TestRoster.acceded("EE", "PL");
        agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
    }

    @Test
    void an_answer_that_does_not_come_is_said_to_be_overdue_and_is_still_taken() {
        Promise.of(agreement, "PL").response("TECHNICAL").made();
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        String call = TestCalls.of(confirmed, "PL");

        TestClock.ahead(Duration.ofHours(73));

        await().until(() -> TestDatabase.journal(NAME).size() == 1);
        TestCalls.accept(call, "PL").statusCode(200).body("stage", equalTo("ACCEPTED"), "overdueAt", notNullValue());
        assertThat(JsonPath.from(TestDatabase.journal("commitment.call-accepted")
                                .getFirst()
                                .payload())
                        .getBoolean("late"))
                .isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(answering::tellOneOverdue))
                .isFalse();
    }

    @Test
    void an_answer_in_time_is_never_overdue() {
        Promise.of(agreement, "PL").response("TECHNICAL").made();
        Promise.of(agreement, "PL").response("TECHNICAL").made();
        var confirmed = TestEncroachment.confirmedBy("EE", "PL");
        String answered = TestCalls.of(confirmed, "PL");
        TestCalls.accept(answered, "PL").statusCode(200);

        TestClock.ahead(Duration.ofHours(73));

        await().until(() -> !TestDatabase.journal(NAME).isEmpty());
        assertThat(TestDatabase.journal(NAME))
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload()).doesNotContain(answered));
    }

    @Test
    void replicas_at_once_say_each_call_once() throws Exception {
        for (int i = 0; i < 10; i++) {
            Promise.of(agreement, "PL").response("TECHNICAL").made();
        }
        TestEncroachment.confirmedBy("EE", "PL");
        TestClock.ahead(Duration.ofHours(73));

        Callable<Void> replica = () -> {
            while (TestDatabase.journal(NAME).size() < 10) {
                QuarkusTransaction.requiringNew().call(answering::tellOneOverdue);
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(TestDatabase.journal(NAME))
                .extracting(TestDatabase.Entry::aggregateId)
                .hasSize(10)
                .doesNotHaveDuplicates();
    }
}
