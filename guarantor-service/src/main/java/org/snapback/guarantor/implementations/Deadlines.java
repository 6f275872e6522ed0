package org.snapback.guarantor.implementations;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/** Tells of late implementations, one share a transaction, on every replica: none is missed and none told twice. */
@Singleton
class Deadlines {
    private final Late late;
    private final Chain chain;

    Deadlines(Late late, Chain chain) {
        this.late = late;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(late::tellOne);
    }
}
