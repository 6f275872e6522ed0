package org.snapback.runtime.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.runtime.json.Json;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;

/** A replay is handled as if it came from its topic. */
@QuarkusOnServers
class ReplaysTest {
    private static final String LETTERS = "compact.dead-letters.example";

    private final String aggregate = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        TestKafka.createTopic(LETTERS);
        TestDatabase.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compressed"})
    void theContractsExampleIsHandledAsFromItsTopic(String which) {
        String example = which.isEmpty()
                ? Contracts.example("compact.replays", "dead-letter.replayed")
                : Contracts.example("compact.replays", "dead-letter.replayed", which);

        TestKafka.send(replayed(example));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("replayed"));
        assertThat(TestDatabase.query("SELECT causation_id FROM journal"))
                .extracting(row -> row.get("causation_id").toString())
                .containsExactly("019a1b2c-0000-7000-8000-0000000000e1");
    }

    @Test
    void whatWasHandledInTheMeantimeChangesNothing() {
        TestKafka.Event event = drafted(1, "once");
        TestKafka.send(event);
        soon().untilAsserted(() -> assertThat(things()).containsExactly("once"));

        TestKafka.send(replayed(replay("example", event.headers(), event.data())));

        TestKafka.send(replayed(replay("example", drafted(2, "after").headers(), "{\"name\":\"after\"}")));
        soon().untilAsserted(() -> assertThat(things()).containsExactlyInAnyOrder("once", "after"));
    }

    @Test
    void whatIsStaleByNowIsHandledAsSuch() {
        TestKafka.send(drafted(5, "five"));
        soon().untilAsserted(() -> assertThat(things()).containsExactly("five"));

        TestKafka.Event older = drafted(4, "four");
        TestKafka.send(replayed(replay("example", older.headers(), older.data())));

        soon().untilAsserted(() -> assertThat(things()).containsExactlyInAnyOrder("five", "four late"));
    }

    @Test
    void whatStillCannotBeUsedBecomesADeadLetterAgainWithItsFirstAddress() {
        String mark = UUID.randomUUID().toString();

        TestKafka.send(replayed(replay("example", Map.of("mark", mark), "poison")));

        soon().untilAsserted(() -> assertThat(letters(mark)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo("poison".getBytes(StandardCharsets.UTF_8));
            assertThat(TestKafka.header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("compact.drafts");
            assertThat(TestKafka.header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("3");
            assertThat(TestKafka.header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("17");
            assertThat(TestKafka.header(letter, DeadLetterHeaders.CONSUMER)).isEqualTo("example");
        }));
    }

    @Test
    void anotherServicesConsumersAreItsOwnBusiness() {
        TestKafka.Event event = drafted(1, "elsewhere");
        TestKafka.send(replayed(replay("another-service", event.headers(), event.data())));

        TestKafka.Event next = drafted(2, "here");
        TestKafka.send(replayed(replay("example", next.headers(), next.data())));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("here"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "dead-letter.replayed | []                                                                    | the data is not",
                "dead-letter.replayed | {}                                                                    | lacks its consumer",
                "dead-letter.replayed | {\"consumer\":\"example\",\"topic\":\"t\",\"headers\":[],\"value\":\"*\"}   | holds no message",
                "dead-letter.replayed | {\"consumer\":\"example\",\"topic\":\"t\",\"headers\":[{}]}               | holds no message",
                "dead-letter.invented | {}                                                                    | type is not known"
            })
    void aReplayThatHoldsNoneIsADeadLetterItselfAndThePartitionGoesOn(String name, String data, String reason) {
        TestKafka.Event poison = event(name, data);
        TestKafka.send(poison);

        TestKafka.Event next = drafted(1, "next");
        TestKafka.send(replayed(replay("example", next.headers(), next.data())));

        soon().untilAsserted(() -> assertThat(things()).containsExactly("next"));
        soon().untilAsserted(() -> assertThat(TestKafka.readAll(LETTERS))
                .filteredOn(letter -> poison.id().toString().equals(TestKafka.header(letter, "ce_id")))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(TestKafka.header(letter, DeadLetterHeaders.CONSUMER))
                            .isEqualTo("example-service-replays");
                    assertThat(TestKafka.header(letter, DeadLetterHeaders.REASON))
                            .contains(reason);
                }));
    }

    private TestKafka.Event drafted(long version, String name) {
        return TestKafka.Event.of(
                "compact.drafts",
                "package.drafted",
                "sanctions",
                aggregate,
                version,
                "PL",
                "{\"name\":\"" + name + "\"}");
    }

    private static TestKafka.Event replayed(String data) {
        return event("dead-letter.replayed", data);
    }

    private static TestKafka.Event event(String name, String data) {
        return TestKafka.Event.of("compact.replays", name, "notification", "example", 1, "NONE", data)
                .aggregateType("dead-letters");
    }

    private String replay(String consumer, Map<String, String> headers, String value) {
        Map<String, Object> data = new HashMap<>();
        data.put("consumer", consumer);
        data.put("topic", "compact.drafts");
        data.put("partition", 3);
        data.put("offset", 17);
        data.put("key", base64(aggregate));
        data.put(
                "headers",
                headers.entrySet().stream()
                        .map(header -> Map.of("name", header.getKey(), "value", base64(header.getValue())))
                        .collect(Collectors.toList()));
        data.put("value", base64(value));
        return Json.write(data);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<byte[], byte[]>> letters(String mark) {
        return TestKafka.readAll(LETTERS).stream()
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
