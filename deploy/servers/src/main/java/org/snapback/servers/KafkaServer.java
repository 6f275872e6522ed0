package org.snapback.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** A real Kafka broker and its controller (KRaft) in this JVM. */
public final class KafkaServer implements AutoCloseable {
    /** Says that the data holds the administrator's credential; data of before there were passwords does not. */
    private static final String ACQUAINTED = "acquainted";

    private final KafkaRaftServer server;

    private KafkaServer(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Formats the data folder at the first start, then starts the broker; it answers when this returns.
     *
     * @param port where clients connect, on 127.0.0.1
     * @param controllerPort where broker and controller talk, on 127.0.0.1
     * @param passwords the broker's own and the administrator's among them
     */
    public static KafkaServer start(
            Path data, int port, int controllerPort, KafkaSettings settings, Passwords passwords)
            throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data, passwords);
        }
        boolean acquainted = Files.exists(data.resolve(ACQUAINTED));
        KafkaUser broker = passwords.kafka(KafkaUser.BROKER);
        Properties properties = settings.properties(data, port, controllerPort, broker);
        if (!acquainted) {
            KafkaSettings.letInBroker(properties, broker);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        if (!acquainted) {
            KafkaAccess.introduceAdministrator("127.0.0.1:" + port, passwords);
            Files.createFile(data.resolve(ACQUAINTED));
        }
        return new KafkaServer(server);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Runs a broker until this JVM is asked to end. Arguments: data folder, port, controller's port, settings, file of
     * passwords.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        KafkaServer kafka = start(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                KafkaSettings.valueOf(args[3]),
                new Passwords(Path.of(args[4])));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
        kafka.server.awaitShutdown();
    }

    private static void format(Path data, Passwords passwords) throws IOException {
        Files.createDirectories(data);
        try {
            new Formatter()
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(data.toAbsolutePath().toString())
                    .setMetadataLogDirectory(data.toAbsolutePath().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setScramArguments(
                            List.of(scram(passwords.kafka(KafkaUser.ADMIN)), scram(passwords.kafka(KafkaUser.BROKER))))
                    .setIgnoreFormatted(true)
                    .run();
            Files.createFile(data.resolve(ACQUAINTED));
        } catch (Exception e) {
            throw new IOException("the broker's data folder " + data + " could not be formatted", e);
        }
    }

    private static String scram(KafkaUser user) {
        return KafkaUser.MECHANISM + "=[name=" + user.name() + ",password=" + user.password() + "]";
    }
}
