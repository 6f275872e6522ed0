package org.snapback.runtime.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusOnServers
class ReconcilerTest {
    @Inject
    Journal journal;

    @BeforeEach
    void empty() {
        TestDatabase.clear();
        TestDatabase.update("UPDATE journal_watermark SET seq = 0");
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void aRowThatLaterOnesOvertookIsPublishedAgain() {
        UUID lost = append(1);
        UUID later = append(2);
        comesThrough(later);

        TestClock.ahead(Duration.ofMinutes(2));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(copies()).containsExactly(lost));
        assertThat(TestDatabase.query(
                        "SELECT DISTINCT aggregate_version, payload FROM journal WHERE event_id = ?", lost))
                .hasSize(1);
    }

    @Test
    void aRowIsNotMissedWhereItComesThroughBeforeOthersSeeIt() {
        UUID early = QuarkusTransaction.requiringNew().call(() -> {
            UUID event = append(1);
            comesThrough(event);
            return event;
        });
        UUID lost = append(2);
        comesThrough(append(3));

        TestClock.ahead(Duration.ofMinutes(2));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(copies()).isNotEmpty());
        assertThat(copies()).containsExactly(lost).doesNotContain(early);
    }

    @Test
    void whatAllCameThroughIsForgotten() {
        comesThrough(append(1));
        comesThrough(append(2));

        TestClock.ahead(Duration.ofMinutes(15));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(TestDatabase.query("SELECT 1 FROM journal_arrival")).isEmpty();
            assertThat(TestDatabase.query("SELECT seq FROM journal_watermark").getFirst())
                    .isEqualTo(TestDatabase.query("SELECT max(seq) AS seq FROM journal")
                            .getFirst());
        });
        assertThat(copies()).isEmpty();
    }

    private UUID append(long version) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> journal.append(new Event(
                        "compact.packages",
                        "package",
                        "reconciled",
                        version,
                        "package.adopted",
                        Map.of("version", version),
                        Audience.PUBLIC,
                        false)));
    }

    private static void comesThrough(UUID event) {
        TestKafka.send("compact.packages", null, "{}".getBytes(), Map.of("ce_id", event.toString()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !TestDatabase.query("SELECT 1 FROM journal_arrival WHERE event_id = ?", event)
                        .isEmpty());
    }

    private static List<UUID> copies() {
        return TestDatabase.query("SELECT republishes FROM journal WHERE republishes IS NOT NULL").stream()
                .map(row -> (UUID) row.get("republishes"))
                .toList();
    }
}
