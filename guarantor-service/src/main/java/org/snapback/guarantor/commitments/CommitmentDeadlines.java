package org.snapback.guarantor.commitments;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/** Tells of overdue milestones, one commitment a transaction, on every replica: none is missed and none told twice. */
@Singleton
class CommitmentDeadlines {
    private final Overdue overdue;
    private final Chain chain;

    CommitmentDeadlines(Overdue overdue, Chain chain) {
        this.overdue = overdue;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(overdue::tellOne);
    }
}
