package org.snapback.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/** The broker's settings, in the one place that a test asserts. */
public enum KafkaSettings {
    /**
     * For {@code up}: an acknowledged record is on the disk, but on topics that set their own flush; those are synced each
     * second.
     */
    DURABLE,
    /** For tests. */
    QUICK;

    /** Two years: the default forgets a consumer that was away for a week. */
    private static final int OFFSETS_RETENTION_MINUTES = 2 * 366 * 24 * 60;

    /**
     * The properties of a broker and controller in one.
     *
     * @param broker the broker's own user
     */
    public Properties properties(Path data, int port, int controllerPort, KafkaUser broker) {
        Properties values = new Properties();
        values.put("process.roles", "broker,controller");
        values.put("node.id", "1");
        values.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        values.put("controller.listener.names", "CONTROLLER");
        values.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        values.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        values.put("inter.broker.listener.name", "CLIENTS");
        values.put("log.dirs", data.toAbsolutePath().toString());
        nobodyIsLetInUnknown(values, broker);
        nothingIsForgotten(values);
        oneBroker(values);
        smallMachine(values);
        return values;
    }

    /** For a broker that was set up before it knew anybody: it takes its own password as it is, too. */
    static void letInBroker(Properties values, KafkaUser broker) {
        values.put("listener.name.clients.sasl.enabled.mechanisms", KafkaUser.MECHANISM + ",PLAIN");
        values.put("listener.name.clients.plain.sasl.jaas.config", plain(broker));
    }

    private static String plain(KafkaUser broker) {
        return broker.jaas(PlainLoginModule.class, " user_%s=\"%s\"".formatted(broker.name(), broker.password()));
    }

    private static void nobodyIsLetInUnknown(Properties values, KafkaUser broker) {
        values.put(
                "listener.security.protocol.map",
                "CLIENTS:" + KafkaUser.PROTOCOL + ",CONTROLLER:" + KafkaUser.PROTOCOL);
        values.put("sasl.enabled.mechanisms", KafkaUser.MECHANISM);
        values.put("sasl.mechanism.inter.broker.protocol", KafkaUser.MECHANISM);
        values.put("listener.name.clients.scram-sha-512.sasl.jaas.config", broker.jaas());
        // The controller is what keeps SCRAM's credentials, so it cannot begin with them.
        values.put("sasl.mechanism.controller.protocol", "PLAIN");
        values.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        values.put("listener.name.controller.plain.sasl.jaas.config", plain(broker));
        values.put("authorizer.class.name", StandardAuthorizer.class.getName());
        values.put("allow.everyone.if.no.acl.found", "false");
        values.put("super.users", "User:" + KafkaUser.ADMIN + ";User:" + KafkaUser.BROKER);
        // Whose credential is gone keeps no connection for longer.
        values.put(
                "connections.max.reauth.ms", String.valueOf(Duration.ofHours(1).toMillis()));
    }

    private void nothingIsForgotten(Properties values) {
        values.put("auto.create.topics.enable", "false");
        values.put("unclean.leader.election.enable", "false");
        values.put("log.retention.ms", "-1");
        values.put("offsets.retention.minutes", String.valueOf(OFFSETS_RETENTION_MINUTES));
        if (this == DURABLE) {
            // One broker has no second copy: what it acknowledges it has synced.
            values.put("log.flush.interval.messages", "1");
            // How often a topic's own flush.ms is looked at; never by default.
            values.put("log.flush.scheduler.interval.ms", "1000");
        }
    }

    private static void oneBroker(Properties values) {
        for (String internal : new String[] {
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "transaction.state.log.min.isr",
            "share.coordinator.state.topic.replication.factor",
            "share.coordinator.state.topic.min.isr",
            "default.replication.factor",
            "min.insync.replicas"
        }) {
            values.put(internal, "1");
        }
        values.put("group.initial.rebalance.delay.ms", "0");
        // After a kill -9 the controller lets the broker back in once its old session is over.
        values.put("broker.session.timeout.ms", "3000");
        values.put("broker.heartbeat.interval.ms", "500");
    }

    private static void smallMachine(Properties values) {
        values.put("offsets.topic.num.partitions", "4");
        values.put("transaction.state.log.num.partitions", "1");
        values.put("share.coordinator.state.topic.num.partitions", "1");
        values.put("num.network.threads", "2");
        values.put("num.io.threads", "4");
        values.put("background.threads", "2");
        values.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
        values.put("log.cleaner.io.buffer.size", String.valueOf(64 << 10));
        values.put("metadata.max.idle.interval.ms", "5000");
    }
}
