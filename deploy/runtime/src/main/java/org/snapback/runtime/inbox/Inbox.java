package org.snapback.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.snapback.runtime.journal.Chain;
import org.snapback.runtime.journal.TraceContext;

/**
 * The one way in for events. An effect happens once, however often its event is delivered: one transaction holds the
 * inbox row and the effect, and those of the events that came with it. An event that can never be used goes to the dead letters and its partition goes on; a failure
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

    /**
     * Takes what one poll brought, in order, in one transaction; where that fails, each message in one of its own. Returns
     * when the effects, and the dead letters, are durable.
     */
    public void receiveAll(ConsumerRecords<byte[], byte[]> messages, EventHandler handler) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        messages.forEach(all::add);
        if (all.size() == 1 || !takenTogether(all, handler)) {
            all.forEach(message -> receive(message, handler));
        }
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
            Read read = Read.of(message);
            handler.prepare(read.event);
            QuarkusTransaction.requiringNew().run(() -> apply(read, handler));
            count(read.event, handler);
        } catch (UnusableEventException e) {
            giveUp(message, handler.consumer(), e);
        }
    }

    /** Whether they were; where not, nothing has happened and what is wrong shows when each is taken by itself. */
    private boolean takenTogether(List<ConsumerRecord<byte[], byte[]>> messages, EventHandler handler) {
        try {
            List<Read> all = messages.stream().map(Read::of).toList();
            all.forEach(one -> handler.prepare(one.event));
            QuarkusTransaction.requiringNew().run(() -> all.forEach(one -> apply(one, handler)));
            all.forEach(one -> count(one.event, handler));
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "%s takes %d messages one by one", handler.consumer(), messages.size());
            return false;
        }
    }

    private void count(ReceivedEvent event, EventHandler handler) {
        meters.counter("snapback.inbox.events", "consumer", handler.consumer(), "type", event.name())
                .increment();
    }

    private void apply(Read read, EventHandler handler) {
        ReceivedEvent event = read.event;
        chain.becauseOf(event.id(), event.correlationId(), read.traceparent, () -> {
            boolean first = table.enter(handler.consumer(), event);
            if (first) {
                handler.handle(event);
                table.advance(handler.consumer(), event);
            }
            return first;
        });
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

    /**
     * A message that could be read.
     *
     * @param traceparent its W3C trace context; null where it has none that can be read
     */
    private record Read(ReceivedEvent event, String traceparent) {
        static Read of(ConsumerRecord<byte[], byte[]> message) {
            Header header = message.headers().lastHeader(TraceContext.HEADER);
            String traceparent = header == null || header.value() == null
                    ? null
                    : TraceContext.read(new String(header.value(), StandardCharsets.UTF_8));
            return new Read(EventReader.read(message), traceparent);
        }
    }
}
