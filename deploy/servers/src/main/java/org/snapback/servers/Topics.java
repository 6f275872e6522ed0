package org.snapback.servers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that exist before the first event. A state's own topic is made by notification-service alone. */
public final class Topics {
    /** The services' short names: of their databases, slots, connectors and dead letters. */
    public static final List<String> SERVICES = List.of("sanctions", "guarantor", "notification");

    private static final List<String> AGGREGATES = List.of(
            "packages",
            "drafts",
            "register",
            "guarantors",
            "agreements",
            "commitments",
            "ballots",
            "encroachments",
            "consultations",
            "conditions",
            "compensation",
            "implementations",
            "deliveries",
            "replays");
    private static final int PARTITIONS = 6;
    private static final long ANSWER_SECONDS = 60;

    private Topics() {}

    /** What everyone's events need: aggregates, dead letters, {@code public}; and each connector's heartbeats. */
    public static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        AGGREGATES.forEach(name -> topics.add(kept("compact." + name, PARTITIONS)));
        SERVICES.forEach(name -> topics.add(deadLetters("compact.dead-letters." + name)));
        topics.add(kept("public", 1));
        SERVICES.stream()
                .flatMap(name -> Stream.of("__debezium-heartbeat." + name, name + ".message"))
                .forEach(name -> topics.add(brief(name)));
        return topics;
    }

    /**
     * Makes those topics that do not exist.
     *
     * @return the names of those made
     */
    public static Set<String> ensure(Admin admin, Collection<NewTopic> topics) throws InterruptedException {
        try {
            Set<String> known = admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !known.contains(topic.name()))
                    .toList();
            var made = admin.createTopics(missing);
            made.all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return made.values().keySet();
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the topics could not be made: " + e.getMessage(), e);
        }
    }

    /** An administrator's client. */
    public static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "500"));
    }

    private static NewTopic kept(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", "-1"));
    }

    /** A dead letter is a message and its reason: larger than the largest message of any other topic. */
    private static NewTopic deadLetters(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1)
                .configs(Map.of("retention.ms", "-1", "max.message.bytes", String.valueOf(2 << 20)));
    }

    private static NewTopic brief(String name) {
        return new NewTopic(name, 1, (short) 1)
                .configs(Map.of(
                        "retention.ms", String.valueOf(Duration.ofHours(1).toMillis()),
                        "segment.ms", String.valueOf(Duration.ofHours(1).toMillis())));
    }
}
