package org.snapback.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that work at the same time for a bounded span. */
final class Clients {
    private Clients() {}

    /** What a client does, with what is its own, again and again. */
    interface Work<T> {
        /** @param turn counts from 0 */
        void once(T own, int turn) throws Exception;
    }

    /** Lets one client work with each of these for so long; answers how often work was done in all. */
    static <T> long during(Duration span, List<T> each, Work<T> work) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(each.size())) {
            List<Future<Long>> clients = new ArrayList<>();
            for (T own : each) {
                clients.add(threads.submit(() -> until(end, own, work)));
            }
            long done = 0;
            for (Future<Long> client : clients) {
                done += client.get();
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private static <T> long until(long end, T own, Work<T> work) throws Exception {
        int turn = 0;
        while (System.nanoTime() < end) {
            work.once(own, turn++);
        }
        return turn;
    }
}
