package org.snapback.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL as a child process that ends with this JVM. */
public final class PostgresServer implements AutoCloseable {
    /** The superuser of a server made here. */
    public static final String SUPERUSER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Options options;
    private final Process process;

    /**
     * What a server is started with.
     *
     * @param home PostgreSQL's programs, see {@link PostgresBinaries}
     * @param data the data directory, made at the first start
     * @param log the file that the server's output is appended to
     * @param password the superuser's, set at the first start
     */
    public record Options(Path home, Path data, Path log, int port, String password, PostgresSettings settings) {}

    private PostgresServer(Options options, Process process) {
        this.options = options;
        this.process = process;
    }

    /**
     * Starts the server on its data, which it makes when there is none, and waits until it answers. A server that a
     * kill -9 has left with dying backends is tried again until they are gone.
     *
     * @throws IOException where it does not answer within a minute; the message holds the end of its log
     */
    public static PostgresServer start(Options options) throws IOException {
        Unprivileged user = Unprivileged.detect();
        Files.createDirectories(options.log.toAbsolutePath().getParent());
        if (!Files.exists(options.data.resolve("PG_VERSION"))) {
            initialise(options, user);
        }
        user.own(options.data);
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            forgetDeadServer(options.data);
            long logged = Files.exists(options.log) ? Files.size(options.log) : 0;
            PostgresServer server = new PostgresServer(options, launch(options, user));
            if (server.awaitAnswer(deadline)) {
                return server;
            }
            server.process.destroyForcibly();
            String said = tail(options.log, logged);
            boolean othersDying = said.contains("postmaster.pid") || said.contains("shared memory block");
            if (!othersDying || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL did not start on port " + options.port + ":\n" + said);
            }
            pause();
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return options.port;
    }

    /** The server's own process, the postmaster. */
    public Process process() {
        return process;
    }

    /** The JDBC address of one of its databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + options.port + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, options.password);
    }

    /** Ends sessions and stops with a checkpoint (SIGINT, "fast"); kills what has not stopped after 30 s. */
    @Override
    public void close() throws IOException {
        Children.signal(process.toHandle(), "INT");
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void initialise(Options options, Unprivileged user) throws IOException {
        Folders.delete(options.data);
        user.own(options.data);
        Path password = Files.createTempFile("snapback", ".initdb");
        try {
            Files.writeString(password, options.password);
            if (user.owner() != (int) Files.getAttribute(password, "unix:uid")) {
                Files.setAttribute(password, "unix:uid", user.owner());
            }
            List<String> command = new ArrayList<>(user.prefix());
            command.addAll(List.of(options.home.resolve("bin/initdb").toString(), "-D", options.data.toString()));
            command.addAll(List.of("-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8"));
            command.addAll(
                    List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums", "--no-instructions"));
            if (options.settings == PostgresSettings.QUICK) {
                command.add("--no-sync");
            }
            long logged = Files.exists(options.log) ? Files.size(options.log) : 0;
            int exit = Children.start(builder(command, options)).onExit().join().exitValue();
            if (exit != 0) {
                throw new IOException("initdb ended with " + exit + ":\n" + tail(options.log, logged));
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static Process launch(Options options, Unprivileged user) throws IOException {
        List<String> server =
                new ArrayList<>(List.of(options.home.resolve("bin/postgres").toString()));
        server.addAll(List.of("-D", options.data.toString(), "-p", String.valueOf(options.port)));
        options.settings.byName().forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));
        // The signal is asked for last: a change of credentials would clear it.
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(Children.endingWithUs("INT", server));
        return Children.start(builder(command, options));
    }

    private static ProcessBuilder builder(List<String> command, Options options) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(options.home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(options.log.toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private boolean awaitAnswer(long deadline) {
        DriverManager.setLoginTimeout(10);
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = connect("postgres");
                    Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery("SHOW data_directory")) {
                // Another server may hold the port and even know the password.
                if (row.next() && Path.of(row.getString(1)).equals(options.data.toAbsolutePath())) {
                    return true;
                }
                pause();
            } catch (SQLException e) {
                // Not there yet, or still recovering; the process's end or the deadline decides.
                pause();
            }
        }
        return false;
    }

    /**
     * Removes the pid file of a server that is gone: its number may belong to another process by now, and PostgreSQL
     * would take that one for itself. A live server's processes have the data directory as their working directory.
     */
    private static void forgetDeadServer(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Path real = data.toRealPath();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            if (processes.noneMatch(process -> worksIn(process, real))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean worksIn(Path process, Path directory) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(directory);
        } catch (IOException e) {
            // Not a process, ended meanwhile, or another user's.
            return false;
        }
    }

    private static String tail(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int start = (int) Math.min(all.length, from);
        return new String(all, start, all.length - start, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
