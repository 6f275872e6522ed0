package org.snapback.notification.notices;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Kafka topics of the streams. This service alone makes them, each before the transaction that writes its first row:
 * a row for a topic that does not exist would stall the connector. One partition keeps a stream in order.
 */
@ApplicationScoped
class StreamTopics {
    private static final int TIMEOUT = 30;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final String bootstrapServers;
    private final short replicationFactor;
    private Admin admin;

    StreamTopics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "snapback.topics.replication-factor") short replicationFactor) {
        this.bootstrapServers = bootstrapServers;
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
        for (Map.Entry<String, org.apache.kafka.common.KafkaFuture<Void>> topic : admin().createTopics(
                        missing.stream().map(this::topic).toList())
                .values()
                .entrySet()) {
            await(topic.getKey(), topic.getValue());
            known.add(topic.getKey());
        }
    }

    /** Whether the stream's topic is known to exist. */
    boolean exists(StreamName stream) {
        return known.contains(stream.topic());
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, 1, replicationFactor).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    private static void await(String topic, org.apache.kafka.common.KafkaFuture<Void> made) {
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

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        }
        return admin;
    }
}
