package org.snapback.guarantor.calls;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/**
 * Looks each second, on every replica, one row a transaction: a restart or a second replica misses and doubles none.
 */
@Singleton
class CallDeadlines {
    private static final int MOST = 100;

    private final Answering answering;
    private final Duties duties;
    private final Requests requests;
    private final ResponseBallotRepository ballots;
    private final Chain chain;

    CallDeadlines(
            Answering answering, Duties duties, Requests requests, ResponseBallotRepository ballots, Chain chain) {
        this.answering = answering;
        this.duties = duties;
        this.requests = requests;
        this.ballots = ballots;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(answering::tellOneOverdue);
        chain.eachOfItsOwn(duties::tellOneMissed);
        chain.eachOfItsOwn(() -> ballots.moot(MOST), requests::endMoot);
    }
}
