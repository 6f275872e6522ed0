package org.snapback.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.snapback.local.connect.ConnectClient;
import org.snapback.local.connect.Journal;
import org.snapback.local.connect.OutboxConnector;
import org.snapback.local.connect.Republication;
import org.snapback.local.connect.Slot;
import org.snapback.local.connect.Slots;
import org.snapback.local.mail.MailCatcher;
import org.snapback.servers.Database;
import org.snapback.servers.KafkaAccess;
import org.snapback.servers.LocalIssuer;
import org.snapback.servers.Topics;

/** The whole stack on this machine: PostgreSQL, Kafka, Kafka Connect and the services, each kept running. */
public final class LocalStack implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(3);
    private static final long LOOK_MILLIS = 250;

    private final StackSettings settings;
    private final StateFolder folder;
    private final Reporter reporter;
    private final AotCaches caches;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final MailCatcher mail;
    private final PowerCut powerCut;
    private final ConnectClient worker;
    private final Slots slots;
    private final ConnectorWatch watch;
    private final List<Keeper> keepers = new CopyOnWriteArrayList<>();
    private final List<OutboxConnector> connectors =
            Topics.SERVICES.stream().map(OutboxConnector::new).toList();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private volatile Optional<Duration> readyAfter = Optional.empty();
    private FileChannel lock;
    private long begun;

    /** A stack that is not started yet. */
    public LocalStack(StackSettings settings, Reporter reporter) {
        this.settings = settings;
        this.folder = new StateFolder(settings.state());
        this.reporter = reporter;
        this.caches = new AotCaches(folder.cache().resolve("aot"), settings.learn());
        this.postgres = new PostgresPart(folder, settings.ports().postgres());
        this.mail = new MailCatcher(folder.mail(), settings.ports().mail());
        this.powerCut = new PowerCut(folder.kafkaRuns());
        this.kafka = new KafkaPart(folder, settings, caches, powerCut);
        this.worker = new ConnectClient(settings.ports().connect());
        this.slots = new Slots(() -> postgres.connect("postgres"));
        this.watch =
                new ConnectorWatch(connectors, worker, postgres, slots, settings.ports(), folder.passwords(), reporter);
    }

    /**
     * Starts everything in the order that loses nothing, and returns when all runs; {@link #awaitReady} waits on until it
     * is ready. Whatever happens, {@link #close} stops what has been started.
     *
     * @throws StackException where a stack already runs on the folder, a port is busy, or a part does not start
     */
    public void start() throws StackException {
        begun = System.nanoTime();
        try {
            Files.createDirectories(folder.logs());
            lock = lock(folder);
            List<String> complaints = BusyPorts.complaints(settings.ports(), settings.replicas());
            if (!complaints.isEmpty()) {
                throw new StackException(String.join("\n", complaints));
            }
            startParts();
        } catch (IOException | SQLException e) {
            throw new StackException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        }
    }

    /**
     * Waits until the services are ready, their connectors have moved and all know the roster.
     *
     * @return what waiting does not bring: the connectors whose slot is missing; empty when all is ready
     * @throws StackException where it takes longer than three minutes; the message says what is missing
     */
    public List<String> awaitReady() throws StackException, InterruptedException {
        Readiness readiness = new Readiness(settings.ports(), settings.replicas());
        long deadline = System.nanoTime() + READY.toNanos();
        try {
            Map<OutboxConnector, Long> positions = emitted();
            while (true) {
                List<String> missing = new ArrayList<>(readiness.missing());
                missing.addAll(still(positions));
                List<String> beyondWaiting = withoutSlot();
                missing.removeAll(beyondWaiting);
                if (missing.isEmpty()) {
                    readyAfter = Optional.of(Duration.ofNanos(System.nanoTime() - begun));
                    tellOthers();
                    return beyondWaiting;
                }
                if (System.nanoTime() > deadline) {
                    throw new StackException("not ready after %d s, missing: %s; the logs are in %s"
                            .formatted(READY.toSeconds(), String.join(", ", missing), folder.logs()));
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** How long it took from the start until all was ready; empty before. */
    public Optional<Duration> readyAfter() {
        return readyAfter;
    }

    public StackSettings settings() {
        return settings;
    }

    /** The state folder that it runs on. */
    public StateFolder folder() {
        return folder;
    }

    /** What the other commands are told of this stack. */
    public Running running() {
        Map<String, Long> processes = new LinkedHashMap<>();
        for (Keeper keeper : keepers) {
            if (keeper.process() != null) {
                processes.put(keeper.name(), keeper.process().pid());
            }
        }
        return new Running(ProcessHandle.current().pid(), settings.ports(), settings.replicas(), processes, readyAfter);
    }

    /** Whether there is something to stop. */
    public boolean started() {
        return lock != null && !stopping.get();
    }

    /** Whether it is being stopped, or has been. */
    public boolean stopping() {
        return stopping.get();
    }

    /** Whether an orderly stop keeps what the JVMs learned, and therefore takes longer. */
    public boolean learning() {
        return caches.learning();
    }

    /** Stops services, Connect, Kafka and PostgreSQL, in this order; nothing where that has been done. */
    @Override
    public void close() {
        if (lock == null || stopping.getAndSet(true)) {
            return;
        }
        try {
            watch.stop();
            // The services do not wait for one another; the others do, in the order opposite to their start.
            List<Keeper> services = keepers.stream().filter(Keeper::stopsEarly).toList();
            Thread[] stops = services.stream()
                    .map(keeper -> Thread.ofPlatform().start(() -> stop(keeper)))
                    .toArray(Thread[]::new);
            for (Thread stop : stops) {
                stop.join();
            }
            mail.close();
            slots.close();
            for (Keeper keeper : keepers.reversed()) {
                if (!services.contains(keeper)) {
                    stop(keeper);
                }
            }
            Running.forget(folder);
            lock.close();
        } catch (IOException | SQLException e) {
            reporter.warn("the state folder could not be left in order: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startParts() throws IOException, SQLException, InterruptedException {
        Keeper broker = keep(kafka);
        keep(postgres);
        reporter.say("PostgreSQL 18 runs on port " + settings.ports().postgres());
        Map<String, ServiceApp> apps = new LinkedHashMap<>();
        Map<String, Database> databases = new LinkedHashMap<>();
        for (String service : Topics.SERVICES) {
            apps.put(
                    service,
                    ServiceApp.in(settings.root(), service, folder.cache().resolve("apps")));
            Database database = Database.provision(postgres.server(), service, folder::password);
            apps.get(service).migrate(database);
            databases.put(service, database);
        }
        boolean first = makeSlots();
        makeUpForPowerCut();
        reporter.say("databases, roles, migrations and slots are in place");
        kafka.awaitAnswer(broker.process());
        try (Admin admin = KafkaAccess.admin(kafka.bootstrapServers(), folder.passwords())) {
            Topics.ensure(admin, Topics.all());
            KafkaAccess.ensure(admin, folder.passwords());
        }
        reporter.say("Kafka 4 runs on port " + settings.ports().kafka() + " with its topics and users");
        keep(new ConnectPart(folder, settings, caches));
        watch.start();
        if (first) {
            awaitConnectors();
        }
        startServices(apps, databases);
    }

    /** Makes the slots that are missing beside empty journals. Returns whether one was made. */
    private boolean makeSlots() throws SQLException {
        boolean first = false;
        for (OutboxConnector connector : connectors) {
            try (Journal journal = new Journal(postgres.connect(connector.service()), connector)) {
                first |= journal.slot().isEmpty();
                journal.ensureSlot();
            }
        }
        return first;
    }

    /** Notices are not synced to Kafka's disk one by one: those that a power cut may have taken are published again. */
    private void makeUpForPowerCut() throws IOException, SQLException {
        if (powerCut.happened()) {
            try (Connection journal = postgres.connect("notification")) {
                reporter.say("the machine went down while Kafka ran: its newest " + new Republication(journal).newest()
                        + " notices are published again");
            }
        }
        powerCut.running();
    }

    private void startServices(Map<String, ServiceApp> apps, Map<String, Database> databases) throws IOException {
        mail.start();
        String publicKey = LocalIssuer.open(folder.secrets()).publicKey();
        for (Map.Entry<String, ServiceApp> app : apps.entrySet()) {
            for (int replica = 1; replica <= settings.replicas(); replica++) {
                keep(new ServicePart(
                        app.getValue(),
                        replica,
                        databases.get(app.getKey()),
                        publicKey,
                        settings.ports(),
                        folder,
                        caches,
                        Jvm.Mode.SMALL));
            }
        }
        reporter.say("Kafka Connect and the services are starting");
    }

    private void awaitConnectors() throws SQLException, InterruptedException {
        Map<OutboxConnector, Long> positions = emitted();
        while (!still(positions).isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** A position for each connector that it passes once it carries something. */
    private Map<OutboxConnector, Long> emitted() throws SQLException {
        Map<OutboxConnector, Long> positions = new LinkedHashMap<>();
        for (OutboxConnector connector : connectors) {
            try (Journal journal = new Journal(postgres.connect(connector.service()), connector)) {
                positions.put(connector, journal.emitMessage());
            }
        }
        return positions;
    }

    /** The connectors that have not passed these positions. */
    private List<String> still(Map<OutboxConnector, Long> positions) throws SQLException {
        Map<String, Slot> all = slots.all();
        return positions.entrySet().stream()
                .filter(entry -> {
                    Slot slot = all.get(entry.getKey().slot());
                    return slot == null || !slot.active() || slot.confirmed() < entry.getValue();
                })
                .map(entry -> "the connector " + entry.getKey().name())
                .toList();
    }

    private List<String> withoutSlot() throws SQLException {
        Map<String, Slot> all = slots.all();
        return connectors.stream()
                .filter(connector -> all.get(connector.slot()) == null
                        || all.get(connector.slot()).lost())
                .map(connector -> "the connector " + connector.name())
                .toList();
    }

    private Keeper keep(Part part) throws IOException {
        if (stopping.get()) {
            throw new IOException("stopped while starting");
        }
        folder.rotate(part.name());
        Keeper keeper = new Keeper(part, reporter, this::tellOthers);
        keepers.add(keeper);
        keeper.start();
        return keeper;
    }

    private void stop(Keeper keeper) {
        try {
            keeper.stop();
        } catch (IOException e) {
            reporter.warn(keeper.name() + " did not stop in order: " + e.getMessage());
        }
    }

    private synchronized void tellOthers() {
        try {
            running().write(folder);
        } catch (IOException e) {
            reporter.warn("other commands cannot see this stack: " + e.getMessage());
        }
    }

    private static FileChannel lock(StateFolder folder) throws IOException, StackException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StackException("a stack already runs on " + folder.path()
                    + ": ./snapback status shows it, ./snapback down stops it");
        }
        return channel;
    }
}
