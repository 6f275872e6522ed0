package org.snapback.runtime.inbox;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.runtime.example.ThingConsumer;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusOnServers
class InboxTest {
    /** A topic takes it, and no more once the reason is added. */
    private static final int NEARLY_TOO_LARGE = 1_048_300;

    @Inject
    ThingConsumer consumer;

    @Inject
    Inbox inbox;

    private final String aggregate = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        TestKafka.createTopic("compact.dead-letters.example");
        TestDatabase.clear();
    }

    @Test
    void anEventThatComesTwiceHasOneEffect() {
        TestKafka.Event event = drafted(1, "once");
        TestKafka.send(event);
        TestKafka.send(event);

        TestKafka.send(drafted(2, "after"));

        soon().untilAsserted(() -> assertThat(things()).containsExactlyInAnyOrder("once", "after"));
        assertThat(TestDatabase.journal()).hasSize(2);
    }

    @Test
    void whatTheServiceThenWritesIsChainedToTheEvent() {
        TestKafka.Event event = drafted(1, "cause");

        TestKafka.send(event);

        soon().untilAsserted(() -> assertThat(TestDatabase.query("SELECT * FROM journal"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("causation_id")).isEqualTo(event.id());
                    assertThat(row.get("correlation_id")).isEqualTo(event.id());
                    assertThat(row.get("actor")).isEqualTo("service:example");
                    assertThat(row.get("traceparent")).isNull();
                }));
    }

    @Test
    void theEventsTraceGoesOn() {
        String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        TestKafka.Event event = drafted(1, "traced");
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put("traceparent", traceparent);

        TestKafka.send(
                event.topic(),
                aggregate.getBytes(StandardCharsets.UTF_8),
                event.data().getBytes(StandardCharsets.UTF_8),
                headers);

        soon().untilAsserted(() -> assertThat(TestDatabase.query("SELECT traceparent FROM journal"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("traceparent")).isEqualTo(traceparent)));
    }

    @Test
    void anOlderVersionIsStale() {
        TestKafka.send(drafted(5, "five"));

        TestKafka.send(drafted(4, "four"));

        soon().untilAsserted(() -> assertThat(things()).containsExactlyInAnyOrder("five", "four late"));
    }

    @Test
    void poisonGoesToTheDeadLettersByteForByteAndThePartitionGoesOn() {
        byte[] poison = {(byte) 0xff, 0x00, 0x01};
        String mark = UUID.randomUUID().toString();
        TestKafka.send("compact.drafts", aggregate.getBytes(StandardCharsets.UTF_8), poison, Map.of("mark", mark));

        TestKafka.send(drafted(1, "next"));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("next"));
        soon().untilAsserted(() -> assertThat(letters(mark)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(poison);
            assertThat(TestKafka.header(letter, DeadLetterHeaders.REASON)).isEqualTo("ce_specversion is missing");
            assertThat(TestKafka.header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("compact.drafts");
            assertThat(TestKafka.header(letter, DeadLetterHeaders.CONSUMER)).isEqualTo("example");
        }));
    }

    @Test
    void anUnknownTypeIsNeverMarkedAsDone() {
        TestKafka.Event event = TestKafka.Event.of(
                "compact.drafts", "package.invented", "sanctions", aggregate, 1, "PL", "{\"name\":\"x\"}");
        TestKafka.send(event);

        TestKafka.send(drafted(2, "next"));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("next"));
        assertThat(TestDatabase.query("SELECT 1 FROM inbox WHERE event_id = ?", event.id()))
                .isEmpty();
    }

    @Test
    void ourOwnFailureIsTriedAgainUntilItIsOver() {
        consumer.failNext(4);

        TestKafka.send(drafted(1, "patience"));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("patience"));
        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void aMessageTooLargeToBeCopiedLeavesItsAddressAndThePartitionGoesOn() {
        String mark = UUID.randomUUID().toString();
        TestKafka.send(
                "compact.drafts",
                aggregate.getBytes(StandardCharsets.UTF_8),
                new byte[NEARLY_TOO_LARGE],
                Map.of("mark", mark));

        TestKafka.send(drafted(1, "next"));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("next"));
        soon().untilAsserted(() -> assertThat(TestKafka.readAll("compact.dead-letters.example"))
                .filteredOn(letter ->
                        String.valueOf(NEARLY_TOO_LARGE).equals(TestKafka.header(letter, DeadLetterHeaders.LEFT_OUT)))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.value()).isNull();
                    assertThat(TestKafka.header(letter, DeadLetterHeaders.TOPIC))
                            .isEqualTo("compact.drafts");
                    assertThat(TestKafka.header(letter, DeadLetterHeaders.OFFSET))
                            .isNotNull();
                }));
    }

    @Test
    void ofTwoEventsOfOneAggregateTheSecondWaitsForTheFirst() throws SQLException {
        try (Connection first = TestDatabase.connect()) {
            first.setAutoCommit(false);
            String lock = "SELECT pg_advisory_xact_lock(hashtextextended('example package " + aggregate + "', 0))";
            try (Statement statement = first.createStatement()) {
                statement.execute(lock);
            }
            TestKafka.send(drafted(4, "waits"));
            soon().until(() -> !TestDatabase.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty());

            List<String> meanwhile = things();
            first.commit();

            assertThat(meanwhile).isEmpty();
            soon().untilAsserted(() -> assertThat(things()).containsExactly("waits"));
        }
    }

    @Test
    void whatAPollBringsIsOneTransactionAndTheSameEventTwiceHasOneEffect() {
        TestKafka.Event twice = drafted(1, "first");

        inbox.receiveAll(polled(twice, drafted(2, "second"), twice), consumer);

        assertThat(things()).containsExactlyInAnyOrder("first", "second");
        assertThat(TestDatabase.query("SELECT DISTINCT xmin::text FROM thing")).hasSize(1);
    }

    @Test
    void poisonInAPollCostsTheOthersNothing() {
        TestKafka.Event poison = TestKafka.Event.of(
                "compact.drafts", "package.invented", "sanctions", aggregate, 2, "PL", "{\"name\":\"x\"}");

        inbox.receiveAll(polled(drafted(1, "before"), poison, drafted(3, "after")), consumer);

        assertThat(things()).containsExactlyInAnyOrder("before", "after");
        assertThat(TestKafka.readAll("compact.dead-letters.example"))
                .filteredOn(letter -> poison.id().toString().equals(TestKafka.header(letter, "ce_id")))
                .hasSize(1);
    }

    @Test
    void ourOwnFailureInAPollIsTriedAgainAndNothingIsDoubled() {
        consumer.failNext(2);

        inbox.receiveAll(polled(drafted(1, "first"), drafted(2, "second")), consumer);

        assertThat(things()).containsExactlyInAnyOrder("first", "second");
    }

    /** What a poll of one partition brought. */
    private static ConsumerRecords<byte[], byte[]> polled(TestKafka.Event... events) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (TestKafka.Event event : events) {
            ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(
                    event.topic(),
                    0,
                    messages.size(),
                    event.aggregateId().getBytes(StandardCharsets.UTF_8),
                    event.data().getBytes(StandardCharsets.UTF_8));
            event.headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            messages.add(message);
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition("compact.drafts", 0), messages), Map.of());
    }

    private TestKafka.Event drafted(long version, String name) {
        return TestKafka.Event.of(
                "compact.drafts",
                "package.drafted",
                "sanctions",
                aggregate,
                version,
                "PL",
                "{\"name\":\"" + name + "\",\"unknown\":true}");
    }

    private static List<ConsumerRecord<byte[], byte[]>> letters(String mark) {
        return TestKafka.readAll("compact.dead-letters.example").stream()
                .filter(letter -> mark.equals(TestKafka.header(letter, "mark")))
                .toList();
    }

    private static List<String> things() {
        return TestDatabase.query("SELECT name FROM thing").stream()
                .map(row -> (String) row.get("name"))
                .toList();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }
}
