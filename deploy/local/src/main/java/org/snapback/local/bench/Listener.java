package org.snapback.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Listens to one topic on Kafka from now on, and knows when it heard which event first. */
final class Listener implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closing;
    private volatile Exception failure;

    /**
     * Begins to listen.
     *
     * @param settings how to reach Kafka
     */
    Listener(String topic, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("enable.auto.commit", false);
        this.consumer = new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream().map(Listener::partition).toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new IllegalStateException("there is no topic " + topic);
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.thread = Thread.ofPlatform().daemon().name("listener-" + topic).start(this::listen);
    }

    /** When it heard what: by the id of the event, of a notice the event's that it tells of. */
    Map<String, Instant> heard() {
        if (failure != null) {
            throw new IllegalStateException("a listener failed: " + failure.getMessage(), failure);
        }
        return heard;
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (consumer) {
            while (!closing) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    Instant now = Instant.now();
                    heard.putIfAbsent(event(message), now);
                }
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    private static String event(ConsumerRecord<byte[], byte[]> message) throws IOException {
        String about = JSON.readTree(message.value()).path("about").path("id").asText();
        Header id = message.headers().lastHeader("ce_id");
        return about.isEmpty() ? new String(id.value(), java.nio.charset.StandardCharsets.UTF_8) : about;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
