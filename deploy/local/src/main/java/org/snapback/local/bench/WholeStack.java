package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.snapback.local.client.Addresses;
import org.snapback.local.stack.LocalStack;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StackPorts;
import org.snapback.local.stack.StackSettings;
import org.snapback.local.stack.StateFolder;
import org.snapback.servers.LocalIssuer;

/** The whole local stack, for one benchmark alone. */
final class WholeStack implements AutoCloseable {
    private final LocalStack stack;
    private final StackPorts ports;
    private final StateFolder folder;
    private final Addresses addresses;

    private WholeStack(LocalStack stack, StackPorts ports, StateFolder folder, Addresses addresses) {
        this.stack = stack;
        this.ports = ports;
        this.folder = folder;
        this.addresses = addresses;
    }

    /** Starts it on free ports with all its data in this folder, and returns when it is ready. */
    static WholeStack start(Path root, StateFolder folder, Reporter reporter)
            throws StackException, IOException, InterruptedException {
        StackSettings settings = new StackSettings(
                root, folder.path(), StackPorts.free(1), 1, System.getProperty("java.class.path"), false);
        LocalStack stack = new LocalStack(settings, reporter);
        try {
            stack.start();
            String missing = String.join(", ", stack.awaitReady());
            if (!missing.isEmpty()) {
                throw new StackException("the stack runs without " + missing);
            }
            Addresses addresses =
                    Addresses.of(root, settings.ports(), LocalIssuer.open(folder.secrets()), Clock.systemUTC());
            return new WholeStack(stack, settings.ports(), folder, addresses);
        } catch (StackException | IOException | InterruptedException | RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    Addresses addresses() {
        return addresses;
    }

    /** How a client reaches Kafka. */
    Map<String, Object> settings() {
        return Map.of("bootstrap.servers", addresses.bootstrapServers());
    }

    /** A connection to a service's database as the role that the service works as. */
    Connection connect(String service) throws SQLException {
        String role = service + "_runtime";
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service, role, folder.password(role));
    }

    @Override
    public void close() {
        stack.close();
    }
}
