package org.snapback.servers.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.snapback.servers.Database;
import org.snapback.servers.Folders;
import org.snapback.servers.KafkaAccess;
import org.snapback.servers.KafkaProcess;
import org.snapback.servers.KafkaSettings;
import org.snapback.servers.KafkaUser;
import org.snapback.servers.LocalIssuer;
import org.snapback.servers.Migrations;
import org.snapback.servers.Passwords;
import org.snapback.servers.Ports;
import org.snapback.servers.PostgresBinaries;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.PostgresSettings;
import org.snapback.servers.ServiceAccess;
import org.snapback.servers.Topics;

/**
 * PostgreSQL and Kafka, started once per test JVM and ended with it. What is known of them lies in system properties,
 * because Quarkus may load this class more than once.
 */
final class RunningServers {
    private static final String PREFIX = "snapback.test.";
    private static final String PASSWORD = "only-for-tests";

    private RunningServers() {}

    /** Starts both, unless they run, with the database of this service migrated and all topics made. */
    static synchronized void ensure(String service) throws IOException, SQLException, InterruptedException {
        if (System.getProperty(PREFIX + "service") != null) {
            return;
        }
        Path folder = Files.createTempDirectory("snapback-test-");
        List<Integer> ports = Ports.free(3);
        KafkaProcess kafka = launchKafka(folder, ports.get(1), ports.get(2));
        Path home = PostgresBinaries.unpack(Path.of(
                System.getProperty("java.io.tmpdir"), "snapback-postgresql-" + System.getProperty("user.name")));
        PostgresServer postgres = PostgresServer.start(new PostgresServer.Options(
                home,
                folder.resolve("postgresql"),
                folder.resolve("postgresql.log"),
                ports.get(0),
                PASSWORD,
                PostgresSettings.QUICK));
        Runtime.getRuntime().addShutdownHook(new Thread(new Ending(postgres.process(), kafka.process(), folder)));
        Database database = Database.provision(postgres, service, role -> PASSWORD);
        Migrations.migrate(database, database.name(), Thread.currentThread().getContextClassLoader());
        kafka.awaitReady();
        try (Admin admin = KafkaAccess.admin(kafka.bootstrapServers(), passwords(folder))) {
            Topics.ensure(admin, Topics.all());
            KafkaAccess.ensure(admin, passwords(folder));
        }
        System.setProperty(PREFIX + "folder", folder.toString());
        System.setProperty(PREFIX + "jdbc", database.jdbcUrl());
        System.setProperty(PREFIX + "kafka", kafka.bootstrapServers());
        System.setProperty(
                PREFIX + "kafka-process", String.valueOf(kafka.process().pid()));
        System.setProperty(PREFIX + "service", service);
    }

    /** The database of the service under test. */
    static Database database() {
        String name = property("service");
        return new Database(
                name, property("jdbc"), account(name, "owner"), account(name, "runtime"), account(name, "replication"));
    }

    static String bootstrapServers() {
        return property("kafka");
    }

    static ProcessHandle broker() {
        return ProcessHandle.of(Long.parseLong(property("kafka-process"))).orElseThrow();
    }

    /** What a client of the broker is configured with that may do everything. */
    static Map<String, Object> administrator() {
        return passwords(folder()).kafka(KafkaUser.ADMIN).settings(bootstrapServers());
    }

    static Admin admin() {
        return KafkaAccess.admin(bootstrapServers(), passwords(folder()));
    }

    /** Likewise for the service under test, with its own rights; the library's example has none of its own. */
    static Map<String, Object> service() {
        String service = property("service");
        return Topics.SERVICES.contains(service)
                ? passwords(folder()).kafka(ServiceAccess.principal(service)).settings(bootstrapServers())
                : administrator();
    }

    static Path clockFile() {
        return folder().resolve("clock");
    }

    static LocalIssuer issuer() {
        try {
            return LocalIssuer.open(folder());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Database.Account account(String database, String what) {
        return new Database.Account(database + "_" + what, PASSWORD);
    }

    private static Path folder() {
        return Path.of(property("folder"));
    }

    private static Passwords passwords(Path folder) {
        return new Passwords(folder.resolve("passwords.properties"));
    }

    private static String property(String name) {
        String value = System.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException(
                    "no servers run: annotate the test with @QuarkusTestResource(Servers.class) and the init arg service");
        }
        return value;
    }

    private static KafkaProcess launchKafka(Path folder, int port, int controllerPort) throws IOException {
        return KafkaProcess.launch(new KafkaProcess.Options(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                port,
                controllerPort,
                KafkaSettings.QUICK,
                passwords(folder)));
    }

    /** At the JVM's end: nothing that runs, nothing on the disk. */
    private record Ending(Process postgres, Process kafka, Path folder) implements Runnable {
        @Override
        public void run() {
            postgres.destroyForcibly();
            kafka.destroyForcibly();
            postgres.onExit().join();
            kafka.onExit().join();
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                // A backend still writes; a temporary folder remains.
                return;
            }
        }
    }
}
