package org.snapback.runtime.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Compares the journal with what came through to Kafka. A row that is not seen within a minute raises an alarm, and is
 * published again as soon as later rows do come through; inboxes drop what they have.
 */
@Singleton
class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final Duration OVERDUE = Duration.ofSeconds(60);
    private static final Duration OVERTAKEN = Duration.ofSeconds(30);

    /** A row's number is drawn before its commit: the watermark waits for the slowest transaction. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final ArrivalTable arrivals;
    private final Clock clock;
    private final AtomicLong unseen;

    Reconciler(ArrivalTable arrivals, Clock clock, MeterRegistry meters) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.unseen = meters.gauge("snapback.journal.unseen", new AtomicLong());
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void reconcile() {
        if (!arrivals.takeTurn()) {
            return;
        }
        Instant now = clock.instant();
        long overdue = arrivals.overdue(now.minus(OVERDUE));
        if (overdue > 0) {
            int again = arrivals.publishAgain(now.minus(OVERDUE), now.minus(OVERTAKEN));
            if (overdue != unseen.get() || again > 0) {
                LOG.errorf(
                        "%d rows of the journal have not come through to Kafka within %s; %d are published again",
                        overdue, OVERDUE, again);
            }
        }
        unseen.set(overdue);
        arrivals.advance(now.minus(SETTLED));
    }
}
