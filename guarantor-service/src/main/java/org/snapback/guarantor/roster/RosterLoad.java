package org.snapback.guarantor.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.snapback.runtime.journal.Chain;

/**
 * Fills the roster from its file, once in the life of the database: whichever replica writes the one row of
 * {@code roster_load} first also enters the guarantors, in the same transaction. A database that is away is asked again.
 */
@Singleton
class RosterLoad {
    private static final Logger LOG = Logger.getLogger(RosterLoad.class);

    private final Roster roster;
    private final RosterSettings settings;
    private final EntityManager entities;
    private final Chain chain;
    private final Clock clock;
    private volatile boolean done;

    RosterLoad(Roster roster, RosterSettings settings, EntityManager entities, Chain chain, Clock clock) {
        this.roster = roster;
        this.settings = settings;
        this.entities = entities;
        this.chain = chain;
        this.clock = clock;
    }

    /** Whether nothing is left to load. */
    boolean done() {
        return done || !settings.load();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void untilDone() {
        if (!done()) {
            int entered = chain.ofItsOwn(() -> QuarkusTransaction.requiringNew().call(this::loadOnce));
            done = true;
            LOG.info(
                    entered == 0
                            ? "The roster was loaded before"
                            : "Entered the roster's file: " + entered + " guarantors");
        }
    }

    private int loadOnce() {
        var entries = RosterFile.read();
        int first = entities.createNativeQuery(
                        "INSERT INTO roster_load (loaded_at, entered) VALUES (:at, :entered) ON CONFLICT DO NOTHING")
                .setParameter("at", clock.instant())
                .setParameter("entered", entries.size())
                .executeUpdate();
        if (first == 0) {
            return 0;
        }
        // An entry that the secretariat made by hand before stays as it is.
        entries.forEach(roster::enter);
        return entries.size();
    }
}
