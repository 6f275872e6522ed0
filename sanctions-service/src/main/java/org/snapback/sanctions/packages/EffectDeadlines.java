package org.snapback.sanctions.packages;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.snapback.runtime.journal.Chain;
import org.snapback.sanctions.packages.designations.DesignationLives;

/** Brings measures with a later moment of effect into force when it comes, one package a transaction. */
@Singleton
class EffectDeadlines {
    private final PackageRepository packages;
    private final Effects effects;
    private final DesignationLives designations;
    private final PackageJournal journal;
    private final Chain chain;
    private final Clock clock;

    EffectDeadlines(
            PackageRepository packages,
            Effects effects,
            DesignationLives designations,
            PackageJournal journal,
            Chain chain,
            Clock clock) {
        this.packages = packages;
        this.effects = effects;
        this.designations = designations;
        this.journal = journal;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        chain.eachOfItsOwn(this::bringIntoForce);
    }

    private boolean bringIntoForce() {
        Instant now = clock.instant();
        return packages.lockDue(now)
                .flatMap(packages::findByIdOptional)
                .map(row -> {
                    journal.inForce(row, effects.takeEffect(row, now));
                    designations.follow(row.id);
                    return true;
                })
                .orElse(false);
    }
}
