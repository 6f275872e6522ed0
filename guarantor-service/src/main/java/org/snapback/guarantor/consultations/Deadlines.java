package org.snapback.guarantor.consultations;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.snapback.runtime.journal.Chain;

/**
 * Announces missed deadlines, one consultation a transaction, on every replica: a restart or a second replica misses and
 * doubles none.
 */
@Singleton
class Deadlines {
    private static final int MOST = 100;

    private final Consultations consultations;
    private final ConsultationRepository rows;
    private final Chain chain;
    private final Clock clock;

    Deadlines(Consultations consultations, ConsultationRepository rows, Chain chain, Clock clock) {
        this.consultations = consultations;
        this.rows = rows;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(() -> rows.overdue(clock.instant(), MOST), consultations::announceMissed);
    }
}
