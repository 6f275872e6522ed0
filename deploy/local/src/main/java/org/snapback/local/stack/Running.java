package org.snapback.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a running launcher tells the other commands, in a file of the state folder.
 *
 * @param launcher its process
 * @param processes each part's process by the part's name
 * @param readyAfter how long the start took; empty while it lasts
 */
public record Running(
        long launcher, StackPorts ports, int replicas, Map<String, Long> processes, Optional<Duration> readyAfter) {

    /** What runs on this folder; empty when nothing does. */
    public static Optional<Running> on(StateFolder folder) throws IOException {
        Properties values = StateFolder.read(folder.running());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Running running = parse(values);
        boolean alive = ProcessHandle.of(running.launcher)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(Object::toString)
                        .orElse("")
                        .equals(values.getProperty("started")))
                .isPresent();
        return alive ? Optional.of(running) : Optional.empty();
    }

    /** Writes the file, in one go. */
    void write(StateFolder folder) throws IOException {
        Properties values = new Properties();
        values.setProperty("launcher", String.valueOf(launcher));
        // A number is used again; together with its start a process is unmistakable.
        values.setProperty(
                "started",
                ProcessHandle.of(launcher)
                        .flatMap(handle -> handle.info().startInstant())
                        .map(Object::toString)
                        .orElse(""));
        values.setProperty("replicas", String.valueOf(replicas));
        readyAfter.ifPresent(took -> values.setProperty("readyAfter", took.toString()));
        ports.byOption(1).forEach((name, port) -> values.setProperty("port." + name, String.valueOf(port.getFirst())));
        processes.forEach((name, pid) -> values.setProperty("process." + name, String.valueOf(pid)));
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path fresh = folder.running().resolveSibling("running.new");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, folder.running(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void forget(StateFolder folder) throws IOException {
        Files.deleteIfExists(folder.running());
    }

    private static Running parse(Properties values) {
        Map<String, Long> processes = new LinkedHashMap<>();
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith("process."))
                .sorted()
                .forEach(key ->
                        processes.put(key.substring("process.".length()), Long.valueOf(values.getProperty(key))));
        return new Running(
                Long.parseLong(values.getProperty("launcher")),
                new StackPorts(
                        port(values, "postgres"),
                        port(values, "kafka"),
                        port(values, "controller"),
                        port(values, "connect"),
                        port(values, "sanctions"),
                        port(values, "guarantor"),
                        port(values, "notification"),
                        port(values, "mail")),
                Integer.parseInt(values.getProperty("replicas")),
                processes,
                Optional.ofNullable(values.getProperty("readyAfter")).map(Duration::parse));
    }

    private static int port(Properties values, String name) {
        return Integer.parseInt(values.getProperty("port." + name));
    }
}
