package org.snapback.local.listen;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.snapback.local.client.Principal;

/** Hears one topic of one partition, each event once, over restarts of the broker. */
public final class Ear implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PARTITIONS = Duration.ofSeconds(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final boolean remembers;
    private final Set<String> heard = new HashSet<>();

    /**
     * An ear on a topic.
     *
     * @param principal who listens
     * @param name under which the broker remembers what was heard; without one nothing is remembered
     */
    public Ear(String bootstrapServers, Principal principal, String topic, Optional<String> name) {
        Map<String, Object> settings = principal.settings(bootstrapServers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        name.ifPresent(group -> settings.put(ConsumerConfig.GROUP_ID_CONFIG, principal.groupPrefix() + group));
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.partition = new TopicPartition(topic, 0);
        this.remembers = name.isPresent();
    }

    /** Whether the topic exists yet: a state's topic is made with the first event that is for it. */
    public boolean exists() {
        return consumer.listTopics(PARTITIONS).containsKey(partition.topic());
    }

    /** Goes to where hearing begins: after what is remembered where something is, else where asked. */
    public void begin(From from) {
        consumer.assign(List.of(partition));
        if (remembers && consumer.committed(Set.of(partition)).get(partition) != null) {
            return;
        }
        Optional<Instant> moment = from.moment();
        if (moment.isEmpty()) {
            consumer.seekToBeginning(List.of(partition));
        } else if (from.equals(From.NOW)) {
            consumer.seekToEnd(List.of(partition));
            // The end is where it is now, not at the first poll.
            consumer.position(partition);
        } else {
            OffsetAndTimestamp first = consumer.offsetsForTimes(
                            Map.of(partition, moment.get().toEpochMilli()))
                    .get(partition);
            if (first == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, first.offset());
            }
        }
    }

    /**
     * Waits a moment for events and hands on each that was not heard before; remembers them, where asked to.
     *
     * @param listener answers whether it wants to hear on
     * @return whether it does
     */
    public boolean hear(Predicate<Heard> listener) {
        boolean more = true;
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
            Heard event = new Heard(message);
            // A republication repeats an id.
            if (more && event.id().map(heard::add).orElse(true)) {
                more = listener.test(event);
                if (remembers) {
                    consumer.commitSync(Map.of(partition, new OffsetAndMetadata(message.offset() + 1)));
                }
            }
        }
        return more;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
