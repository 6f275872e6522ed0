package org.snapback.notification.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.snapback.notification.halts.Halt;
import org.snapback.notification.halts.Halts;
import org.snapback.notification.wording.Words;

/**
 * Server-sent events of all streams. A client is read at most a page ahead of what it takes; the rest stays in the
 * database. Any replica can go on where another's client stopped, because the numbers come from there too.
 */
@ApplicationScoped
class NoticeFeed {
    private static final int AT_ONCE = 100;
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** A client then comes again with Last-Event-ID and a token that is still valid. */
    private static final long LONGEST = Duration.ofMinutes(15).toNanos();

    /** What a client is told at once of what stopped while it was away. */
    private static final Duration STILL_NEWS = Duration.ofDays(5);

    private final NoticeRepository notices;
    private final Halts halts;
    private final NoticeWatch watch;
    private final Telling telling;
    private final Sse sse;
    private final Clock clock;

    NoticeFeed(NoticeRepository notices, Halts halts, NoticeWatch watch, Telling telling, Sse sse, Clock clock) {
        this.notices = notices;
        this.halts = halts;
        this.clock = clock;
        this.watch = watch;
        this.telling = telling;
        this.sse = sse;
    }

    /**
     * Follows a stream.
     *
     * @param after the number to go on after; empty for what comes next
     * @param language BCP 47
     */
    Multi<OutboundSseEvent> follow(Sight sight, OptionalLong after, String language) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Follower(sight, after, language), this::next)
                .whilst(batch -> !watch.isOver() && batch.end - System.nanoTime() > 0)
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(batch.events));
    }

    private Uni<Batch> next(Follower follower) {
        Uni<Void> news = follower.behind
                ? Uni.createFrom().voidItem()
                : watch.above(follower.sight.stream(), new NoticeWatch.Place(follower.place, follower.halts), BEAT);
        return news.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(ignored -> QuarkusTransaction.requiringNew().call(() -> read(follower)));
    }

    /** What has come; a comment where nothing has, which keeps the connection and shows that it is open. */
    private Batch read(Follower follower) {
        long newest = notices.lastNumber(follower.sight.stream());
        if (follower.place < 0) {
            follower.place = newest;
        }
        List<Notice> found = notices.between(follower.sight, follower.place, newest, AT_ONCE);
        follower.behind = found.size() == AT_ONCE;
        follower.place = follower.behind ? found.getLast().number : Math.max(follower.place, newest);
        List<OutboundSseEvent> events = new ArrayList<>(events(found, follower.language));
        halts(follower).forEach(halt -> events.add(event(halt)));
        if (events.isEmpty()) {
            events.add(sse.newEventBuilder().comment("still here").build());
        }
        return new Batch(events, follower.end);
    }

    /** Halts are no notices: they are told as they come, and again at the next connection while they are news. */
    private List<Halt> halts(Follower follower) {
        if (!follower.sight.stream().tellsHalts()) {
            return List.of();
        }
        String state = follower.sight.stream().state();
        Halts.Found found = follower.halts < 0
                ? halts.standing(state, clock.instant().minus(STILL_NEWS))
                : halts.after(state, follower.halts);
        follower.halts = found.upTo();
        return found.halts();
    }

    /** Without an id, so that a client's Last-Event-ID stays the number of a notice. */
    private OutboundSseEvent event(Halt halt) {
        return sse.newEventBuilder()
                .name(HaltView.type(halt))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(HaltView.class, HaltView.of(halt))
                .build();
    }

    private List<OutboundSseEvent> events(List<Notice> notices, String language) {
        Function<Notice, Words> words = telling.in(language);
        return notices.stream()
                .map(notice -> event(notice, words.apply(notice)))
                .toList();
    }

    private OutboundSseEvent event(Notice notice, Words words) {
        return sse.newEventBuilder()
                .id(Long.toString(notice.number))
                .name(notice.eventType)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(NoticeView.class, NoticeView.of(notice, words))
                .build();
    }

    private record Batch(List<OutboundSseEvent> events, long end) {}

    /** One client, and the number up to which it has everything. */
    private static final class Follower {
        private final Sight sight;
        private final String language;
        private final long end = System.nanoTime() + LONGEST;
        private long place;
        private long halts = -1;
        private boolean behind = true;

        Follower(Sight sight, OptionalLong after, String language) {
            this.sight = sight;
            this.language = language;
            this.place = after.orElse(-1);
        }
    }
}
