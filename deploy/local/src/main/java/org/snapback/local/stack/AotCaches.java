package org.snapback.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What JVMs of JDK 25 and newer keep of one run for the start of the next (JEP 514): one file per program, named after
 * what it was made from, so that a changed jar, option or JDK never meets an old one.
 */
final class AotCaches {
    private static final int FIRST_JDK = 25;
    private static final int NAME_DIGITS = 16;
    /** Neither a file that does not fit nor one that is being made is worth a line: the JVM then starts without. */
    private static final List<String> QUIET = List.of("-Xlog:aot=off", "-Xlog:cds=off", "-Xlog:aot,cds=off");

    private final Path folder;
    private final boolean learn;
    /** The files that running programs write when they end. */
    private final Map<String, Learner> learning = new ConcurrentHashMap<>();

    /** Which process writes a program's file: none yet, or one of several replicas. */
    private record Learner(Path file, long process) {}

    /**
     * The files of a folder.
     *
     * @param learn whether those that are missing are made
     */
    AotCaches(Path folder, boolean learn) {
        this.folder = folder;
        this.learn = learn;
    }

    /** The options that make a JVM use its program's file, or write it when it ends. */
    List<String> options(String program, String classPath, List<String> jvm) throws IOException {
        if (Runtime.version().feature() < FIRST_JDK) {
            return List.of();
        }
        Path file = folder.resolve(program + "-" + fingerprint(classPath, jvm) + ".aot");
        if (Files.exists(file)) {
            return with("-XX:AOTCache=" + file);
        }
        // Two replicas would write the same file.
        if (!learn || learning.putIfAbsent(program, new Learner(file, 0)) != null) {
            return List.of();
        }
        Files.createDirectories(folder);
        forget(program);
        return with("-XX:AOTCacheOutput=" + unfinished(file));
    }

    /** Whether any program writes its file when it ends. */
    boolean learning() {
        return !learning.isEmpty();
    }

    /** A program was started with its options. */
    void started(String program, Process process) {
        learning.computeIfPresent(
                program, (name, learner) -> learner.process == 0 ? new Learner(learner.file, process.pid()) : learner);
    }

    /** Whether this process writes its program's file when it ends. */
    boolean learning(String program, Process process) {
        Learner learner = learning.get(program);
        return learner != null && learner.process == process.pid();
    }

    /** Puts the file that a process has written in place, where it has; the process has ended in order. */
    void keep(String program, Process process) throws IOException {
        if (learning(program, process)) {
            Path file = learning.remove(program).file;
            if (Files.exists(unfinished(file))) {
                Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE);
            }
            // Left behind where the JVM could not make the file of it.
            Files.deleteIfExists(file.resolveSibling(unfinished(file).getFileName() + ".config"));
        }
    }

    private void forget(String program) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.getFileName().toString().startsWith(program + "-"))
                    .toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static List<String> with(String option) {
        return Stream.concat(Stream.of(option), QUIET.stream()).toList();
    }

    private static String fingerprint(String classPath, List<String> jvm) throws IOException {
        StringBuilder made = new StringBuilder(System.getProperty("java.vm.version")).append(jvm);
        for (String jar : classPath.split(File.pathSeparator)) {
            Path path = Path.of(jar);
            made.append(path).append(Files.size(path)).append(Files.getLastModifiedTime(path));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(made.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
