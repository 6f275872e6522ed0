package org.snapback.servers;

import java.nio.file.Path;
import java.util.Properties;

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

    /** The properties of a broker and controller in one. */
    public Properties properties(Path data, int port, int controllerPort) {
        Properties values = new Properties();
        values.put("process.roles", "broker,controller");
        values.put("node.id", "1");
        values.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        values.put("controller.listener.names", "CONTROLLER");
        values.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        values.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        values.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        values.put("log.dirs", data.toAbsolutePath().toString());
        nothingIsForgotten(values);
        oneBroker(values);
        smallMachine(values);
        return values;
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
