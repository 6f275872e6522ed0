package org.snapback.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.snapback.servers.Database;
import org.snapback.servers.LocalIssuer;
import org.snapback.servers.Ports;

/**
 * A durable PostgreSQL and several instances of one service, each with a database of its own, and no Kafka: commands are
 * accepted all the same. For benchmarks that compare databases, so their code is compiled as in production.
 */
public final class LoneServices implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 200;

    private final StateFolder folder;
    private final PostgresPart postgres;
    private final Process server;
    private final List<Running> running = new ArrayList<>();
    private final Map<String, Instance> instances = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param address its REST API
     */
    public record Instance(URI address, Database database) {}

    private record Running(ServicePart part, Process process) {}

    private LoneServices(StateFolder folder, PostgresPart postgres, Process server) {
        this.folder = folder;
        this.postgres = postgres;
        this.server = server;
    }

    /**
     * Starts PostgreSQL and an instance a database, and returns when all are ready.
     *
     * @param root the folder that the services are built in
     * @param folder what it keeps, which the caller deletes
     * @param databases their names
     */
    public static LoneServices start(Path root, StateFolder folder, String service, List<String> databases)
            throws IOException, SQLException, InterruptedException {
        PostgresPart postgres = new PostgresPart(folder, Ports.free(1).getFirst());
        java.nio.file.Files.createDirectories(folder.logs());
        LoneServices started = new LoneServices(folder, postgres, postgres.start());
        try {
            for (String database : databases) {
                started.add(root, service, database);
            }
            started.awaitReady();
            return started;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** The instance that works on this database. */
    public Instance on(String database) {
        return instances.get(database);
    }

    /** Signs the tokens that all of them accept. */
    public LocalIssuer issuer() throws IOException {
        return LocalIssuer.open(folder.secrets());
    }

    @Override
    public void close() throws IOException {
        for (Running one : running) {
            one.part().stop(one.process());
        }
        postgres.stop(server);
    }

    private void add(Path root, String service, String name) throws IOException, SQLException {
        ServiceApp app = ServiceApp.in(root, service, folder.cache().resolve("apps"));
        Database database = Database.provision(postgres.server(), name, folder::password);
        app.migrate(database);
        StackPorts ports = StackPorts.free(1);
        StateFolder own = new StateFolder(folder.path().resolve(name));
        java.nio.file.Files.createDirectories(own.logs());
        String publicKey = issuer().publicKey();
        ServicePart part = new ServicePart(
                app, 1, database, publicKey, ports, own, new AotCaches(own.cache(), false), Jvm.Mode.PRODUCTION);
        running.add(new Running(part, part.start()));
        instances.put(name, new Instance(URI.create("http://127.0.0.1:" + ports.of(service, 1)), database));
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Map.Entry<String, Instance> instance : instances.entrySet()) {
                while (!ready(http, instance.getValue().address())) {
                    if (System.nanoTime() > deadline) {
                        throw new IOException("the service on " + instance.getKey() + " is not ready; see "
                                + folder.path().resolve(instance.getKey()).resolve("logs"));
                    }
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
            }
        }
    }

    private static boolean ready(HttpClient http, URI address) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
