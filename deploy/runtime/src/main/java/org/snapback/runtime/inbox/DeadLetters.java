package org.snapback.runtime.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where messages go that no retry will make usable: byte for byte, with the reason in the headers. */
@Singleton
class DeadLetters {
    /** More than any broker takes as a message, so that its copy with the reason fits. */
    private static final int LARGEST = 2 << 20;

    private final Map<String, Object> broker;
    private final String topic;
    private final Clock clock;
    private Producer<byte[], byte[]> producer;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "snapback.service") String service,
            Clock clock) {
        this.broker = broker;
        this.topic = "compact.dead-letters." + service;
        this.clock = clock;
    }

    /** Returns when the broker has the message; throws where it cannot take it now. */
    void send(ConsumerRecord<byte[], byte[]> message, String consumer, String reason) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        address(letter.headers(), message, consumer, reason);
        try {
            send(letter);
        } catch (RecordTooLargeException e) {
            // No retry would make it smaller, and its partition must go on.
            ProducerRecord<byte[], byte[]> remains = new ProducerRecord<>(topic, null, null);
            address(remains.headers(), message, consumer, reason);
            int bytes = message.value() == null ? 0 : message.value().length;
            put(remains.headers(), DeadLetterHeaders.LEFT_OUT, Integer.toString(bytes));
            send(remains);
        }
    }

    private void send(ProducerRecord<byte[], byte[]> letter) {
        try {
            producer().send(letter).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a dead letter was on its way", e);
        } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof RecordTooLargeException large) {
                throw large;
            }
            throw new IllegalStateException("the dead letter could not be sent", e);
        }
    }

    private void address(Headers headers, ConsumerRecord<byte[], byte[]> message, String consumer, String reason) {
        put(headers, DeadLetterHeaders.REASON, reason);
        put(headers, DeadLetterHeaders.CONSUMER, consumer);
        put(headers, DeadLetterHeaders.TOPIC, message.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(message.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(message.offset()));
        put(headers, DeadLetterHeaders.TIME, clock.instant().toString());
    }

    void atStop(@Observes ShutdownEvent stop) {
        close();
    }

    private synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(broker), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /**
     * The producer's settings.
     *
     * @param broker where the broker is and who this service is to it: the settings {@code kafka.*}
     */
    static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        return settings;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
