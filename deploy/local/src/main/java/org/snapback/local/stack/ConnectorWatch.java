package org.snapback.local.stack;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.snapback.local.connect.ConnectClient;
import org.snapback.local.connect.Journal;
import org.snapback.local.connect.OutboxConnector;
import org.snapback.local.connect.Slot;
import org.snapback.local.connect.Slots;
import org.snapback.servers.KafkaAccess;
import org.snapback.servers.Passwords;

/**
 * Keeps the connectors running: gives a worker that started afresh its connectors, restarts tasks that failed, and says
 * when one stands still though its status says RUNNING. A connector whose slot is missing is left alone.
 */
final class ConnectorWatch {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final Duration STANDSTILL = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final List<OutboxConnector> connectors;
    private final ConnectClient worker;
    private final PostgresPart postgres;
    private final Slots slots;
    private final StackPorts ports;
    private final Passwords passwords;
    private final Reporter reporter;
    private final Map<OutboxConnector, State> states = new HashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    /** What is remembered of one connector between two looks. */
    private static final class State {
        private long confirmed;
        private long movedAt = System.nanoTime();
        private long restartAt;
        private Duration pause = Duration.ofSeconds(1);
        private final Set<String> said = new HashSet<>();
    }

    ConnectorWatch(
            List<OutboxConnector> connectors,
            ConnectClient worker,
            PostgresPart postgres,
            Slots slots,
            StackPorts ports,
            Passwords passwords,
            Reporter reporter) {
        this.connectors = connectors;
        this.worker = worker;
        this.postgres = postgres;
        this.slots = slots;
        this.ports = ports;
        this.passwords = passwords;
        this.reporter = reporter;
        connectors.forEach(connector -> states.put(connector, new State()));
    }

    void start() {
        thread = Thread.ofPlatform().daemon().name("connectors").start(this::run);
    }

    void stop() throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(30));
        }
    }

    private void run() {
        try {
            do {
                look();
            } while (!stopping.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look at all connectors; what cannot be asked now is asked at the next. */
    void look() throws InterruptedException {
        if (!worker.answers()) {
            return;
        }
        try {
            Map<String, Slot> all = slots.all();
            for (OutboxConnector connector : connectors) {
                look(connector, all.get(connector.slot()), states.get(connector));
            }
        } catch (IOException | SQLException e) {
            // PostgreSQL or the worker is away: their keepers say so and bring them back.
            return;
        }
    }

    private void look(OutboxConnector connector, Slot slot, State state)
            throws IOException, SQLException, InterruptedException {
        if (slot == null || slot.lost()) {
            once(
                    state,
                    "slot",
                    "%s is not carried to Kafka: the slot %s %s. Nothing is lost yet; repair it with:"
                                    .formatted(
                                            connector.service() + "'s journal",
                                            connector.slot(),
                                            slot == null ? "is missing" : "was given up")
                            + " ./snapback repair " + connector.service());
            return;
        }
        state.said.remove("slot");
        if (slot.endangered()) {
            once(
                    state,
                    "wal",
                    "PostgreSQL will soon give up the slot " + connector.slot() + ": its connector is too far behind");
        }
        Optional<ConnectClient.Status> status = worker.status(connector);
        if (status.isEmpty()) {
            worker.put(
                    connector,
                    connector.configuration(ports.postgres(), passwords.file().toString()));
            state.movedAt = System.nanoTime();
        } else if (status.get().failed()) {
            restart(connector, state, status.get().trace());
        } else if (status.get().running()) {
            progress(connector, slot, state);
        }
    }

    private void restart(OutboxConnector connector, State state, String trace) throws IOException {
        long now = System.nanoTime();
        if (now < state.restartAt) {
            return;
        }
        reporter.warn("the connector %s failed and is started again: %s"
                .formatted(connector.name(), trace.lines().findFirst().orElse("no reason given")));
        worker.restartFailed(connector);
        state.restartAt = now + state.pause.toNanos();
        state.pause = longer(state.pause);
        state.movedAt = now;
    }

    private void progress(OutboxConnector connector, Slot slot, State state)
            throws IOException, SQLException, InterruptedException {
        long now = System.nanoTime();
        if (slot.confirmed() != state.confirmed) {
            state.confirmed = slot.confirmed();
            state.movedAt = now;
            state.pause = Duration.ofSeconds(1);
            if (state.said.remove("standstill")) {
                reporter.say("the connector " + connector.name() + " moves again");
            }
        } else if (now - state.movedAt > STANDSTILL.toNanos()) {
            once(
                    state,
                    "standstill",
                    "the connector %s has moved nothing for %d s though it says RUNNING%s"
                            .formatted(connector.name(), STANDSTILL.toSeconds(), missingTopics(connector)));
            if (now >= state.restartAt) {
                worker.restart(connector);
                state.restartAt = now + state.pause.toNanos();
                state.pause = longer(state.pause);
            }
        }
    }

    /** A row for a topic that does not exist stalls a connector for ever. */
    private String missingTopics(OutboxConnector connector) throws SQLException, InterruptedException {
        try (Journal journal = new Journal(postgres.connect(connector.service()), connector);
                Admin admin = KafkaAccess.admin("127.0.0.1:" + ports.kafka(), passwords)) {
            Set<String> missing = new HashSet<>(journal.recentTopics());
            missing.removeAll(admin.listTopics().names().get(10, TimeUnit.SECONDS));
            return missing.isEmpty() ? "" : "; topics that rows name and Kafka does not have: " + missing;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return "; Kafka does not answer";
        }
    }

    private void once(State state, String what, String sentence) {
        if (state.said.add(what)) {
            reporter.warn(sentence);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
