package org.snapback.guarantor.ballots;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/** Closes what is due, one ballot a transaction, on every replica: a restart or a second replica misses and doubles none. */
@Singleton
class Deadlines {
    private final Ballots ballots;
    private final Chain chain;

    Deadlines(Ballots ballots, Chain chain) {
        this.ballots = ballots;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(ballots::closeOneDue);
    }
}
