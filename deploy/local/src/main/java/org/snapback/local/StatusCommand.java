package org.snapback.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.snapback.local.connect.ConnectClient;
import org.snapback.local.connect.OutboxConnector;
import org.snapback.local.connect.Slot;
import org.snapback.local.stack.Readiness;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what runs and how it is doing. */
@Command(
        name = "status",
        description = "Shows what runs, whether it is ready, and the stack's memory, start time and processor use."
                + " Exit code 1 where something is not as it should be.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Option(
            names = "--over",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How long to measure the processor use (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException, InterruptedException {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        Running running = place.running();
        Summary summary = new Summary(running);
        running.processes().forEach((name, pid) -> terminal.plain("%-24s process %d".formatted(name, pid)));
        boolean well = connectors(running, terminal);
        List<String> missing = new Readiness(running.ports(), running.replicas()).missing();
        terminal.plain(missing.isEmpty() ? "ready" : "not ready: " + String.join(", ", missing));
        clock(terminal);
        terminal.plain("");
        summary.addresses().forEach(terminal::plain);
        terminal.plain("");
        terminal.plain(summary.start());
        summary.memory().forEach(terminal::plain);
        terminal.plain(summary.idle(Duration.ofSeconds(Math.max(1, seconds))));
        return well && missing.isEmpty() ? 0 : 1;
    }

    private boolean connectors(Running running, Terminal terminal) {
        ConnectClient worker = new ConnectClient(running.ports().connect());
        boolean well = true;
        try (Connection connection = superuser(running)) {
            Map<String, Slot> slots = Slot.all(connection);
            for (OutboxConnector connector :
                    Topics.SERVICES.stream().map(OutboxConnector::new).toList()) {
                Slot slot = slots.get(connector.slot());
                boolean runs = slot != null
                        && slot.active()
                        && worker.status(connector)
                                .filter(ConnectClient.Status::running)
                                .isPresent();
                terminal.plain("%-24s %s".formatted(connector.name(), words(connector, slot, runs)));
                well &= runs;
            }
            return well;
        } catch (SQLException | IOException e) {
            terminal.warn("connectors: " + e.getMessage());
            return false;
        }
    }

    private static String words(OutboxConnector connector, Slot slot, boolean runs) {
        if (slot == null || slot.lost()) {
            return "slot missing: ./snapback repair " + connector.service();
        }
        return runs ? "running" : "not running";
    }

    private Connection superuser(Running running) throws SQLException {
        StateFolder folder = place.folder();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.ports().postgres() + "/postgres",
                PostgresServer.SUPERUSER,
                folder.password(PostgresServer.SUPERUSER));
    }

    private void clock(Terminal terminal) throws IOException {
        if (Files.exists(place.folder().clock())) {
            terminal.plain("clock: ahead by "
                    + Files.readString(place.folder().clock()).strip());
        }
    }
}
