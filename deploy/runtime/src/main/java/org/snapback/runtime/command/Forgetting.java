package org.snapback.runtime.command;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Clears kept answers when their seven days are over. */
@Singleton
class Forgetting {
    private final KeptAnswers kept;

    Forgetting(KeptAnswers kept) {
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void hourly() {
        kept.forgetOld();
    }
}
