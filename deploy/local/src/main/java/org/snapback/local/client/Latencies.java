package org.snapback.local.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How late notices were. */
public final class Latencies {
    private final List<Duration> all = new ArrayList<>();

    public void add(Duration late) {
        all.add(late);
    }

    public int count() {
        return all.size();
    }

    public Duration median() {
        return quantile(50);
    }

    public Duration worst() {
        return quantile(100);
    }

    /** The smallest latency that at least so many per cent do not exceed (nearest rank); zero where there is none. */
    public Duration quantile(int percent) {
        if (all.isEmpty()) {
            return Duration.ZERO;
        }
        List<Duration> sorted = all.stream().sorted().toList();
        int rank = Math.ceilDiv(percent * sorted.size(), 100);
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
