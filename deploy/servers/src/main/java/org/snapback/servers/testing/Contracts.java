package org.snapback.servers.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The contracts of docs/contracts, whose folder the system property {@code contracts} names. */
public final class Contracts {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Path, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contracts() {}

    /**
     * Checks a payload against its schema, formats included.
     *
     * @param name the type without prefix and version: {@code ballot.closed}
     * @return what is wrong, a sentence each; empty when all is well
     */
    public static List<String> validate(String topic, String name, String json) {
        return SCHEMAS
                .computeIfAbsent(
                        folder(topic).resolve(name + ".v1.schema.json"),
                        file -> REGISTRY.getSchema(read(file), InputFormat.JSON))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The example of an event. */
    public static String example(String topic, String name) {
        return read(folder(topic).resolve(name + ".v1.example.json"));
    }

    /** A further example of an event, by what it shows. */
    public static String example(String topic, String name, String what) {
        return read(folder(topic).resolve(name + ".v1.example-" + what + ".json"));
    }

    /** The topics, or families of topics, that have contracts. */
    public static List<String> topics() {
        try (Stream<Path> folders = Files.list(folder("."))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a topic's events that have a schema. */
    public static List<String> names(String topic) {
        String end = ".v1.schema.json";
        try (Stream<Path> files = Files.list(folder(topic))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(end))
                    .map(file -> file.substring(0, file.length() - end.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All examples of an event, the plain one and the further ones. */
    public static List<String> examples(String topic, String name) {
        try (Stream<Path> files = Files.list(folder(topic))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + ".v1.example"))
                    .sorted()
                    .map(Contracts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String topic) {
        String contracts = System.getProperty("contracts");
        if (contracts == null) {
            throw new IllegalStateException("the system property contracts names no folder");
        }
        return Path.of(contracts, topic);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
