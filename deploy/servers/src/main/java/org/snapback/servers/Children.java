package org.snapback.servers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts processes that do not outlive this JVM, however it ends. */
public final class Children {
    /** A parent-death signal fires when the starting thread ends, so one thread starts all and lives as long as we do. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("children").factory());

    private Children() {}

    /**
     * Starts a process from the thread that never ends.
     *
     * @throws IOException where the program cannot be started
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        try {
            return STARTER.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while starting " + builder.command().getFirst(), e);
        }
    }

    /** The command, made to get this signal (its name without SIG) when its parent is gone. */
    public static List<String> endingWithUs(String signal, List<String> command) {
        List<String> all = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", signal));
        all.addAll(command);
        return all;
    }

    /**
     * Sends a signal, by its name without SIG.
     *
     * @throws IOException where no shell can be started to do it
     */
    public static void signal(ProcessHandle process, String signal) throws IOException {
        Process kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        kill.onExit().join();
    }
}
