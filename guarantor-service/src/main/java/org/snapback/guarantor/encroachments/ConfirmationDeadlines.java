package org.snapback.guarantor.encroachments;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/**
 * Looks each second, on every replica, for ballots whose text has been overtaken and for provisional confirmations whose
 * time is over; one report a transaction, and whoever comes second finds it done.
 */
@Singleton
class ConfirmationDeadlines {
    private final Overtaken overtaken;
    private final Confirming confirming;
    private final Lapsing lapsing;
    private final Chain chain;

    ConfirmationDeadlines(Overtaken overtaken, Confirming confirming, Lapsing lapsing, Chain chain) {
        this.overtaken = overtaken;
        this.confirming = confirming;
        this.lapsing = lapsing;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(overtaken::previews, confirming::reopenIfOvertaken);
        chain.eachOfItsOwn(overtaken::provisional, lapsing::lapseIfDue);
    }
}
