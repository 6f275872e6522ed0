package org.snapback.notification.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.snapback.notification.halts.Halts;

/** Looks each fifth of a second, once for all clients of this replica, whether there is news of what they wait for. */
@ApplicationScoped
class NoticeWatch {
    private static final Logger LOG = Logger.getLogger(NoticeWatch.class);
    private static final long LOOK_EVERY = 200;

    private final NoticeRepository notices;
    private final Halts halts;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean over;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notice-watch").factory());

    NoticeWatch(NoticeRepository notices, Halts halts) {
        this.notices = notices;
        this.halts = halts;
        looking.scheduleWithFixedDelay(this::lookSafely, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
    }

    /**
     * How much of a stream a client has.
     *
     * @param number its last notice's
     * @param halts the position of its state's last halt; of no matter where halts are not told
     */
    record Place(long number, long halts) {}

    /** Ends when the stream has more, or when the patience is over. */
    Uni<Void> above(StreamName stream, Place place, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        return Uni.createFrom().emitter(emitter -> {
            Waiting one = new Waiting(stream, place, until, emitter);
            emitter.onTermination(() -> waiting.remove(one));
            waiting.add(one);
            if (over) {
                release(one);
            }
        });
    }

    /** Whether the service is about to stop, and no client is to be kept waiting. */
    boolean isOver() {
        return over;
    }

    // A stop waits for requests to end, and a stream would not end by itself.
    void atStop(@Observes ShutdownDelayInitiatedEvent stop) {
        over = true;
        waiting.forEach(this::release);
    }

    @PreDestroy
    void close() {
        looking.shutdownNow();
    }

    private void lookSafely() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("The streams could not be looked at: %s", e.getMessage());
        }
    }

    private void look() {
        Set<String> streams = waiting.stream().map(one -> one.stream.topic()).collect(Collectors.toSet());
        Set<String> states = waiting.stream()
                .filter(one -> one.stream.tellsHalts())
                .map(one -> one.stream.state())
                .collect(Collectors.toSet());
        Map<String, Long> newest = QuarkusTransaction.requiringNew().call(() -> notices.lastNumbers(streams));
        Map<String, Long> halted = QuarkusTransaction.requiringNew().call(() -> halts.last(states));
        long now = System.nanoTime();
        for (Waiting one : waiting) {
            boolean more = newest.getOrDefault(one.stream.topic(), 0L) > one.place.number
                    || one.stream.tellsHalts() && halted.getOrDefault(one.stream.state(), 0L) > one.place.halts;
            if (more || now - one.until > 0) {
                release(one);
            }
        }
    }

    private void release(Waiting one) {
        waiting.remove(one);
        one.emitter.complete(null);
    }

    /** A client that has everything up to a place. */
    private record Waiting(StreamName stream, Place place, long until, UniEmitter<? super Void> emitter) {}
}
