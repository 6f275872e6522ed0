package org.snapback.local.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.snapback.local.client.Addresses;
import org.snapback.local.connect.ConnectClient;
import org.snapback.local.connect.OutboxConnector;
import org.snapback.local.connect.Repair;
import org.snapback.local.stack.LocalStack;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StackPorts;
import org.snapback.local.stack.StackSettings;
import org.snapback.servers.Folders;
import org.snapback.servers.KafkaAccess;
import org.snapback.servers.KafkaUser;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.ServiceAccess;

/** The whole stack as {@code up} starts it, on free ports and in a temporary folder, with ways to hurt it. */
final class TestStack implements AutoCloseable {
    private final Path folder;
    private final LocalStack stack;

    private TestStack(Path folder, LocalStack stack) {
        this.folder = folder;
        this.stack = stack;
    }

    /** Starts a stack with so many replicas of each service, and returns when it is ready. */
    static TestStack start(int replicas) throws IOException, StackException, InterruptedException {
        Path folder = Files.createTempDirectory("snapback-stack-");
        StackSettings settings = new StackSettings(
                root(), folder, StackPorts.free(replicas), replicas, System.getProperty("java.class.path"), false);
        TestStack started = new TestStack(folder, new LocalStack(settings, new ToStandardOutput()));
        try {
            started.stack.start();
            List<String> missing = started.stack.awaitReady();
            if (!missing.isEmpty()) {
                throw new StackException("the stack runs without " + missing);
            }
            return started;
        } catch (StackException | InterruptedException | RuntimeException e) {
            started.close();
            throw e;
        }
    }

    Addresses addresses() {
        try {
            return Addresses.of(root(), stack.folder(), stack.settings().ports(), Clock.systemUTC());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    LocalStack stack() {
        return stack;
    }

    /** Ends a part's process with SIGKILL; the launcher starts it again. */
    void kill(String part) {
        handle(part).destroyForcibly();
    }

    /** Moves the services' clock so far ahead of real time; they see it within a tenth of a second. */
    void ahead(Duration offset) throws IOException {
        Path file = stack.folder().clock();
        Path fresh = file.resolveSibling("clock.new");
        Files.writeString(fresh, offset.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Holds a part's process with SIGSTOP: it is there and does not answer. */
    void freeze(String part) throws IOException, InterruptedException {
        signal("-STOP", handle(part).pid());
    }

    /** Repairs a dropped slot as {@code ./snapback repair} does; returns how many events were published again. */
    int repair(String service) throws IOException, SQLException {
        return new Repair(
                        new ConnectClient(stack.settings().ports().connect()),
                        this::connect,
                        stack.settings().ports().postgres(),
                        stack.folder().passwords().file().toString())
                .repair(new OutboxConnector(service));
    }

    /** What a service's database answers. */
    List<String> query(String service, String sql) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String service, String sql) {
        return Long.parseLong(query(service, sql).getFirst());
    }

    /** A connection of the superuser. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stack.settings().ports().postgres() + "/" + database,
                PostgresServer.SUPERUSER,
                stack.folder().password(PostgresServer.SUPERUSER));
    }

    /** How a client that may do everything reaches Kafka. */
    Map<String, Object> kafka() {
        return stack.folder()
                .passwords()
                .kafka(KafkaUser.ADMIN)
                .settings(addresses().bootstrapServers());
    }

    /** The names of all topics. */
    TreeSet<String> topics() throws Exception {
        try (Admin admin =
                KafkaAccess.admin(addresses().bootstrapServers(), stack.folder().passwords())) {
            return new TreeSet<>(admin.listTopics().names().get(30, TimeUnit.SECONDS));
        }
    }

    /** Everything that these topics hold now; each partition's records are in order. */
    List<ConsumerRecord<byte[], byte[]>> read(Collection<String> topics) {
        Map<String, Object> settings = kafka();
        settings.put("enable.auto.commit", false);
        settings.put("fetch.max.wait.ms", 50);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    /** Waits until every event is in every inbox that it is for, and every notice on its topic. */
    void awaitQuiet() {
        await(() -> missingInInboxes().isEmpty());
        await(() -> missingOnTopics().isEmpty());
    }

    /** The events that an inbox or a state's topic lacks; empty when nothing is missing. */
    List<String> missing() {
        List<String> missing = missingInInboxes();
        missing.addAll(missingOnTopics());
        return missing;
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(condition);
    }

    private List<String> missingInInboxes() {
        List<String> missing = new ArrayList<>();
        ServiceAccess.ALL.forEach(access -> {
            String service = access.service();
            String topics = "'" + String.join("', '", access.hears()) + "'";
            Set<String> held = new HashSet<>(query(service, "SELECT event_id FROM inbox"));
            for (String owner : List.of("sanctions", "guarantor")) {
                String written = "SELECT event_id FROM journal WHERE republishes IS NULL AND topic IN (" + topics + ")";
                for (String event : query(owner, written)) {
                    if (!held.contains(event)) {
                        missing.add(service + "-service has not had " + event + " of " + owner + "-service");
                    }
                }
            }
        });
        return missing;
    }

    private List<String> missingOnTopics() {
        Set<String> arrived = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> message :
                read(query("notification", "SELECT DISTINCT topic FROM journal"))) {
            arrived.add(message.topic() + " "
                    + new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        }
        List<String> missing =
                query("notification", "SELECT topic || ' ' || event_id FROM journal WHERE republishes IS NULL");
        missing.removeAll(arrived);
        return missing;
    }

    @Override
    public void close() {
        stack.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the test's folder could not be deleted", e);
        }
    }

    private ProcessHandle handle(String part) {
        return ProcessHandle.of(stack.running().processes().get(part)).orElseThrow();
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", name, Long.toString(process))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("kill " + name + " " + process + " ended with " + exit);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("contracts")).getParent().getParent();
    }

    /** What the launcher says goes to the test's output, where a failure is read. */
    private static final class ToStandardOutput implements Reporter {
        @Override
        public void say(String sentence) {
            System.out.println("  stack: " + sentence);
        }

        @Override
        public void warn(String sentence) {
            System.out.println("  stack warns: " + sentence);
        }
    }
}
