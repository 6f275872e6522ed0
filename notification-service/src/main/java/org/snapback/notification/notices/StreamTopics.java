package org.snapback.notification.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.snapback.notification.broker.BrokerAdmin;
import org.snapback.notification.roster.Roster;

/**
 * The Kafka topics of the streams. This service alone makes them, each before the transaction that writes its first row:
 * a row for a topic that does not exist would stall the connector. One partition keeps a stream in order.
 */
@ApplicationScoped
class StreamTopics {
    private static final Logger LOG = Logger.getLogger(StreamTopics.class);
    private static final int TIMEOUT = 30;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final NoticeRepository notices;
    private final Roster roster;
    private final BrokerAdmin broker;
    private final short replicationFactor;

    StreamTopics(
            NoticeRepository notices,
            Roster roster,
            BrokerAdmin broker,
            @ConfigProperty(name = "snapback.topics.replication-factor") short replicationFactor) {
        this.notices = notices;
        this.roster = roster;
        this.broker = broker;
        this.replicationFactor = replicationFactor;
    }

    /** Makes what is missing of these streams' topics; throws where Kafka cannot do so now. */
    void ensure(Collection<StreamName> streams) {
        List<String> missing = streams.stream()
                .map(StreamName::topic)
                .filter(topic -> !known.contains(topic))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        for (Map.Entry<String, KafkaFuture<Void>> topic : broker.get()
                .createTopics(missing.stream().map(this::topic).toList())
                .values()
                .entrySet()) {
            await(topic.getKey(), topic.getValue());
            known.add(topic.getKey());
        }
    }

    /** Makes again what is gone of the topics that were made, and of those that the roster will need. */
    @Scheduled(every = "30s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        try {
            Set<String> there = broker.get().listTopics().names().get(TIMEOUT, TimeUnit.SECONDS);
            known.retainAll(there);
            ensure(QuarkusTransaction.requiringNew().call(this::wanted));
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            LOG.warnf("The streams' topics cannot be looked after now: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<StreamName> wanted() {
        Set<StreamName> streams = new TreeSet<>(notices.streams());
        streams.add(StreamName.of(Recipients.UKRAINE, false));
        roster.names().keySet().forEach(code -> streams.add(StreamName.of(code, false)));
        return streams;
    }

    /** Whether the stream's topic is known to exist. */
    boolean exists(StreamName stream) {
        return known.contains(stream.topic());
    }

    /** An adoption is a row on each of some fifty topics: a broker that syncs each record does so here once a second. */
    private NewTopic topic(String name) {
        return new NewTopic(name, 1, replicationFactor)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG,
                        String.valueOf(Long.MAX_VALUE),
                        TopicConfig.FLUSH_MS_CONFIG,
                        "1000"));
    }

    private static void await(String topic, KafkaFuture<Void> made) {
        try {
            made.get(TIMEOUT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topic " + topic + " could not be made", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the topic " + topic + " was not made within " + TIMEOUT + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the topic " + topic + " was made", e);
        }
    }
}
