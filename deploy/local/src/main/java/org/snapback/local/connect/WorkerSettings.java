package org.snapback.local.connect;

import java.nio.file.Path;
import java.util.Properties;
import org.snapback.servers.KafkaUser;
import org.snapback.servers.Passwords;
import org.snapback.servers.ServiceAccess;

/** The settings of the one Kafka Connect worker; a test asserts them. */
public final class WorkerSettings {
    private WorkerSettings() {}

    /**
     * The worker's properties.
     *
     * @param restPort its REST interface on 127.0.0.1
     * @param offsets the file that it keeps the connectors' positions in
     * @param secrets the file that the worker and its connectors read passwords from
     */
    public static Properties properties(String bootstrapServers, int restPort, Path offsets, Path secrets) {
        Properties values = new Properties();
        login(values, bootstrapServers, secrets);
        values.put("listeners", "http://127.0.0.1:" + restPort);
        values.put("rest.advertised.host.name", "127.0.0.1");
        values.put("offset.storage.file.filename", offsets.toString());
        // A position is written, and the slot moved on, each second.
        values.put("offset.flush.interval.ms", "1000");
        values.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        values.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        values.put("plugin.discovery", "service_load");
        values.put("config.providers", "file");
        values.put("config.providers.file.class", "org.apache.kafka.common.config.provider.FileConfigProvider");
        values.put("config.providers.file.param.allowed.paths", secrets.toString());
        // A connector may choose who it writes as, and nothing else of its producer.
        values.put("connector.client.config.override.policy", "Allowlist");
        values.put("connector.client.config.override.allowlist", "sasl.jaas.config");
        // Connect's producers have idempotence off by default.
        values.put("producer.enable.idempotence", "true");
        values.put("producer.acks", "all");
        values.put("producer.linger.ms", "0");
        values.put("producer.buffer.memory", String.valueOf(8 << 20));
        return values;
    }

    private static void login(Properties values, String bootstrapServers, Path secrets) {
        String password = Passwords.reference(secrets.toString(), ServiceAccess.CONNECT);
        new KafkaUser(ServiceAccess.CONNECT, password)
                .settings(bootstrapServers)
                .forEach((name, value) -> {
                    values.put(name, value);
                    if (!name.equals("bootstrap.servers")) {
                        values.put("producer." + name, value);
                    }
                });
    }
}
