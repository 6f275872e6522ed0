package org.snapback.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** A real Kafka broker and its controller (KRaft) in this JVM. */
public final class KafkaServer implements AutoCloseable {
    private final KafkaRaftServer server;

    private KafkaServer(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Formats the data folder at the first start, then starts the broker; it answers when this returns.
     *
     * @param port where clients connect, on 127.0.0.1
     * @param controllerPort where broker and controller talk, on 127.0.0.1
     */
    public static KafkaServer start(Path data, int port, int controllerPort, KafkaSettings settings)
            throws IOException {
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        var config = KafkaConfig.fromProps(settings.properties(data, port, controllerPort), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new KafkaServer(server);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Runs a broker until this JVM is asked to end. Arguments: data folder, port, controller's port, settings. */
    public static void main(String[] args) throws IOException {
        KafkaServer kafka = start(
                Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), KafkaSettings.valueOf(args[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
        kafka.server.awaitShutdown();
    }

    private static void format(Path data) throws IOException {
        Files.createDirectories(data);
        try {
            new Formatter()
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(data.toAbsolutePath().toString())
                    .setMetadataLogDirectory(data.toAbsolutePath().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IOException("the broker's data folder " + data + " could not be formatted", e);
        }
    }
}
