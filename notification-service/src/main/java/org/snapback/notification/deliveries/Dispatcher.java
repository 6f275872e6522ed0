package org.snapback.notification.deliveries;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Gives lines that have something to do to workers: at once when this replica wrote it, within a fifth of a second else. */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final long LOOK_EVERY = 200;
    private static final int AT_ONCE = 64;

    private final DeliveryQueue queue;
    private final Worker worker;
    private final Wake wake;
    private final EntityManager entities;
    private final Clock clock;
    private final Map<Lane, Semaphore> free = new EnumMap<>(Lane.class);
    private volatile boolean stopping;

    Dispatcher(DeliveryQueue queue, Worker worker, Wake wake, EntityManager entities, Clock clock) {
        this.queue = queue;
        this.worker = worker;
        this.wake = wake;
        this.entities = entities;
        this.clock = clock;
        for (Lane lane : Lane.values()) {
            free.put(lane, new Semaphore(lane.workers()));
        }
    }

    void atStart(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("deliveries").start(this::run);
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
        worker.stop();
        wake.now();
    }

    private void run() {
        while (!stopping) {
            try {
                wake.await(LOOK_EVERY);
                for (Lane lane : Lane.values()) {
                    dispatch(lane);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Deliveries could not be looked for: %s", e.getMessage());
            }
        }
    }

    private void dispatch(Lane lane) {
        int asked = Math.min(AT_ONCE, free.get(lane).availablePermits());
        if (asked == 0 || stopping) {
            return;
        }
        List<Claim> claims = QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .doReturningWork(connection -> queue.claim(connection, lane, asked, clock.instant())));
        for (Claim claim : claims) {
            free.get(lane).acquireUninterruptibly();
            Thread.ofVirtual().name("delivery-" + claim.subscription()).start(() -> serve(claim));
        }
        if (claims.size() == asked) {
            wake.now();
        }
    }

    private void serve(Claim claim) {
        try {
            worker.serve(claim);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf(e, "The deliveries of subscription %s wait for their lease to end", claim.subscription());
        } finally {
            free.get(claim.lane()).release();
            wake.now();
        }
    }
}
