package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the machine itself went down while Kafka ran. A process that is killed loses nothing that Kafka had taken, as
 * the kernel still writes it; a machine that loses its power takes with it what a topic with its own {@code flush.ms} had
 * not synced yet. The mark is the kernel's id of its present run, kept from Kafka's start to its orderly end.
 */
final class PowerCut {
    private final Path mark;
    private final Path bootId;

    PowerCut(Path mark) {
        this(mark, Path.of("/proc/sys/kernel/random/boot_id"));
    }

    /**
     * A mark in a file.
     *
     * @param bootId the file in which the kernel says its id
     */
    PowerCut(Path mark, Path bootId) {
        this.mark = mark;
        this.bootId = bootId;
    }

    /** Whether Kafka's last run was ended by the machine's end. */
    boolean happened() throws IOException {
        return Files.exists(mark) && !Files.readString(mark).equals(Files.readString(bootId));
    }

    /** Kafka runs from now on; what a power cut took has been seen to. */
    void running() throws IOException {
        Files.writeString(mark, Files.readString(bootId));
    }

    /** Kafka has ended in order and synced everything. */
    void ended() throws IOException {
        Files.deleteIfExists(mark);
    }
}
