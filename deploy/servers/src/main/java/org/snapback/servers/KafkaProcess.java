package org.snapback.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A broker in a JVM of its own, a child that ends with this JVM. */
public final class KafkaProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Options options;
    private final Process process;

    /**
     * What a broker is started with.
     *
     * @param java the program that starts a JVM
     * @param jvm its options
     * @param classPath where the broker and {@link KafkaServer} are found
     * @param log the file that its output is appended to
     * @param passwords where it finds the broker's own and the administrator's
     */
    public record Options(
            Path java,
            List<String> jvm,
            String classPath,
            Path data,
            Path log,
            int port,
            int controllerPort,
            KafkaSettings settings,
            Passwords passwords) {

        /** Where clients connect. */
        public String bootstrapServers() {
            return "127.0.0.1:" + port;
        }
    }

    private KafkaProcess(Options options, Process process) {
        this.options = options;
        this.process = process;
    }

    /** Starts the broker without waiting for it. */
    public static KafkaProcess launch(Options options) throws IOException {
        Files.createDirectories(options.log.toAbsolutePath().getParent());
        List<String> jvm = new ArrayList<>(List.of(options.java.toString()));
        jvm.addAll(options.jvm);
        jvm.addAll(List.of("-cp", options.classPath, KafkaServer.class.getName()));
        jvm.addAll(List.of(options.data.toString(), String.valueOf(options.port)));
        jvm.addAll(List.of(String.valueOf(options.controllerPort), options.settings.name()));
        // Not on the command line, which every process of the machine may read.
        jvm.add(written(options.passwords).toString());
        return new KafkaProcess(
                options,
                Children.start(new ProcessBuilder(Children.endingWithUs("TERM", jvm))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(options.log.toFile()))));
    }

    /**
     * Waits until the broker answers.
     *
     * @throws IOException where it has ended or does not answer within a minute
     */
    public KafkaProcess awaitReady() throws IOException, InterruptedException {
        awaitAnswer(process, options.port, options.passwords, options.log);
        return this;
    }

    /**
     * Waits until a broker that is being started answers its administrator.
     *
     * @param log named in the error
     * @throws IOException where its process has ended or it does not answer within a minute
     */
    public static void awaitAnswer(Process process, int port, Passwords passwords, Path log)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        // The client would log each refused connection.
        while (!Ports.isOpen(port)) {
            refuseEnded(process, log);
            refuseLate(deadline, port, log);
            Thread.sleep(POLL.toMillis());
        }
        while (!answers("127.0.0.1:" + port, passwords)) {
            refuseEnded(process, log);
            refuseLate(deadline, port, log);
        }
    }

    /** The file of passwords, with those that the broker needs in it. */
    public static Path written(Passwords passwords) {
        List.of(KafkaUser.ADMIN, KafkaUser.BROKER).forEach(passwords::kafka);
        return passwords.file();
    }

    public String bootstrapServers() {
        return options.bootstrapServers();
    }

    public Process process() {
        return process;
    }

    /** Asks it to end (SIGTERM), and kills it where it has not after 20 s. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void refuseEnded(Process process, Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IOException("Kafka ended with " + process.exitValue() + " at its start: see " + log);
        }
    }

    private static void refuseLate(long deadline, int port, Path log) throws IOException {
        if (System.nanoTime() > deadline) {
            throw new IOException("Kafka did not answer on port " + port + ": see " + log);
        }
    }

    private static boolean answers(String bootstrapServers, Passwords passwords) throws InterruptedException {
        try (Admin admin = KafkaAccess.admin(bootstrapServers, passwords)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER.toSeconds(), TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            // Not up yet, or not acquainted yet with its administrator: the deadline or its end decides.
            return false;
        }
    }
}
