package org.snapback.notification.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.snapback.servers.KafkaUser;
import org.snapback.servers.testing.TestKafka;

/** Somebody with a principal, at Kafka itself. */
record Listener(String id, String name, String password) {
    private static final Duration POLL = Duration.ofMillis(200);

    Listener withPassword(String another) {
        return new Listener(id, name, another);
    }

    /** A consumer without a group, at the beginning of a topic. */
    KafkaConsumer<String, String> at(String topic) {
        KafkaConsumer<String, String> consumer = consumer(Map.of());
        TopicPartition only = new TopicPartition(topic, 0);
        consumer.assign(List.of(only));
        consumer.seekToBeginning(List.of(only));
        return consumer;
    }

    /** A consumer that has subscribed in a group. */
    KafkaConsumer<String, String> inGroup(String group, String topic) {
        KafkaConsumer<String, String> consumer =
                consumer(Map.of("group.id", group, "auto.offset.reset", "earliest", "enable.auto.commit", "false"));
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    /** All values of a topic, read until there are so many. */
    List<String> read(String topic, int count) {
        try (KafkaConsumer<String, String> consumer = at(topic)) {
            return read(consumer, count);
        }
    }

    static List<String> read(KafkaConsumer<String, String> consumer, int count) {
        List<String> values = new java.util.ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (values.size() < count && System.nanoTime() < end) {
            values.addAll(poll(consumer));
        }
        return values;
    }

    static List<String> poll(KafkaConsumer<String, String> consumer) {
        return StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                .map(message -> message.value())
                .toList();
    }

    void write(String topic) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = settings();
        // An idempotent one would be refused before it names a topic.
        settings.put("enable.idempotence", false);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "forged")).get();
        }
    }

    private KafkaConsumer<String, String> consumer(Map<String, String> more) {
        Map<String, Object> settings = settings();
        settings.putAll(more);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private Map<String, Object> settings() {
        return new KafkaUser(name, password).settings(TestKafka.bootstrapServers());
    }
}
