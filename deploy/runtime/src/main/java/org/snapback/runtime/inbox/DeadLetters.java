package org.snapback.runtime.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where messages go that no retry will make usable: byte for byte, with the reason in the headers. */
@Singleton
class DeadLetters {
    static final String REASON = "dead-letter-reason";
    static final String CONSUMER = "dead-letter-consumer";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String TIME = "dead-letter-time";

    private final String servers;
    private final String topic;
    private final Clock clock;
    private Producer<byte[], byte[]> producer;

    DeadLetters(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "snapback.service") String service,
            Clock clock) {
        this.servers = servers;
        this.topic = "compact.dead-letters." + service;
        this.clock = clock;
    }

    /** Returns when the broker has the message; throws where it cannot take it now. */
    void send(ConsumerRecord<byte[], byte[]> message, String consumer, String reason) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, message.key(), message.value());
        Headers headers = letter.headers();
        message.headers().forEach(headers::add);
        put(headers, REASON, reason);
        put(headers, CONSUMER, consumer);
        put(headers, TOPIC, message.topic());
        put(headers, PARTITION, Integer.toString(message.partition()));
        put(headers, OFFSET, Long.toString(message.offset()));
        put(headers, TIME, clock.instant().toString());
        try {
            producer().send(letter).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a dead letter was on its way", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the dead letter could not be sent", e);
        }
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
            producer = new KafkaProducer<>(settings(servers), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    static Map<String, Object> settings(String servers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
