package org.snapback.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One state's ministry, listening to its topic on Kafka from now on. */
public final class Ministry implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String state;
    private final Clock clock;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Admin admin;
    private final List<Heard> heard = new ArrayList<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closing;
    private volatile RuntimeException failure;

    /** Begins to listen as a principal of its own, and returns once it does. */
    public Ministry(String state, Addresses stack) throws InterruptedException {
        this.state = state;
        this.clock = stack.clock();
        Map<String, Object> settings = new Principals(stack).ministry(state).settings(stack.bootstrapServers());
        this.admin = Admin.create(settings);
        settings.put("enable.auto.commit", false);
        settings.put("fetch.max.wait.ms", 100);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().daemon().name("ministry-" + state).start(this::listen);
        if (!listening.await(30, TimeUnit.SECONDS)) {
            throw new UnexpectedException("The ministry of " + state + " could not listen within 30 s");
        }
    }

    public String state() {
        return state;
    }

    /** What was heard so far, in order. */
    public List<Heard> heard() {
        if (failure != null) {
            throw failure;
        }
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    /** The first notice that fits, waiting for it so long; empty when it does not come. */
    public Optional<Heard> await(Predicate<Heard> fits, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (heard) {
            while (true) {
                Optional<Heard> found = heard().stream().filter(fits).findFirst();
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (found.isPresent() || left <= 0) {
                    return found;
                }
                heard.wait(left);
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        admin.close();
    }

    private void listen() {
        try (consumer) {
            TopicPartition topic = new TopicPartition("ministry." + state, 0);
            if (exists(topic.topic())) {
                consumer.assign(List.of(topic));
                consumer.seekToEnd(List.of(topic));
                consumer.position(topic);
                listening.countDown();
            } else {
                // notification-service makes the topic with the state's first notice: from its beginning is from now
                // on.
                listening.countDown();
                while (!closing && !exists(topic.topic())) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                consumer.assign(List.of(topic));
                consumer.seekToBeginning(List.of(topic));
            }
            while (!closing) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                    hear(message);
                }
            }
        } catch (WakeupException | InterruptedException e) {
            if (!closing) {
                failure = new UnexpectedException("The ministry of " + state + " was interrupted", e);
            }
        } catch (IOException | RuntimeException e) {
            failure = new UnexpectedException("The ministry of " + state + " heard what it cannot read", e);
        }
    }

    private boolean exists(String topic) throws InterruptedException {
        try {
            return admin.listTopics().names().get().contains(topic);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new UnexpectedException("Kafka does not answer", e);
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) throws IOException {
        Instant arrived = clock.instant();
        JsonNode notice = JSON.readTree(message.value());
        JsonNode about = notice.path("about");
        String type = about.path("type").asText();
        Heard news = new Heard(
                state,
                notice.path("number").asLong(),
                notice.path("title").asText(),
                type.replaceFirst("^org\\.snapback\\.", "").replaceFirst("\\.v[0-9]+$", ""),
                about.path("subject").asText(),
                about.path("data"),
                Duration.between(Instant.parse(about.path("time").asText()), arrived));
        synchronized (heard) {
            heard.add(news);
            heard.notifyAll();
        }
    }
}
