package org.snapback.servers;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A file of passwords for its owner alone, each made at the first call, in the form that Kafka Connect reads. */
public final class Passwords {
    private static final String KAFKA = "kafka.";

    private final Path file;

    /** The passwords in this file, which need not exist yet. */
    public Passwords(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** The password of this name. */
    public synchronized String of(String name) {
        try {
            Properties known = new Properties();
            if (Files.exists(file)) {
                known.load(new StringReader(Files.readString(file)));
            }
            String password = known.getProperty(name);
            if (password == null) {
                password = Secrets.generate();
                known.setProperty(name, password);
                StringWriter text = new StringWriter();
                known.store(text, null);
                Folders.writeSecret(file, text.toString());
            }
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException("the passwords in " + file + " cannot be read or written", e);
        }
    }

    /** A user of the broker. */
    public KafkaUser kafka(String user) {
        return new KafkaUser(user, of(KAFKA + user));
    }

    /** The password of a user of the broker, as Kafka Connect is told to read it from the file. */
    public static String reference(String file, String user) {
        return "${file:" + file + ":" + KAFKA + user + "}";
    }
}
