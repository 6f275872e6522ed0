package org.snapback.guarantor.commitments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Delivery;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Milestones that are late are found by themselves; the clock is moved, nobody waits. */
@QuarkusTest
class OverdueTest extends ServiceTest {
    private static final String NAME = "commitment.milestone-overdue";

    @Inject
    Overdue overdue;

    private final Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);

    @BeforeEach
    void parties() {
        TestRoster.acceded("EE", "PL");
    }

    @Test
    void each_late_milestone_is_said_once() {
        String id = promise(StoredAgreements.bilateral("PL", "IN_FORCE")).made();
        Delivery.of(id).euros(200).reported("PL");

        TestClock.ahead(Duration.ofDays(11));
        await().until(() -> TestDatabase.journal(NAME).size() == 1);
        TestClock.ahead(Duration.ofDays(21));
        await().until(() -> TestDatabase.journal(NAME).size() == 2);

        assertThat(TestDatabase.journal(NAME))
                .extracting(entry -> JsonPath.from(entry.payload()).getInt("left.amount"))
                .containsExactly(300, 500);
        assertThat(QuarkusTransaction.requiringNew().call(overdue::tellOne)).isFalse();
    }

    @Test
    void what_is_delivered_in_time_is_not_late() {
        String id = promise(StoredAgreements.bilateral("PL", "IN_FORCE")).made();
        Delivery.of(id).euros(500).reported("PL");

        TestClock.ahead(Duration.ofDays(21));
        await().until(() -> !TestDatabase.journal(NAME).isEmpty());

        assertThat(TestDatabase.journal(NAME))
                .extracting(entry -> JsonPath.from(entry.payload()).getInt("milestone"))
                .containsExactly(2);
    }

    @Test
    void a_dispute_after_the_day_makes_it_late() {
        String id = promise(StoredAgreements.bilateral("PL", "IN_FORCE")).made();
        String report = Delivery.of(id).euros(500).reported("PL");
        TestClock.ahead(Duration.ofDays(11));

        Delivery.dispute(id, report).then().statusCode(200);

        await().until(() -> TestDatabase.journal(NAME).size() == 1);
    }

    @Test
    void nothing_is_late_before_its_agreement_binds() {
        UUID agreement = StoredAgreements.bilateral("PL", "SIGNED");
        String signed = promise(agreement).made();
        String binding = Promise.of(StoredAgreements.bilateral("EE", "IN_FORCE"), "EE")
                .halves(day(10), day(20))
                .made();
        TestClock.ahead(Duration.ofDays(11));
        await().until(() -> !TestDatabase.journal(NAME).isEmpty());
        assertThat(QuarkusTransaction.requiringNew().call(overdue::tellOne)).isFalse();

        StoredAgreements.move(agreement, "IN_FORCE", today);
        await().until(() -> TestDatabase.journal(NAME).size() == 2);

        assertThat(TestDatabase.journal(NAME))
                .extracting(TestDatabase.Entry::aggregateId)
                .containsExactly(binding, signed);
    }

    @Test
    void replicas_at_once_say_each_milestone_once() throws Exception {
        UUID agreement = StoredAgreements.bilateral("PL", "IN_FORCE");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(promise(agreement).made());
        }
        TestClock.ahead(Duration.ofDays(11));
        Callable<Void> replica = () -> {
            while (TestDatabase.journal(NAME).size() < ids.size()) {
                QuarkusTransaction.requiringNew().call(overdue::tellOne);
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
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Two halves, due in ten and in twenty days. */
    private Promise promise(UUID agreement) {
        return Promise.of(agreement, "PL").halves(day(10), day(20));
    }

    private String day(int days) {
        return today.plus(Duration.ofDays(days)).toString().substring(0, 10);
    }
}
