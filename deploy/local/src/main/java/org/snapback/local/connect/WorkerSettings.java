package org.snapback.local.connect;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of the one Kafka Connect worker; a test asserts them. */
public final class WorkerSettings {
    private WorkerSettings() {}

    /**
     * The worker's properties.
     *
     * @param restPort its REST interface on 127.0.0.1
     * @param offsets the file that it keeps the connectors' positions in
     * @param secrets the folder that connectors may read passwords from
     */
    public static Properties properties(String bootstrapServers, int restPort, Path offsets, Path secrets) {
        Properties values = new Properties();
        values.put("bootstrap.servers", bootstrapServers);
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
        // Connect's producers have idempotence off by default.
        values.put("producer.enable.idempotence", "true");
        values.put("producer.acks", "all");
        values.put("producer.linger.ms", "0");
        values.put("producer.buffer.memory", String.valueOf(8 << 20));
        return values;
    }
}
