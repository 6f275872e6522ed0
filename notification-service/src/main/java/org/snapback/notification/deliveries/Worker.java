package org.snapback.notification.deliveries;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.runtime.journal.Chain;

/**
 * Serves one line: takes a batch, sends it, writes down what came of it and takes the next in the same transaction. A
 * worker that dies leaves its lease to run out; what it did not write down is sent again with the same id.
 */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final long PAUSE = 500;
    /** Two minutes: what was sent is known here alone, so it is worth waiting for a database that restarts. */
    private static final int TRIES = 240;

    private final Taking taking;
    private final Sending sending;
    private final Recording recording;
    private final Chain chain;
    private final EntityManager entities;
    private final Clock clock;
    /** The pool's other connections are for requests and for the inbox. */
    private final Semaphore connections = new Semaphore(6);

    private volatile boolean stopping;

    Worker(Taking taking, Sending sending, Recording recording, Chain chain, EntityManager entities, Clock clock) {
        this.taking = taking;
        this.sending = sending;
        this.recording = recording;
        this.chain = chain;
        this.entities = entities;
        this.clock = clock;
    }

    void serve(Claim claim) throws InterruptedException {
        Batch batch = patiently(claim, null, List.of());
        while (!batch.isEmpty()) {
            List<Done> done = sending.send(batch);
            batch = patiently(claim, batch.subscription(), done);
        }
    }

    /** Lets workers end after what they are sending. */
    void stop() {
        stopping = true;
    }

    private Batch patiently(Claim claim, Subscription subscription, List<Done> done) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return next(claim, subscription, done);
            } catch (RuntimeException e) {
                if (done.isEmpty() || attempt == TRIES) {
                    throw e;
                }
                LOG.warnf("What came of %d deliveries could not be written down: %s", done.size(), e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    private Batch next(Claim claim, Subscription subscription, List<Done> done) throws InterruptedException {
        connections.acquire();
        try {
            return chain.ofItsOwn(() -> QuarkusTransaction.requiringNew()
                    .call(() -> entities.unwrap(Session.class).doReturningWork(connection -> {
                        Instant now = clock.instant();
                        if (!done.isEmpty()) {
                            recording.record(connection, claim, subscription, done, now);
                            // The standing that was just written is read again below.
                            entities.flush();
                        }
                        return stopping ? Batch.EMPTY : taking.take(connection, claim, now);
                    })));
        } finally {
            connections.release();
        }
    }
}
