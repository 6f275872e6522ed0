package org.snapback.local.stack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.snapback.servers.KafkaProcess;
import org.snapback.servers.KafkaServer;
import org.snapback.servers.KafkaSettings;

/** The Kafka broker. It is started without waiting: {@link #awaitAnswer} waits. */
final class KafkaPart implements Part {
    private static final int HEAP_MEGABYTES = 160;
    private static final int KILLED = 128 + 9;

    private final StateFolder folder;
    private final StackPorts ports;
    private final AotCaches caches;
    private final PowerCut powerCut;
    private final Jvm jvm;

    KafkaPart(StateFolder folder, StackSettings settings, AotCaches caches, PowerCut powerCut) {
        this.folder = folder;
        this.ports = settings.ports();
        this.caches = caches;
        this.powerCut = powerCut;
        this.jvm = new Jvm(
                name(),
                Jvm.Mode.SMALL,
                HEAP_MEGABYTES,
                Logging.options(),
                settings.classPath(),
                KafkaServer.class.getName());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Process start() throws IOException {
        return jvm.start(
                caches,
                "TERM",
                List.of(
                        folder.kafka().toString(),
                        String.valueOf(ports.kafka()),
                        String.valueOf(ports.controller()),
                        KafkaSettings.DURABLE.name(),
                        KafkaProcess.written(folder.passwords()).toString()),
                Map.of(),
                folder.log(name()));
    }

    @Override
    public void stop(Process process) throws IOException {
        jvm.stop(caches, process);
        if (process.exitValue() != KILLED) {
            powerCut.ended();
        }
    }

    /** Waits until the broker that was started answers. */
    void awaitAnswer(Process process) throws IOException, InterruptedException {
        KafkaProcess.awaitAnswer(process, ports.kafka(), folder.passwords(), folder.log(name()));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }
}
