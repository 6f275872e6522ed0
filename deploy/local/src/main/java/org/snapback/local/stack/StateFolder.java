package org.snapback.local.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import org.snapback.servers.Folders;
import org.snapback.servers.Secrets;

/** The folder that holds everything a local stack keeps: {@code .snapback}. */
public final class StateFolder {
    private static final long KEPT_LOG = 20 << 20;

    private final Path folder;

    public StateFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
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

    /** The passwords of the database's roles, in the form that Kafka Connect reads. */
    public Path passwords() {
        return secrets().resolve("passwords.properties");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of a part of the stack. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
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

    Path running() {
        return folder.resolve("running.properties");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** All that a reset deletes; the cache, which can be made again, is not among it. */
    public List<Path> data() {
        return List.of(postgres(), kafka(), kafkaRuns(), connect(), secrets(), logs(), clock(), running(), lock());
    }

    /** The password of a database role, made at the first call. */
    public synchronized String password(String role) {
        try {
            Properties known = read(passwords());
            String password = known.getProperty(role);
            if (password == null) {
                password = Secrets.generate();
                known.setProperty(role, password);
                StringWriter text = new StringWriter();
                known.store(text, null);
                Folders.writeSecret(passwords(), text.toString());
            }
            return password;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the passwords in " + passwords() + " cannot be read or written", e);
        }
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
