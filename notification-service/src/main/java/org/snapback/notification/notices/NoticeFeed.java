package org.snapback.notification.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Server-sent events of all streams. One look a fifth of a second for all clients of this replica; any replica can go on
 * where another's client stopped, because numbers come from the database.
 */
@ApplicationScoped
class NoticeFeed {
    private static final Logger LOG = Logger.getLogger(NoticeFeed.class);
    private static final long LOOK_EVERY = 200;
    private static final int AT_ONCE = 100;
    private static final long BEAT_EVERY = TimeUnit.SECONDS.toNanos(15);

    /** A client then comes again with Last-Event-ID and a token that is still valid. */
    private static final long LONGEST = TimeUnit.HOURS.toNanos(1);

    private final NoticeRepository notices;
    private final Sse sse;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notice-feed").factory());

    NoticeFeed(NoticeRepository notices, Sse sse) {
        this.notices = notices;
        this.sse = sse;
        looking.scheduleWithFixedDelay(this::lookSafely, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
    }

    /**
     * Follows a stream.
     *
     * @param after the number to go on after; empty for what comes next
     */
    Multi<OutboundSseEvent> follow(String stream, OptionalLong after) {
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            Follower follower = new Follower(stream, after, emitter);
                            emitter.onTermination(() -> followers.remove(follower));
                            followers.add(follower);
                        },
                        BackPressureStrategy.ERROR);
    }

    @PreDestroy
    void close() {
        looking.shutdownNow();
    }

    private void lookSafely() {
        if (followers.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(this::look);
        } catch (RuntimeException e) {
            LOG.warnf("The notices could not be looked at: %s", e.getMessage());
        }
    }

    private void look() {
        Map<String, Long> last = notices.lastNumbers(
                followers.stream().map(follower -> follower.stream).collect(Collectors.toSet()));
        Map<Notice.Key, List<Notice>> read = new HashMap<>();
        for (Follower follower : followers) {
            long newest = last.getOrDefault(follower.stream, 0L);
            if (follower.after < 0) {
                follower.after = newest;
            }
            if (follower.after < newest) {
                Notice.Key place = new Notice.Key(follower.stream, follower.after);
                follower.send(
                        read.computeIfAbsent(place, from -> notices.after(from.stream(), from.number(), AT_ONCE)));
            }
            follower.beat();
        }
    }

    /** One client. It is sent no more than it asks for; the rest stays in the database until the next look. */
    private final class Follower {
        private final String stream;
        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private final long since = System.nanoTime();
        private long lastSent = since;
        private long after;

        Follower(String stream, OptionalLong after, MultiEmitter<? super OutboundSseEvent> emitter) {
            this.stream = stream;
            this.after = after.orElse(-1);
            this.emitter = emitter;
        }

        void send(List<Notice> found) {
            for (Notice notice : found) {
                if (emitter.requested() == 0) {
                    return;
                }
                emitter.emit(sse.newEventBuilder()
                        .id(Long.toString(notice.number))
                        .name(notice.eventType)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(NoticeView.class, NoticeView.of(notice))
                        .build());
                after = notice.number;
                lastSent = System.nanoTime();
            }
        }

        void beat() {
            long now = System.nanoTime();
            if (now - since > LONGEST) {
                emitter.complete();
            } else if (now - lastSent > BEAT_EVERY && emitter.requested() > 0) {
                emitter.emit(sse.newEventBuilder().comment("still here").build());
                lastSent = now;
            }
        }
    }
}
