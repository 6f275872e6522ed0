package org.snapback.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.snapback.runtime.journal.Chain;
import org.snapback.runtime.journal.TraceContext;

/**
 * The one way in for events. An effect happens once, however often its event is delivered: one transaction holds the
 * inbox row and the effect. An event that can never be used goes to the dead letters and its partition goes on; a failure
 * of ours is retried with back-off until it is over, and the partition waits.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 5_000;

    private final InboxTable table;
    private final DeadLetters deadLetters;
    private final Chain chain;
    private final MeterRegistry meters;
    private final AtomicInteger waiting;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(InboxTable table, DeadLetters deadLetters, Chain chain, MeterRegistry meters) {
        this.table = table;
        this.deadLetters = deadLetters;
        this.chain = chain;
        this.meters = meters;
        this.waiting = meters.gauge("snapback.inbox.waiting", new AtomicInteger());
    }

    /** Takes one message; returns when its effect, or its dead letter, is durable. */
    public void receive(ConsumerRecord<byte[], byte[]> message, EventHandler handler) {
        untilDone(message, handler.consumer(), () -> take(message, handler));
    }

    /** Does the work that a message asks for, and again with back-off while it fails: the failure is taken for ours. */
    public void untilDone(ConsumerRecord<byte[], byte[]> message, String consumer, Runnable work) {
        long pause = 0;
        while (true) {
            try {
                work.run();
                break;
            } catch (RuntimeException e) {
                pause = pause == 0 ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
                LOG.warnf(
                        e,
                        "%s waits %d ms with %s-%d@%d",
                        consumer,
                        pause,
                        message.topic(),
                        message.partition(),
                        message.offset());
                waiting.incrementAndGet();
                try {
                    pause(pause);
                } finally {
                    waiting.decrementAndGet();
                }
            }
        }
    }

    /** Sends what this consumer can never use to the dead letters. */
    void giveUp(ConsumerRecord<byte[], byte[]> message, String consumer, UnusableEventException because) {
        LOG.errorf(
                "%s cannot use %s-%d@%d: %s",
                consumer, message.topic(), message.partition(), message.offset(), because.getMessage());
        deadLetters.send(message, consumer, because.getMessage());
        meters.counter("snapback.inbox.dead.letters", "consumer", consumer).increment();
    }

    /** Whether this consumer has already seen this version of the event's aggregate, or a later one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isStale(ReceivedEvent event, String consumer) {
        return table.seen(consumer, event) >= event.aggregateVersion();
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void take(ConsumerRecord<byte[], byte[]> message, EventHandler handler) {
        try {
            ReceivedEvent event = EventReader.read(message);
            handler.prepare(event);
            chain.becauseOf(
                    event.id(),
                    event.correlationId(),
                    traceparent(message),
                    () -> QuarkusTransaction.requiringNew().call(() -> apply(event, handler)));
            meters.counter("snapback.inbox.events", "consumer", handler.consumer(), "type", event.name())
                    .increment();
        } catch (UnusableEventException e) {
            giveUp(message, handler.consumer(), e);
        }
    }

    private static String traceparent(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(TraceContext.HEADER);
        return header == null || header.value() == null
                ? null
                : TraceContext.read(new String(header.value(), StandardCharsets.UTF_8));
    }

    private boolean apply(ReceivedEvent event, EventHandler handler) {
        boolean first = table.enter(handler.consumer(), event);
        if (first) {
            handler.handle(event);
            table.advance(handler.consumer(), event);
        }
        return first;
    }

    private void pause(long millis) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the service is stopping; the message is delivered again at its start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the message is delivered again", e);
        }
    }
}
