package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BindingTerms;
import org.snapback.guarantor.ballots.model.BindingTermsSource;
import org.snapback.guarantor.ballots.model.Circles;
import org.snapback.guarantor.ballots.model.Elector;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.ballots.model.OpeningRefusal;
import org.snapback.guarantor.ballots.model.Proposal;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.journal.Audience;

/**
 * Opens and ends ballots. A ballot's id is used once, whether it opens or not, so that a proposal that comes again, or
 * after its withdrawal, changes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ballots {
    private final BallotRepository ballots;
    private final EntityManager entities;
    private final Roster roster;
    private final BindingTermsSource agreements;
    private final BallotJournal journal;
    private final Event<MatterBallotClosed> closings;
    private final Clock clock;

    Ballots(
            BallotRepository ballots,
            EntityManager entities,
            Roster roster,
            BindingTermsSource agreements,
            BallotJournal journal,
            Event<MatterBallotClosed> closings,
            Clock clock) {
        this.ballots = ballots;
        this.entities = entities;
        this.roster = roster;
        this.agreements = agreements;
        this.journal = journal;
        this.closings = closings;
        this.clock = clock;
    }

    /**
     * Opens the ballot on a proposal about a package with today's electorate, or says why there is none.
     *
     * @param audience who knows of the proposal
     */
    void open(Proposal proposal, Audience audience) {
        UUID packageId = proposal.matter().packageId();
        requireKind(packageId, proposal.exercise());
        if (isTaken(proposal.ballotId(), packageId)) {
            return;
        }
        if (open(proposal) instanceof Opening.Refused refused) {
            refuse(proposal.ballotId(), packageId, refused, audience, proposal.exercise());
        }
    }

    /** Opens the ballot on a proposal with today's electorate; one that cannot open leaves nothing behind. */
    Opening open(Proposal proposal) {
        return open(proposal, false, Optional.empty());
    }

    /**
     * Opens a ballot likewise.
     *
     * @param agreed whether a rule that the kind allows only so was agreed in advance
     * @param preview what an adoption would bring about
     */
    Opening open(Proposal proposal, boolean agreed, Optional<String> preview) {
        List<Elector> electors = electors(proposal.kind().circles());
        Opening opening = Opening.of(proposal, agreed, electors, clock.instant());
        if (opening instanceof Opening.Opened opened) {
            BallotRow row = BallotRow.opened(opened.ballot());
            row.preview = preview.orElse(null);
            ballots.persist(row);
            journal.append(row, BallotEvent.Opened.of(opened.ballot()));
        }
        return opening;
    }

    /** Ends an open ballot whose package is withdrawn; one that was not open any more is left as it is, and that said. */
    void withdraw(UUID id, UUID packageId, Audience audience, boolean exercise) {
        requireKind(packageId, exercise);
        Optional<BallotRow> row = ballots.lock(id);
        if (row.isPresent()) {
            requireMatter(id, row.get().matter().id(), packageId);
            withdraw(row.get());
        } else if (isTaken(id, packageId)) {
            RefusedBallotRow refused = entities.find(RefusedBallotRow.class, id);
            refused.version++;
            journal.append(refused, new BallotEvent.WithdrawalIgnored(id, packageId, null, refused.message), audience);
        } else {
            refuse(id, packageId, Opening.Refused.of(OpeningRefusal.WITHDRAWN), audience, exercise);
        }
    }

    /** Ends one ballot whose deadline has come. Answers whether there was one. */
    boolean closeOneDue() {
        Optional<BallotRow> due = ballots.lockOneDue(clock.instant());
        due.ifPresent(row -> row.ballot().closeIfDue(clock.instant()).ifPresent(closed -> end(row, closed)));
        return due.isPresent();
    }

    /** Keeps how a ballot ended and says it. */
    void end(BallotRow row, Ballot closed) {
        row.take(closed);
        row.version++;
        journal.append(row, BallotEvent.Closed.of(closed));
        if (row.packageId == null) {
            closings.fire(MatterBallotClosed.of(closed));
        }
    }

    /** Ends an open ballot whose row is held; one that had closed before is left as it is, and that said. */
    void withdraw(BallotRow row) {
        Ballot ballot = row.ballot();
        ballot.withdraw(clock.instant()).ifPresentOrElse(withdrawn -> end(row, withdrawn), () -> {
            row.version++;
            journal.append(row, new BallotEvent.WithdrawalIgnored(row.id, row.packageId, row.outcome, row.reason));
        });
    }

    /** Ends an open ballot whose row is held, for this reason. */
    void withdraw(BallotRow row, String reason) {
        row.ballot().withdraw(reason, clock.instant()).ifPresent(withdrawn -> end(row, withdrawn));
    }

    /** The states of these circles that vote now, with what their agreements say now of being bound. */
    private List<Elector> electors(Circles circles) {
        Map<String, Long> populations = new HashMap<>(roster.populationsOfVoters());
        if (circles == Circles.CORE) {
            populations.keySet().retainAll(roster.coreVoters());
        }
        Map<String, BindingTerms> terms = agreements.of(populations.keySet());
        return populations.entrySet().stream()
                .map(voter -> new Elector(
                        voter.getKey(), voter.getValue(), terms.getOrDefault(voter.getKey(), BindingTerms.NONE)))
                .toList();
    }

    private boolean isTaken(UUID id, UUID packageId) {
        Optional<UUID> holder = ballots.findByIdOptional(id)
                .map(row -> row.matter().id())
                .or(() -> Optional.ofNullable(entities.find(RefusedBallotRow.class, id))
                        .map(row -> row.packageId));
        holder.ifPresent(matter -> requireMatter(id, matter, packageId));
        return holder.isPresent();
    }

    /** All ballots on a package are real or all are exercises, as it is. */
    private void requireKind(UUID packageId, boolean exercise) {
        if (ballots.count("packageId = ?1 and exercise <> ?2", packageId, exercise) > 0) {
            throw new UnusableEventException("package " + packageId + " is "
                    + (exercise ? "no exercise" : "an exercise") + ", unlike this event");
        }
    }

    private static void requireMatter(UUID id, UUID matter, UUID packageId) {
        if (!matter.equals(packageId)) {
            throw new UnusableEventException("ballot " + id + " is about " + matter + ", not package " + packageId);
        }
    }

    private void refuse(UUID id, UUID packageId, Opening.Refused refused, Audience audience, boolean exercise) {
        var row = new RefusedBallotRow();
        row.id = id;
        row.version = 1;
        row.packageId = packageId;
        row.reason = refused.reason();
        row.message = refused.message();
        row.refusedAt = clock.instant();
        row.exercise = exercise;
        entities.persist(row);
        journal.append(row, new BallotEvent.Refused(id, packageId, row.reason, row.message), audience);
    }
}
