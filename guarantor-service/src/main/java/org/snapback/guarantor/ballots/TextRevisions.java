package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.RevisionEvent.RevisionIgnored;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Revising;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.journal.Audience;

/**
 * Takes revised texts. As for a vote, the ballot's row is held before the clock is read, so that a revision and the last
 * vote have an order: one that comes after the end changes nothing, and that is said.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TextRevisions {
    private final BallotRepository ballots;
    private final EntityManager entities;
    private final BallotJournal journal;
    private final BallotSettings settings;
    private final Pace pace;
    private final Clock clock;

    TextRevisions(
            BallotRepository ballots,
            EntityManager entities,
            BallotJournal journal,
            BallotSettings settings,
            Pace pace,
            Clock clock) {
        this.ballots = ballots;
        this.entities = entities;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Lets the ballot go on with the revised text, or says that it came too late. A revision that has been taken before
     * changes nothing.
     *
     * @param audience who knows of the revision
     * @param exercise whether the revision is one of an exercise
     * @throws UnusableEventException where there is no such ballot, or it is about another package or of the other kind
     */
    void revise(RevisedPackage revised, Audience audience, boolean exercise) {
        Optional<BallotRow> row = ballots.lock(revised.ballotId());
        if (row.isPresent()) {
            requireSame(revised, row.get().matter().id());
            requireKind(revised, row.get().exercise, exercise);
            revise(row.get(), revised);
            return;
        }
        RefusedBallotRow refused = Optional.ofNullable(entities.find(RefusedBallotRow.class, revised.ballotId()))
                .orElseThrow(() -> new UnusableEventException("there is no ballot " + revised.ballotId()));
        requireSame(revised, refused.packageId);
        requireKind(revised, refused.exercise, exercise);
        refused.version++;
        journal.append(refused, ignored(revised, null, refused.message), audience);
    }

    private void revise(BallotRow row, RevisedPackage revised) {
        if (revised.revision() <= row.revision) {
            return;
        }
        row.version++;
        Duration window = pace.of(settings.revisionWindow(), row.exercise);
        switch (row.ballot().revise(revised.text(), clock.instant(), window)) {
            case Revising.Revised done -> {
                row.take(done, revised.revision(), revised.revisedAt());
                journal.append(row, RevisionEvent.Revised.of(row, done));
            }
            case Revising.NotOpen(var closing) ->
                journal.append(row, ignored(revised, closing.outcome(), closing.reason()));
            case Revising.TooLate(var deadline) ->
                journal.append(row, ignored(revised, null, "Its deadline was " + deadline));
        }
    }

    private static RevisionIgnored ignored(RevisedPackage revised, BallotOutcome outcome, String reason) {
        return new RevisionIgnored(
                revised.ballotId(), revised.packageId(), revised.revision(), revised.digest(), outcome, reason);
    }

    private static void requireKind(RevisedPackage revised, boolean ballot, boolean event) {
        if (ballot != event) {
            throw new UnusableEventException("ballot " + revised.ballotId() + " is "
                    + (ballot ? "an exercise" : "no exercise") + ", unlike this event");
        }
    }

    private static void requireSame(RevisedPackage revised, UUID matter) {
        if (!revised.packageId().equals(matter)) {
            throw new UnusableEventException(
                    "ballot " + revised.ballotId() + " is about " + matter + ", not package " + revised.packageId());
        }
    }
}
