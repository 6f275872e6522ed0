package org.snapback.guarantor.ballots;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/** Closes what is due, one ballot a transaction, on every replica: a restart or a second replica misses and doubles none. */
@Singleton
class Deadlines {
    private final Ballots ballots;
    private final Pauses pauses;
    private final Chain chain;

    Deadlines(Ballots ballots, Pauses pauses, Chain chain) {
        this.ballots = ballots;
        this.pauses = pauses;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(pauses::endOneDue);
        chain.eachOfItsOwn(ballots::closeOneDue);
    }
}
