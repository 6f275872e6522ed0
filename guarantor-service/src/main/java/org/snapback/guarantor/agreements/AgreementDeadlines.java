package org.snapback.guarantor.agreements;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/**
 * Lets terminations take effect and terms end, be renewed or be announced, one agreement a transaction, on every replica:
 * a restart or a second replica misses and doubles none.
 */
@Singleton
class AgreementDeadlines {
    private final Treaties treaties;
    private final Chain chain;

    AgreementDeadlines(Treaties treaties, Chain chain) {
        this.treaties = treaties;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(treaties::settleOneDue);
    }
}
