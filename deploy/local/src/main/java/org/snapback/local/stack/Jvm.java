package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.snapback.servers.Children;

/**
 * A program that runs in a small JVM of its own.
 *
 * @param program names its cache
 * @param mode how its code is compiled
 * @param heapMegabytes its -Xmx
 * @param options further options of the JVM
 */
record Jvm(String program, Mode mode, int heapMegabytes, List<String> options, String classPath, String mainClass) {
    /** Small and soon warm, as on one machine beside all others, or compiled as far as in production. */
    enum Mode {
        SMALL,
        PRODUCTION
    }

    private static final long PATIENCE_SECONDS = 60;
    private static final long LEARNING_SECONDS = 240;

    /** The program that starts a JVM: of the JDK that the launcher itself runs on. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The options of every JVM of this kind. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError"));
        if (mode == Mode.SMALL) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        flags.addAll(options);
        return flags;
    }

    /**
     * Starts the program as a child that ends with this JVM.
     *
     * @param deathSignal what it gets when this JVM is gone: KILL where it must leave at once and loses nothing by it
     */
    Process start(
            AotCaches caches, String deathSignal, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(flags());
        command.addAll(caches.options(program, classPath, flags()));
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(Children.endingWithUs(deathSignal, command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // glibc keeps a pool of memory per thread unless told otherwise.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        Process process = Children.start(builder);
        caches.started(program, process);
        return process;
    }

    /**
     * Asks the program to end (SIGTERM) and kills it where it has not within a minute, or within the four that keeping what
     * it learned may take.
     */
    void stop(AotCaches caches, Process process) throws IOException {
        boolean learning = caches.learning(program, process);
        process.destroy();
        try {
            if (process.waitFor(learning ? LEARNING_SECONDS : PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                caches.keep(program, process);
            } else {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
