package org.snapback.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snapback.local.stack.Footprint;
import org.snapback.local.stack.Running;

/** What people want to know of a running stack: addresses, and the three figures that it is held to. */
final class Summary {
    private static final double MEGABYTE = 1 << 20;
    private static final double GIGABYTE = 1 << 30;

    private final Running running;

    Summary(Running running) {
        this.running = running;
    }

    List<String> addresses() {
        String host = "http://127.0.0.1:";
        List<String> lines = new ArrayList<>();
        lines.add("sanctions-service     " + host + running.ports().sanctions() + "/q/swagger-ui");
        lines.add("guarantor-service     " + host + running.ports().guarantor() + "/q/swagger-ui");
        lines.add("notification-service  " + host + running.ports().notification() + "/q/swagger-ui");
        lines.add("console               " + host + running.ports().notification() + "/console/");
        lines.add("Kafka                 127.0.0.1:" + running.ports().kafka());
        return lines;
    }

    String start() {
        return running.readyAfter()
                .map(took -> "ready %.1f s after the start".formatted(took.toMillis() / 1000.0))
                .orElse("starting");
    }

    /** Each part's memory and their sum, as the proportional set size (PSS). */
    List<String> memory() throws IOException {
        Map<String, Long> sizes = Footprint.memory(everything());
        List<String> lines = new ArrayList<>();
        sizes.forEach(
                (name, bytes) -> lines.add(String.format(Locale.ROOT, "  %-24s %6.0f MiB", name, bytes / MEGABYTE)));
        long sum = sizes.values().stream().mapToLong(Long::longValue).sum();
        lines.add(String.format(Locale.ROOT, "memory of all processes: %.2f GiB (PSS)", sum / GIGABYTE));
        return lines;
    }

    /** The processor time that all use together, measured for so long from now. */
    String idle(Duration pause) throws IOException, InterruptedException {
        double share = Footprint.processorShare(everything().values(), pause);
        return String.format(Locale.ROOT, "processor: %.0f %% of one core over %d s", share * 100, pause.toSeconds());
    }

    private Map<String, Long> everything() {
        Map<String, Long> processes = new LinkedHashMap<>(running.processes());
        processes.put("launcher", running.launcher());
        return processes;
    }
}
