package org.snapback.local.stack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import org.snapback.servers.Passwords;

/** The folder that holds everything a local stack keeps: {@code .snapback}. */
public final class StateFolder {
    private static final long KEPT_LOG = 20 << 20;

    private final Path folder;
    private final Passwords passwords;

    public StateFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.passwords = new Passwords(secrets().resolve("passwords.properties"));
    }

    public Path path() {
        return folder;
    }

    /** The offset of the stack's clocks, an ISO 8601 duration. */
    public Path clock() {
        return folder.resolve("clock");
    }

    /** What each JVM learned for its next start, and PostgreSQL's programs: made again when missing. */
    public Path cache() {
        return folder.resolve("cache");
    }

    /** Passwords and the token key, for their owner alone. */
    public Path secrets() {
        return folder.resolve("secrets");
    }

    /** The passwords of the database's roles and the broker's users. */
    public Passwords passwords() {
        return passwords;
    }

    /** The principals that this machine's listeners use, a file each. */
    public Path principals() {
        return secrets().resolve("kafka");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of a part of the stack. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Where a replica of sanctions-service keeps its index of names. */
    Path screening(int replica) {
        return cache().resolve("screening-" + replica);
    }

    Path postgres() {
        return folder.resolve("postgresql");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    /** From Kafka's start to its orderly end: which run of the machine it is on. */
    Path kafkaRuns() {
        return folder.resolve("kafka-runs");
    }

    Path connect() {
        return folder.resolve("connect");
    }

    /** The letters that were caught. */
    public Path mail() {
        return folder.resolve("mail");
    }

    Path running() {
        return folder.resolve("running.properties");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** All that a reset deletes; the cache, which can be made again, is not among it. */
    public List<Path> data() {
        return List.of(
                postgres(), kafka(), kafkaRuns(), connect(), secrets(), mail(), logs(), clock(), running(), lock());
    }

    /** The password of a database role, made at the first call. */
    public String password(String role) {
        return passwords.of(role);
    }

    /** Moves a log that has grown large aside, in place of the one moved before. */
    void rotate(String part) throws IOException {
        Path log = log(part);
        if (Files.exists(log) && Files.size(log) > KEPT_LOG) {
            Files.move(log, logs().resolve(part + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        }
        return properties;
    }
}
