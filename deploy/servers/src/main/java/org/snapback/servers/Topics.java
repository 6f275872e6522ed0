package org.snapback.servers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that exist before the first event. A state's own topic is made by notification-service alone. */
public final class Topics {
    /** The services' short names: of their databases, slots, connectors and dead letters. */
    public static final List<String> SERVICES = List.of("sanctions", "guarantor", "notification");

    static final String PUBLIC = "public";
    static final String REPLAYS = "compact.replays";
    private static final Map<String, List<String>> OWNED = Map.of(
            "sanctions",
            List.of("compact.packages", "compact.drafts", "compact.register"),
            "guarantor",
            List.of(
                    "compact.guarantors",
                    "compact.agreements",
                    "compact.commitments",
                    "compact.ballots",
                    "compact.encroachments",
                    "compact.consultations",
                    "compact.conditions",
                    "compact.compensation",
                    "compact.implementations"),
            "notification",
            List.of("compact.deliveries", REPLAYS, PUBLIC));
    private static final int PARTITIONS = 6;
    private static final long ANSWER_SECONDS = 60;

    private Topics() {}

    /** What everyone's events need: aggregates, dead letters, {@code public}; and each connector's heartbeats. */
    public static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (String service : SERVICES) {
            ownedBy(service).forEach(name -> topics.add(kept(name, name.equals(PUBLIC) ? 1 : PARTITIONS)));
            topics.add(large(deadLetters(service)));
            progress(service).forEach(name -> topics.add(brief(name)));
        }
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

    /** The topics that a service's journal alone is carried to, but for the states' own. */
    public static List<String> ownedBy(String service) {
        return OWNED.get(service);
    }

    /** Where the service puts what it cannot use. */
    static String deadLetters(String service) {
        return "compact.dead-letters." + service;
    }

    /** Where the service's connector says that it lives. */
    static List<String> progress(String service) {
        return List.of("__debezium-heartbeat." + service, service + ".message");
    }

    private static NewTopic kept(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", "-1"));
    }

    /** A dead letter is a message and its reason: larger than the largest message of any other topic. */
    private static NewTopic large(String name) {
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
