package org.snapback.sanctions.packages;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.snapback.runtime.journal.Chain;

/** Asks for due reviews and ends what has come to its sunset, one package a transaction, on every replica. */
@Singleton
class ReviewDeadlines {
    private final Reviews reviews;
    private final Chain chain;

    ReviewDeadlines(Reviews reviews, Chain chain) {
        this.reviews = reviews;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        chain.eachOfItsOwn(reviews::expireOneDue);
        chain.eachOfItsOwn(reviews::askOneDue);
    }
}
