package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snapback.servers.Ports;

/** Finds ports that somebody else holds, and who. */
final class BusyPorts {
    private static final String LISTENING = "0A";

    private BusyPorts() {}

    /** A sentence for each port that is taken, with what to do; empty when all are free. */
    static List<String> complaints(StackPorts ports, int replicas) {
        List<String> complaints = new ArrayList<>();
        ports.byOption(replicas).forEach((option, numbers) -> {
            for (int port : numbers) {
                if (!Ports.isFree(port)) {
                    complaints.add("port %d is taken%s: end it, or choose another with --%s-port"
                            .formatted(
                                    port, holder(port).map(who -> " by " + who).orElse(""), option));
                }
            }
        });
        return complaints;
    }

    /** Who listens on a port: "process 123 (java)"; empty where that cannot be seen. */
    static Optional<String> holder(int port) {
        try {
            Optional<String> inode = inode(port);
            return inode.isEmpty() ? Optional.empty() : process("socket:[" + inode.get() + "]");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> inode(int port) throws IOException {
        String suffix = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING)) {
                    return Optional.of(fields[9]);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> process(String socket) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(BusyPorts::isNumber).toList()) {
                if (holds(process, socket)) {
                    String name = Files.readString(process.resolve("comm")).strip();
                    return Optional.of("process " + process.getFileName() + " (" + name + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Path process) {
        return process.getFileName().toString().chars().allMatch(Character::isDigit);
    }

    private static boolean holds(Path process, String socket) {
        Path descriptors = process.resolve("fd");
        if (!Files.isReadable(descriptors)) {
            return false;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            for (Path descriptor : open.toList()) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // Another user's process, or ended meanwhile.
            return false;
        }
        return false;
    }
}
