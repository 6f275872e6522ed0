package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What processes use of the machine, children included, as Linux counts it. */
public final class Footprint {
    private static final double TICKS_PER_SECOND = 100.0;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final int PARENT = 1;

    private Footprint() {}

    /**
     * The proportional set size of each of these processes, in bytes, by name. A child counts for the nearest of them
     * above it.
     */
    public static Map<String, Long> memory(Map<String, Long> processes) throws IOException {
        Map<Long, Long> parents = parents();
        Map<Long, String> names = new HashMap<>();
        processes.forEach((name, pid) -> names.put(pid, name));
        Map<String, Long> sizes = new TreeMap<>();
        for (long pid : family(processes.values(), parents)) {
            long up = pid;
            while (!names.containsKey(up)) {
                up = parents.get(up);
            }
            sizes.merge(names.get(up), proportionalSetSize(pid), Long::sum);
        }
        return sizes;
    }

    /** How much of one core these processes with their children used during the pause, 1 for a whole core. */
    public static double processorShare(Collection<Long> processes, java.time.Duration pause)
            throws IOException, InterruptedException {
        long before = ticks(processes);
        long from = System.nanoTime();
        Thread.sleep(pause.toMillis());
        double seconds = (System.nanoTime() - from) / 1e9;
        return (ticks(processes) - before) / TICKS_PER_SECOND / seconds;
    }

    private static long ticks(Collection<Long> processes) throws IOException {
        long ticks = 0;
        for (long pid : family(processes, parents())) {
            String[] fields = stat(pid);
            if (fields.length > SYSTEM_TICKS) {
                ticks += Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
            }
        }
        return ticks;
    }

    private static Set<Long> family(Collection<Long> roots, Map<Long, Long> parents) {
        Set<Long> family = new HashSet<>(roots);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<Long, Long> entry : parents.entrySet()) {
                grown |= family.contains(entry.getValue()) && family.add(entry.getKey());
            }
        }
        return family;
    }

    /** Every process's parent. */
    private static Map<Long, Long> parents() throws IOException {
        Map<Long, Long> parents = new HashMap<>();
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                String[] fields = Character.isDigit(name.charAt(0)) ? stat(Long.parseLong(name)) : new String[0];
                if (fields.length > PARENT) {
                    parents.put(Long.valueOf(name), Long.valueOf(fields[PARENT]));
                }
            }
        }
        return parents;
    }

    /** The fields of a process from its state on; none where it has ended. */
    private static String[] stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // The name before may hold blanks and parentheses.
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }

    private static long proportionalSetSize(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            // Ended meanwhile, or another user's.
            return 0;
        }
    }
}
