package org.snapback.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.connect.cli.ConnectStandalone;
import org.snapback.local.connect.WorkerSettings;
import org.snapback.servers.Folders;

/** The Kafka Connect worker. Its connectors are the {@link ConnectorWatch}'s. */
final class ConnectPart implements Part {
    private static final int HEAP_MEGABYTES = 160;

    private final StateFolder folder;
    private final StackPorts ports;
    private final AotCaches caches;
    private final Jvm jvm;

    ConnectPart(StateFolder folder, StackSettings settings, AotCaches caches) {
        this.folder = folder;
        this.ports = settings.ports();
        this.caches = caches;
        this.jvm = new Jvm(
                name(),
                Jvm.Mode.SMALL,
                HEAP_MEGABYTES,
                Logging.options(),
                settings.classPath(),
                ConnectStandalone.class.getName());
    }

    @Override
    public String name() {
        return "connect";
    }

    @Override
    public Process start() throws IOException {
        Files.createDirectories(folder.connect());
        Path file = folder.connect().resolve("worker.properties");
        Properties properties = WorkerSettings.properties(
                "127.0.0.1:" + ports.kafka(),
                ports.connect(),
                folder.connect().resolve("offsets"),
                folder.passwords().file());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Folders.writeSecret(file, text.toString());
        return jvm.start(caches, "KILL", List.of(file.toString()), Map.of(), folder.log(name()));
    }

    @Override
    public void stop(Process process) throws IOException {
        jvm.stop(caches, process);
    }
}
