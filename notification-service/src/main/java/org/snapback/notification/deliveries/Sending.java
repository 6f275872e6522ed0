package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.snapback.notification.subscriptions.DeliveryOrder;
import org.snapback.notification.subscriptions.Digest;
import org.snapback.notification.subscriptions.Subscription;

/** Makes the attempts of a batch: one after another in strict order, else several at once. */
@ApplicationScoped
class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int AT_ONCE = 8;
    /** With one attempt's time limit on top, this stays within a lease. */
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    private final Instance<Channel> channels;
    private final Clock clock;

    Sending(@Any Instance<Channel> channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /** What came of each attempt; those that there was no time for, or that a failure holds back, are left out. */
    List<Done> send(Batch batch) {
        Queue<List<Item>> parcels = new ConcurrentLinkedQueue<>(parcels(batch));
        List<Done> done = Collections.synchronizedList(new ArrayList<>());
        AtomicLong furthest = new AtomicLong();
        long until = System.nanoTime() + ENOUGH.toNanos();
        boolean strict = batch.subscription().order() == DeliveryOrder.STRICT;
        int workers = strict ? 1 : Math.min(AT_ONCE, parcels.size());
        Runnable work = () -> {
            List<Item> parcel = parcels.poll();
            boolean on = true;
            while (on && parcel != null && System.nanoTime() - until < 0) {
                List<Done> made = attempt(batch.subscription(), parcel, furthest);
                done.addAll(made);
                on = goesOn(strict, made);
                parcel = on ? parcels.poll() : null;
            }
        };
        if (workers == 1) {
            work.run();
            return done;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < workers; i++) {
                threads.execute(work);
            }
        }
        return done;
    }

    private static boolean goesOn(boolean strict, List<Done> made) {
        return switch (made.getLast().outcome()) {
            case Outcome.Delivered it -> true;
            case Outcome.Failed it -> !strict || made.getLast().item().isTest();
            case Outcome.Gone it -> false;
            case Outcome.Ours it -> false;
        };
    }

    private List<Done> attempt(Subscription subscription, List<Item> parcel, AtomicLong furthest) {
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Outcome outcome = outcome(
                new Attempt(subscription, parcel.stream().map(Item::message).toList()));
        long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        List<Done> done = new ArrayList<>();
        for (Item item : parcel) {
            boolean overtaken = item.message().overtaken() || furthest.get() > item.position();
            if (outcome instanceof Outcome.Delivered) {
                furthest.accumulateAndGet(item.position(), Math::max);
            }
            done.add(new Done(item, at, took, overtaken, outcome));
        }
        return done;
    }

    private Outcome outcome(Attempt attempt) {
        try {
            return channel(attempt.subscription()).send(attempt);
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "A delivery of subscription %s could not be tried",
                    attempt.subscription().id());
            return new Outcome.Ours(String.valueOf(e.getMessage()));
        }
    }

    private Channel channel(Subscription subscription) {
        return channels.stream()
                .filter(one -> one.type() == subscription.channel())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no channel " + subscription.channel()));
    }

    private List<List<Item>> parcels(Batch batch) {
        int most = batch.subscription().digest() == Digest.AT_ONCE
                ? 1
                : channel(batch.subscription()).most();
        List<List<Item>> parcels = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Item item : batch.items()) {
            if (!item.mayBeCollected()) {
                parcels.add(List.of(item));
                continue;
            }
            open.add(item);
            if (open.size() >= most) {
                parcels.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            parcels.add(open);
        }
        return parcels;
    }
}
