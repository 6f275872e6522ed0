package org.snapback.servers.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.snapback.servers.Children;
import org.snapback.servers.Topics;

/** Writes to and reads from the broker of the service under test. */
public final class TestKafka {
    /** One for all tests of a JVM: to log in takes longer than to write. */
    private static KafkaProducer<byte[], byte[]> producer;

    private TestKafka() {}

    /**
     * An event as another service's connector would write it.
     *
     * @param name the type without prefix and version: {@code package.proposed}
     * @param source the writing service's short name
     * @param audience PUBLIC, ROSTER, NONE or codes
     * @param data the payload, a JSON text
     */
    public record Event(
            UUID id,
            String topic,
            String name,
            String source,
            String aggregateType,
            String aggregateId,
            long aggregateVersion,
            Instant time,
            String audience,
            boolean exercise,
            String data) {

        /** An event of now, with an id of its own. */
        public static Event of(
                String topic,
                String name,
                String source,
                String aggregateId,
                long aggregateVersion,
                String audience,
                String data) {
            String aggregateType = name.substring(0, name.indexOf('.'));
            return new Event(
                    UUID.randomUUID(),
                    topic,
                    name,
                    source,
                    aggregateType,
                    aggregateId,
                    aggregateVersion,
                    Instant.now(),
                    audience,
                    false,
                    data);
        }

        /** The same event of another kind of aggregate. */
        public Event aggregateType(String type) {
            return new Event(
                    id, topic, name, source, type, aggregateId, aggregateVersion, time, audience, exercise, data);
        }

        /** The same event of an exercise. */
        public Event asExercise() {
            return new Event(
                    id, topic, name, source, aggregateType, aggregateId, aggregateVersion, time, audience, true, data);
        }

        /** The same event at another moment. */
        public Event at(Instant moment) {
            return new Event(
                    id,
                    topic,
                    name,
                    source,
                    aggregateType,
                    aggregateId,
                    aggregateVersion,
                    moment,
                    audience,
                    exercise,
                    data);
        }

        /** The record's headers, as the connectors set them. */
        public Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("ce_specversion", "1.0");
            headers.put("ce_id", id.toString());
            headers.put("ce_type", "org.snapback." + name + ".v1");
            headers.put("ce_source", "urn:snapback:service:" + source);
            headers.put("ce_subject", aggregateId);
            headers.put(
                    "ce_time",
                    time.truncatedTo(java.time.temporal.ChronoUnit.MICROS).toString());
            headers.put("ce_dataschema", "urn:snapback:schema:" + topic + ":" + name + ".v1");
            headers.put("content-type", "application/json");
            headers.put("ce_actor", "test");
            headers.put("ce_aggregatetype", aggregateType);
            headers.put("ce_aggregateversion", String.valueOf(aggregateVersion));
            headers.put("ce_correlationid", id.toString());
            headers.put("ce_exercise", String.valueOf(exercise));
            headers.put("ce_audience", audience);
            return headers;
        }
    }

    /** Writes an event and waits until the broker has it. */
    public static void send(Event event) {
        send(
                event.topic(),
                event.aggregateId().getBytes(StandardCharsets.UTF_8),
                event.data().getBytes(StandardCharsets.UTF_8),
                event.headers());
    }

    /** Writes any record, poison included; a null header value is written as null. */
    public static void send(String topic, byte[] key, byte[] value, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) ->
                message.headers().add(name, text == null ? null : text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the record for " + topic + " was not written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = RunningServers.administrator();
            settings.put("acks", "all");
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** A client that may do everything, which the caller closes. */
    public static Admin admin() {
        return RunningServers.admin();
    }

    /** Where the broker is. */
    public static String bootstrapServers() {
        return RunningServers.bootstrapServers();
    }

    /** Does this while the broker is there and does not answer. */
    public static <T> T frozen(java.util.function.Supplier<T> work) {
        try {
            Children.signal(RunningServers.broker(), "STOP");
            try {
                return work.get();
            } finally {
                Children.signal(RunningServers.broker(), "CONT");
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Makes a topic of one partition unless it exists. */
    public static void createTopic(String name) {
        try (Admin admin = admin()) {
            Topics.ensure(admin, List.of(new org.apache.kafka.clients.admin.NewTopic(name, 1, (short) 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a topic holds now, partition after partition. */
    public static List<ConsumerRecord<byte[], byte[]>> readAll(String topic) {
        Map<String, Object> settings = RunningServers.administrator();
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map((PartitionInfo info) -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Predicate<TopicPartition> unread = partition -> consumer.position(partition) < ends.get(partition);
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(unread)) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** A header's text, null where it is missing. */
    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
