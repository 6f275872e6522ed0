package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Poison in every service, from its topic to the operator's list and back: by the journal, Connect and {@code
 * compact.replays} to the consumers that it was for.
 */
@Tag("drill")
class DeadLettersTest {
    private static final Map<String, String> CONSUMERS = Map.of(
            "sanctions-service", "sanctions",
            "guarantor-service", "guarantor",
            "guarantor-service-packages", "guarantor",
            "notification-service", "notification");

    private final Api api = new Api();
    private Addresses at;

    @Test
    void poisonOfEveryServiceIsListedAndHandledOnceWhenItIsReplayed() throws Exception {
        try (TestStack stack = TestStack.start(1)) {
            at = stack.addresses();
            String entered = example("compact.guarantors", "guarantor.entered");
            String proposed = example("compact.packages", "package.proposed");
            TestKafka.Event roster =
                    poison("compact.guarantors", "guarantor.entered", "guarantor", key(entered, "code"));
            TestKafka.Event packages =
                    poison("compact.packages", "package.proposed", "sanctions", key(proposed, "packageId"));
            send(stack, roster);
            send(stack, packages);
            soon().untilAsserted(() -> assertThat(letters("state=OPEN")).hasSize(5));
            assertThat(consumers(letters("state=OPEN"))).containsAll(CONSUMERS.keySet());

            replayAll();
            soon().untilAsserted(() -> assertThat(letters("state=OPEN"))
                    .hasSize(5)
                    .allSatisfy(letter ->
                            assertThat(letter.path("failures").asInt()).isEqualTo(2)));

            cure(stack, roster, entered);
            cure(stack, packages, proposed);
            replayAll();
            soon().untilAsserted(
                            () -> assertThat(handled(stack, roster, packages)).hasSize(5));
            List<String> effects = effects(stack, roster, packages);
            assertThat(effects).isNotEmpty();

            for (JsonNode letter : letters("state=REPLAYED")) {
                api.post(at.notification(), path(letter) + "/replay", operator(), Map.of());
            }
            soon().until(() -> replaysRead(stack) == 15);

            assertThat(letters("state=REPLAYED")).hasSize(5);
            assertThat(handled(stack, roster, packages)).hasSize(5);
            assertThat(effects(stack, roster, packages)).isEqualTo(effects);
        }
    }

    /** How many replays there are once all services have read them all; before, none. */
    private int replaysRead(TestStack stack) throws Exception {
        int replays = stack.read(List.of("compact.replays")).size();
        try (Admin admin = Admin.create(stack.kafka())) {
            for (String service : List.of("sanctions", "guarantor", "notification")) {
                long read = admin
                        .listConsumerGroupOffsets(service + "-service-replays")
                        .partitionsToOffsetAndMetadata()
                        .get(30, TimeUnit.SECONDS)
                        .values()
                        .stream()
                        .mapToLong(OffsetAndMetadata::offset)
                        .sum();
                if (read != replays) {
                    return 0;
                }
            }
        }
        return replays;
    }

    private static TestKafka.Event poison(String topic, String name, String source, String key) {
        return TestKafka.Event.of(topic, name, source, key, 1, "ROSTER", "{}");
    }

    private static String example(String topic, String name) throws Exception {
        return Files.readString(Path.of(System.getProperty("contracts"), topic, name + ".v1.example.json"));
    }

    private static String key(String example, String field) throws Exception {
        return new ObjectMapper().readTree(example).path(field).asText();
    }

    private void replayAll() throws InterruptedException {
        for (String consumer : CONSUMERS.keySet()) {
            api.post(at.notification(), "/v1/dead-letters/replays", operator(), Map.of("consumer", consumer));
        }
    }

    /** No consumer can be mended within a test, so the message is: as if what it holds were readable from now on. */
    private static void cure(TestStack stack, TestKafka.Event event, String value) throws Exception {
        try (Connection connection = stack.connect("notification");
                PreparedStatement cure =
                        connection.prepareStatement("UPDATE dead_letter_message SET value = ? WHERE letter"
                                + " IN (SELECT id FROM dead_letter WHERE event_id = ?)")) {
            cure.setBytes(1, value.getBytes(StandardCharsets.UTF_8));
            cure.setString(2, event.id().toString());
            cure.executeUpdate();
        }
    }

    /** Which inboxes hold the events. */
    private static List<String> handled(TestStack stack, TestKafka.Event... events) {
        List<String> handled = new ArrayList<>();
        for (TestKafka.Event event : events) {
            for (String service : List.of("sanctions", "guarantor", "notification")) {
                handled.addAll(stack.query(
                        service, "SELECT consumer FROM inbox WHERE event_id = '" + event.id() + "' ORDER BY 1"));
            }
        }
        return handled;
    }

    /** What the services wrote because of the events. */
    private static List<String> effects(TestStack stack, TestKafka.Event... events) {
        List<String> effects = new ArrayList<>();
        for (TestKafka.Event event : events) {
            for (String service : List.of("sanctions", "guarantor", "notification")) {
                effects.addAll(stack.query(
                        service,
                        "SELECT topic || ' ' || event_id FROM journal WHERE republishes IS NULL AND causation_id = '"
                                + event.id() + "' ORDER BY 1"));
            }
        }
        return effects;
    }

    private static void send(TestStack stack, TestKafka.Event event) throws Exception {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                event.topic(),
                event.aggregateId().getBytes(StandardCharsets.UTF_8),
                event.data().getBytes(StandardCharsets.UTF_8));
        event.headers().forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = stack.kafka();
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get(30, TimeUnit.SECONDS);
        }
    }

    private List<JsonNode> letters(String filter) throws InterruptedException {
        List<JsonNode> letters = new ArrayList<>();
        api.get(at.notification(), "/v1/dead-letters?" + filter, operator())
                .body()
                .path("items")
                .forEach(letters::add);
        return letters;
    }

    private static List<String> consumers(List<JsonNode> letters) {
        return letters.stream().map(letter -> letter.path("consumer").asText()).toList();
    }

    private static String path(JsonNode letter) {
        return "/v1/dead-letters/" + letter.path("id").asText();
    }

    private String operator() {
        return at.token("OPERATOR", null);
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(300));
    }
}
